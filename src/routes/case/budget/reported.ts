/** What a result reports of a department's annual net, the certainties of tested cuts among it. */
import { cautiousCurve, type Reported } from '#lib/charts/cautious/amounts.ts';
import type { Case, Commitment } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';

/** The cuts proposed in the organisation in force. */
export function commitmentsOf(shown: Case): readonly Commitment[] {
	return shown.organisations.find(({ id }) => id === shown.organisation)?.commitments ?? [];
}

/** Gather what is known of a department's annual net after agreements. */
export function reportedOf(shown: Case, result: Result, department: string): Reported {
	const row = result.rows.find(({ kind, id }) => kind === 'department' && id === department);
	if (!row) throw new Error(`No department ${department}`);
	const amounts = new Map(result.commitments.map(({ id, cautious }) => [id, cautious]));
	const tested = commitmentsOf(shown).flatMap(({ id, department: own, year }) => {
		const cautious = own === department ? amounts.get(id) : undefined;
		return cautious ? [{ year, cautious }] : [];
	});
	return { p: result.p, quantiles: row.after.annual.quantiles, tested };
}

/** Read the cautious amounts of every department at a certainty, by id. */
export function curvesOf(shown: Case, result: Result, percent: number): Map<string, number[]> {
	return new Map(
		result.rows
			.filter(({ kind }) => kind === 'department')
			.map(({ id }) => [id, cautiousCurve(reportedOf(shown, result, id), percent)])
	);
}
