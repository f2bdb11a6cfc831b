/** Where the inputs of a case are used: by id, the things whose values name them. */
import type { EntityKind } from '#lib/case/issue.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { subjectOf } from '#lib/case/entities.ts';
import { inputsOf, valuesOf } from '#lib/case/values.ts';

export interface Use {
	/** The rate by which years are discounted belongs to no thing; its id is ''. */
	kind: EntityKind | 'discountRate';
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
		else if (!known.some(({ id, kind }) => id === use.id && kind === use.kind)) known.push(use);
	}
	for (const placed of valuesOf(file)) {
		for (const { path, input } of inputsOf(placed)) {
			const subject = subjectOf(file, path);
			if (subject) note(input, { ...subject, name: names.get(subject.id) || subject.id });
			else note(input, { kind: 'discountRate', id: '', name: '' });
		}
	}
	for (const { id, input, indicator } of file.followUp ?? [])
		note(input, { kind: 'followUp', id, name: indicator });
	return uses;
}

/** Name the section of the workbench where a use is edited. */
export function sectionOfUse(kind: Use['kind']): 'model' | 'organisation' | 'budget' {
	if (kind === 'agreement') return 'organisation';
	return kind === 'followUp' ? 'budget' : 'model';
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
