/** Proposed cuts as they stand: tested, waiting for their figures, or kept though they cannot be tested. */
import type { DraftCommitment } from '#lib/case/draft.ts';
import type { Case, CaseFile } from '#lib/case/schema.ts';
import { issuesAt, type Issue } from '#lib/case/issue.ts';
import type { CommitmentResult, Result } from '#lib/engine/result.ts';
import { commitmentsOf } from './cautious.ts';

export interface Listed {
	written: DraftCommitment;
	/** Its place in the organisation's list. */
	index: number;
	/** What is wrong with it; empty where nothing is. */
	issues: readonly Issue[];
	/** Its department does not exist in the organisation. */
	gone: boolean;
	/** Its year lies outside the case's years. */
	outside: boolean;
	/** Its figures; null while they are not those of what is written. */
	tested: CommitmentResult | null;
}

export interface Elsewhere {
	written: DraftCommitment;
	organisation: { id: string; name: string };
	department: string;
	/** Its department exists in the organisation that is shown. */
	here: boolean;
}

/** List the cuts written in the organisation that is shown, each with what is wrong or what was found. */
export function listProposals(
	written: CaseFile,
	issues: readonly Issue[],
	shown: Case,
	result: Result
): Listed[] {
	const at = written.organisations.findIndex(({ id }) => id === shown.organisation);
	const organisation = written.organisations[at];
	const computed = new Map(commitmentsOf(shown).map((commitment) => [commitment.id, commitment]));
	const figures = new Map(result.commitments.map((found) => [found.id, found]));
	return (organisation?.commitments ?? []).map((commitment, index) => {
		const own = issuesAt(issues, ['organisations', at, 'commitments', index]);
		const known = computed.get(commitment.id);
		const same =
			known?.department === commitment.department &&
			known.year === commitment.year &&
			known.amount === commitment.amount;
		return {
			written: commitment,
			index,
			issues: own,
			gone: !organisation.departments.some(({ id }) => id === commitment.department),
			outside: !isYear(commitment.year, written.horizon.years),
			tested: own.length === 0 && same ? (figures.get(commitment.id) ?? null) : null
		};
	});
}

/** List the cuts written in other organisations than the one that is shown. */
export function proposedElsewhere(written: CaseFile, shown: string): Elsewhere[] {
	const here = written.organisations.find(({ id }) => id === shown)?.departments ?? [];
	return written.organisations
		.filter(({ id }) => id !== shown)
		.flatMap(({ id, name, departments, commitments = [] }) =>
			commitments.map((commitment) => ({
				written: commitment,
				organisation: { id, name },
				department:
					departments.find((department) => department.id === commitment.department)?.name ??
					commitment.department,
				here: here.some((department) => department.id === commitment.department)
			}))
		);
}

function isYear(year: number, count: number): boolean {
	return Number.isInteger(year) && year >= 0 && year < count;
}
