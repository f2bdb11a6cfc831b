/** The honesty line in full: how much of the uncertainty rests on which grade of evidence. */
import type { Case, Evidence } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';

export type Grade = Evidence['grade'] | 'none';

export interface GradeShare {
	grade: Grade;
	/** The sum of its inputs' own first-order shares, each at least 0. */
	share: number;
	/** How many uncertain inputs are of this grade. */
	inputs: number;
}

export interface Honesty {
	/** From A to E, then what has no evidence stated; only grades that an uncertain input has. */
	grades: GradeShare[];
	/** What no input explains on its own; 0 where correlated inputs count in each other's shares. */
	rest: number;
	/** The sum of all shares: above 1 where correlated inputs count in each other's. */
	total: number;
}

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E', 'none'];

/** Sum the inputs' own shares of the uncertainty by their grade of evidence. */
export function gradeShares(shown: Case, result: Result): Honesty {
	const own = new Map(result.sensitivity.map(({ input, firstOrder }) => [input, firstOrder]));
	const uncertain = shown.inputs.filter(({ distribution }) => distribution.kind !== 'fixed');
	const grades = GRADES.flatMap((grade) => {
		const of = uncertain.filter(({ evidence }) => (evidence?.grade ?? 'none') === grade);
		const share = of.reduce((sum, { id }) => sum + Math.max(0, own.get(id) ?? 0), 0);
		return of.length ? [{ grade, share, inputs: of.length }] : [];
	});
	const total = grades.reduce((sum, { share }) => sum + share, 0);
	return { grades, rest: total > 0 ? Math.max(0, 1 - total) : 0, total };
}
