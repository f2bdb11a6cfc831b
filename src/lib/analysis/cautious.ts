/** The cautious amount: what a net reaches with a chosen certainty, read from what a result knows of it. */
import { organisationInForce } from '#lib/case/organisation.ts';
import type { Case, Commitment } from '#lib/case/schema.ts';
import type { Cautious, Result } from '#lib/engine/result.ts';

/** Whole percent between which a certainty is chosen. */
export const LEAST_CERTAINTY = 50;
export const MOST_CERTAINTY = 95;

/**
 * Read a department's cautious amount of each year at a certainty of `percent` (50..95): the largest amount that its
 * net reaches with that chance. Between two certainties that are known it is linear.
 */
export function cautiousCurve(known: Cautious, department: string, percent: number): number[] {
	return readAt(known.certainties, known.amounts[department], percent);
}

/** Read the standard errors of a department's cautious amounts likewise. */
function cautiousErrors(known: Cautious, department: string, percent: number): number[] {
	return readAt(known.certainties, known.errors[department], percent);
}

function readAt(
	certainties: readonly number[],
	figures: readonly number[][],
	percent: number
): number[] {
	const above = certainties.findIndex((certainty) => certainty >= percent);
	if (above < 0 || percent < certainties[0])
		throw new Error(`No amount is known at a certainty of ${percent} %`);
	if (certainties[above] === percent) return [...figures[above]];
	const [low, high] = [certainties[above - 1], certainties[above]];
	const share = (percent - low) / (high - low);
	const before = figures[above - 1];
	return figures[above].map((figure, year) => before[year] + share * (figure - before[year]));
}

/** The first year whose cautious amount carries `amount`; null where none does. */
export function firstSafeYear(curve: readonly number[], amount: number): number | null {
	const year = curve.findIndex((cautious) => cautious >= amount);
	return year < 0 ? null : year;
}

/** The cuts proposed in the organisation in force. */
export function commitmentsOf(shown: Case): readonly Commitment[] {
	return organisationInForce(shown).commitments;
}

/** Read the cautious amounts of every department at a certainty, by id. */
export function curvesOf({ cautious }: Result, percent: number): Map<string, number[]> {
	return new Map(
		Object.keys(cautious.amounts).map((id) => [id, cautiousCurve(cautious, id, percent)])
	);
}

/** Read their standard errors likewise. */
export function curveErrorsOf({ cautious }: Result, percent: number): Map<string, number[]> {
	return new Map(
		Object.keys(cautious.errors).map((id) => [id, cautiousErrors(cautious, id, percent)])
	);
}
