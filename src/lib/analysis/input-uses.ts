/** Where the inputs of a case are used: by id, the things whose values name them. */
import type { Sort } from '#lib/case/issue.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { subjectOf } from '#lib/case/things.ts';
import { inputsOf, valuesOf } from '#lib/case/values.ts';

export interface Use {
	/** The rate by which years are discounted belongs to no thing; its id is ''. */
	sort: Sort | 'discountRate';
	id: string;
	name: string;
}

/** Find, for every input, what uses it, each thing once, in the order of the file. */
export function usesByInput(file: CaseFile): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	const names = namesOf(file);
	function note(input: string, use: Use) {
		const known = uses.get(input);
		if (!known) uses.set(input, [use]);
		else if (!known.some(({ id, sort }) => id === use.id && sort === use.sort)) known.push(use);
	}
	for (const placed of valuesOf(file)) {
		for (const { path, input } of inputsOf(placed)) {
			const subject = subjectOf(file, path);
			if (subject) note(input, { ...subject, name: names.get(subject.id) || subject.id });
			else note(input, { sort: 'discountRate', id: '', name: '' });
		}
	}
	for (const { id, input, indicator } of file.followUp ?? [])
		note(input, { sort: 'followUp', id, name: indicator });
	return uses;
}

/** Name the section of the workbench where a use is edited. */
export function sectionOfUse(sort: Use['sort']): 'model' | 'organisation' | 'budget' {
	if (sort === 'agreement') return 'organisation';
	return sort === 'followUp' ? 'budget' : 'model';
}

function namesOf(file: CaseFile): Map<string, string> {
	const all = [
		...(file.refunds ?? []),
		...(file.groups ?? []),
		...(file.effects ?? []),
		...file.lines,
		...(file.events ?? []),
		...file.organisations.flatMap(({ agreements }) => agreements ?? [])
	];
	return new Map(all.map(({ id, name }) => [id, name]));
}
