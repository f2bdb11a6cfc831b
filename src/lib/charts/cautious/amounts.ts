/** The cautious amount: what a net reaches with a chosen certainty, read from what a result knows of it. */
import { CERTAINTIES } from '#lib/engine/result.ts';

/** Whole percent between which a certainty is chosen. */
export const LEAST_CERTAINTY = CERTAINTIES[0];
export const MOST_CERTAINTY = CERTAINTIES[CERTAINTIES.length - 1];

/**
 * Read the cautious amount of each year at a certainty of `percent` (50..95): the largest amount that the net reaches
 * with that chance. `amounts` is [certainty][year] at the engine's `CERTAINTIES`; between two of them it is linear.
 */
export function cautiousCurve(amounts: readonly (readonly number[])[], percent: number): number[] {
	const above = CERTAINTIES.findIndex((known) => known >= percent);
	if (above < 0 || percent < CERTAINTIES[0])
		throw new Error(`No amount is known at a certainty of ${percent} %`);
	if (CERTAINTIES[above] === percent) return [...amounts[above]];
	const [low, high] = [CERTAINTIES[above - 1], CERTAINTIES[above]];
	const share = (percent - low) / (high - low);
	const before = amounts[above - 1];
	return amounts[above].map((amount, year) => before[year] + share * (amount - before[year]));
}

/** The first year whose cautious amount carries `amount`; null where none does. */
export function firstSafeYear(curve: readonly number[], amount: number): number | null {
	const year = curve.findIndex((cautious) => cautious >= amount);
	return year < 0 ? null : year;
}
