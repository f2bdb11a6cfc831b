/** How deep an account goes into the red before it comes out: the frame that has to be laid out for it. */
import type { QuantityDraws, QuantityDrawsRow } from '#lib/engine/result.ts';

export interface Dip {
	/** What the lowest point of the cumulative net lies below in 5 of 100 futures; not under 0 where there is no dip. */
	amount: number;
	/** Index of the year in which most futures are lowest. */
	year: number;
}

/** Find how deep an account dips in any of the years. */
export function deepestDip({ p }: QuantityDraws, { lowest, lowestIn }: QuantityDrawsRow): Dip {
	const worst = p.findIndex((probability) => Math.abs(probability - 0.05) < 1e-9);
	return { amount: lowest[worst], year: lowestIn.indexOf(Math.max(...lowestIn)) };
}
