/** Edits of one thing of the model, whatever list it stands in: change, duplicate, move. */
import type { ModelList, Draft } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { freshId } from '../fresh-id.ts';
import { inserted, moved } from '../lists.ts';

/** Keys to write anew; those that are `undefined` are left out of the file. */
export type Patch<T> = { [K in keyof T]?: T[K] | undefined };

/** List the things of a list; one that is not written is empty. */
export function listOf<L extends ModelList>(file: CaseFile, list: L): readonly Draft<L>[] {
	return (file[list] ?? []) as readonly Draft<L>[];
}

/** Put a list in the place of another. One that nobody wrote and that holds nothing stays unwritten. */
export function withList<L extends ModelList>(
	file: CaseFile,
	list: L,
	things: readonly Draft<L>[]
): CaseFile {
	if (things.length === 0 && file[list] === undefined) return file;
	return { ...file, [list]: things };
}

/** Write some keys of a thing; what the patch does not name stays as it was. */
export function patched<T extends object>(thing: T, patch: Patch<T>): T {
	const next = { ...thing, ...patch };
	for (const key of Object.keys(patch) as (keyof T)[])
		if (next[key] === undefined) delete next[key];
	return next;
}

/** Change the thing with an id. */
export function changeEntity<L extends ModelList>(
	file: CaseFile,
	list: L,
	id: string,
	make: (thing: Draft<L>) => Draft<L>
): CaseFile {
	const things = listOf(file, list);
	const next = things.map((thing) => (thing.id === id ? make(thing) : thing));
	return next.every((thing, index) => thing === things[index]) ? file : withList(file, list, next);
}

/** Write some keys of the thing with an id. */
export function patchEntity<L extends ModelList>(
	file: CaseFile,
	list: L,
	id: string,
	patch: Patch<Draft<L>>
): CaseFile {
	return changeEntity(file, list, id, (thing) => patched(thing, patch));
}

/** Put a copy, under another name, after the thing with an id. */
export function duplicateEntity(
	file: CaseFile,
	list: ModelList,
	id: string,
	name: string
): CaseFile {
	const things = listOf(file, list);
	const index = things.findIndex((thing) => thing.id === id);
	if (index < 0) return file;
	const copy = { ...things[index], id: freshId(file, name, list), name };
	const next = withList(file, list, inserted(things, copy, index + 1));
	return list === 'areas' ? placedLike(next, id, copy.id) : next;
}

/** Move the thing with an id by so many places. */
export function moveEntity(file: CaseFile, list: ModelList, id: string, by: number): CaseFile {
	const things = listOf(file, list) as Draft<ModelList>[];
	const next = moved(things, id, by);
	return next === things ? file : withList(file, list, next);
}

/** A copied area belongs where its model does. */
function placedLike(file: CaseFile, id: string, copy: string): CaseFile {
	return {
		...file,
		organisations: file.organisations.map((organisation) => ({
			...organisation,
			departments: organisation.departments.map((department) => {
				const index = department.areas.indexOf(id);
				if (index < 0) return department;
				return { ...department, areas: inserted(department.areas, copy, index + 1) };
			})
		}))
	};
}
