/** How deep an account goes into the red before it comes out: the frame that has to be laid out for it. */
import type { Row } from '#lib/engine/result.ts';

export interface Dip {
	/** The lowest yearly 5 % quantile of the cumulative net; above or at 0 where there is no dip. */
	amount: number;
	/** Year index of it. */
	year: number;
}

/** Find the deepest point of the cumulative net's 5 % quantile over the years. */
export function deepestDip({ cumulative }: Row): Dip {
	const [worst] = cumulative.quantiles;
	const amount = Math.min(...worst);
	return { amount, year: worst.indexOf(amount) };
}
