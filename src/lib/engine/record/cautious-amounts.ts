/** Cautious amounts: what a net reaches with a certainty, its 1 − q quantile. */
import type { Totals } from './collector.ts';
import type { CellRef } from './recorder.ts';
import { CERTAINTIES, type Cautious } from '../result.ts';

/** The chances of falling short, 1 − q, of certainties in ascending whole percent: quantiles want them ascending. */
export const shortfallsOf = (percents: readonly number[]): readonly number[] =>
	percents.map((percent) => (100 - percent) / 100).reverse();

const SHORTFALLS = shortfallsOf(CERTAINTIES);

/** Read the cautious amounts of departments, by id, from the cells of their annual nets. */
export function readCautious(
	totals: Totals,
	departments: ReadonlyMap<string, readonly CellRef[]>
): Cautious {
	const cautious: Cautious = {
		certainties: [...CERTAINTIES],
		amounts: {},
		errors: {}
	};
	for (const [id, annual] of departments) {
		const byYear = annual.map((cell) => cautiousAmounts(totals, cell, SHORTFALLS));
		cautious.amounts[id] = CERTAINTIES.map((_, i) => byYear.map(({ amounts }) => amounts[i]));
		cautious.errors[id] = CERTAINTIES.map((_, i) => byYear.map(({ errors }) => errors[i]));
	}
	return cautious;
}

/** What a net reaches with each certainty, from `shortfallsOf` them. */
export function cautiousAmounts(
	totals: Totals,
	cell: CellRef,
	shortfalls: readonly number[]
): { amounts: number[]; errors: number[] } {
	return {
		amounts: totals.quantiles(cell, shortfalls).reverse(),
		errors: totals.quantileErrors(cell, shortfalls).reverse()
	};
}
