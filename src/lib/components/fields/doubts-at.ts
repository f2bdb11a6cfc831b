/** Finds what is doubtful about one place of a case, and has words for the field there. */
import type { Doubt, DoubtCode } from '#lib/case/doubts/doubt.ts';
import { doubtsOf } from '#lib/case/doubts/doubts.ts';
import type { Path } from '#lib/case/issue.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { issuesAt } from '#lib/case/issue.ts';

/** What a field can mend by another number; the rest is of a whole thing. */
const OF_FIELDS: readonly DoubtCode[] = ['value.outside', 'evidence.priceYear'];

/** List the doubts about the number at a path or under it. */
export function doubtsAt(file: CaseFile, path: Path): Doubt[] {
	return issuesAt(doubtsOf(file), path).filter(({ code }) => OF_FIELDS.includes(code));
}

/** List the doubts about numbers that an assumption is part of, where the case itself holds them. */
export function doubtsOfInput(file: CaseFile, input: string): Doubt[] {
	return doubtsOf(file).filter(
		({ code, params }) =>
			code === 'value.outside' &&
			params.scenario === null &&
			params.inputs.some(({ id }) => id === input)
	);
}
