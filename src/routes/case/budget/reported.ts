/** What departments may count on by what a result knows, and the cuts that are tested against it. */
import { cautiousCurve, cautiousErrors } from '#lib/analysis/cautious.ts';
import type { Case, Commitment } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';

/** The cuts proposed in the organisation in force. */
export function commitmentsOf(shown: Case): readonly Commitment[] {
	return shown.organisations.find(({ id }) => id === shown.organisation)?.commitments ?? [];
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
