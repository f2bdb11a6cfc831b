/** A result's quantiles by name: .05, .10, .25, .50, .75, .90 and .95, as `PROBABILITIES` has them. */
import { HALF_OERE } from '#lib/engine/result.ts';

export interface Band {
	p05: number;
	p25: number;
	p50: number;
	p75: number;
	p95: number;
}

/** Name the quantiles of a single quantity. */
export function bandOf({ quantiles }: { quantiles: ArrayLike<number> }): Band {
	const [p05, , p25, p50, p75, , p95] = Array.from(quantiles);
	return { p05, p25, p50, p75, p95 };
}

/** Name the quantiles of a year, by default the last. */
export function bandAt(
	{ quantiles }: { quantiles: ArrayLike<ArrayLike<number>> },
	year = quantiles[0].length - 1
): Band {
	return bandOf({ quantiles: Array.from(quantiles, (byYear) => byYear[year]) });
}

/** Whether an amount is neither a gain nor a loss. */
export function isNothing(amount: number): boolean {
	return Math.abs(amount) < HALF_OERE;
}

/** Find the municipality's row among a result's rows. */
export function municipalityOf<R extends { kind: string }>({ rows }: { rows: readonly R[] }): R {
	return rows.find(({ kind }) => kind === 'municipality')!;
}
