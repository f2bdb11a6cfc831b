/** Gives things other names. An id that was made of the name follows it; one that somebody chose stays. */
import type { Path } from '#lib/case/issue.ts';
import { referencesOf } from '#lib/case/references.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { nameOf, entitiesOf } from '#lib/case/entities.ts';
import { freshId, isMadeFrom } from './fresh-id.ts';
import { writtenAt } from './lists.ts';

/** Name the thing with an id, and give the id it has then: all that refers to it is rewritten with it. */
export function withName(file: CaseFile, id: string, name: string): { file: CaseFile; id: string } {
	const thing = entitiesOf(file).find((found) => found.id === id);
	if (!thing || nameOf(file, thing) === name) return { file, id };
	const named = writtenAt(file, [...thing.path, 'name'], name);
	const next = nextId(named, id, nameOf(file, thing), name);
	// A department is the same one in several organisations, whatever each calls it.
	if (next === id || thing.kind === 'department') return { file: named, id };
	const called = writtenAt(named, [...thing.path, 'id'], next);
	const places = [...referencesOf(file)].filter((reference) => reference.id === id);
	return { file: places.reduce((left, { path }) => refer(left, path, next), called), id: next };
}

function nextId(file: CaseFile, id: string, before: string, name: string): string {
	if (!isMadeFrom(id, before) || isMadeFrom(id, name)) return id;
	// A name without a letter makes no id.
	return freshId(file, name, '') || id;
}

function refer(file: CaseFile, path: Path, id: string): CaseFile {
	const [list, index, key, area] = path;
	if (list !== 'lines' || key !== 'split') return writtenAt(file, path, id);
	// Shares are summed in their order, so the area keeps its place.
	const shares = Object.entries(file.lines[index as number].split);
	const split = shares.map(([found, share]) => [found === area ? id : found, share] as const);
	return writtenAt(file, [list, index, key], Object.fromEntries(split));
}
