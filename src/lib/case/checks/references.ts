/** Ids: each names one thing, and whatever is referred to exists and is of the sort that is needed. */
import type { Path, EntityKind } from '../issue.ts';
import type { IssueList } from './issue-list.ts';
import { nearestName } from './nearest-name.ts';
import { referencesOf } from '../references.ts';
import type { ReadCase } from '../schema.ts';
import { entitiesOf, type Entity } from '../entities.ts';

/** Ids of rows of the result that are not departments or funds. */
const RESERVED = new Set(['municipality', 'society', 'region', 'state', 'citizen']);

/** Report ids that name two things, and departments and funds called as another row of the result. */
export function checkIds(read: ReadCase, issues: IssueList): void {
	const first = new Map<string, Entity>();
	for (const thing of entitiesOf(read)) {
		const { kind, id, path } = thing;
		const other = first.get(id);
		if (!other) first.set(id, thing);
		else if (!isSameDepartment(other, thing)) {
			issues.add([...path, 'id'], 'id.duplicate', { id, kind, first: other.kind });
		}
		if (RESERVED.has(id) && hasRow(read, thing)) issues.add([...path, 'id'], 'id.reserved', { id });
	}
	read.organisations.forEach(({ departments }, o) => {
		const seen = new Set<string>();
		departments.forEach(({ id }, d) => {
			const path = ['organisations', o, 'departments', d, 'id'];
			if (seen.has(id)) {
				issues.add(path, 'id.duplicate', { id, kind: 'department', first: 'department' });
			}
			seen.add(id);
		});
	});
}

/** The same department may stand in several organisations. */
function isSameDepartment(a: Entity, b: Entity): boolean {
	return a.kind === 'department' && b.kind === 'department';
}

function hasRow(read: ReadCase, { kind, path }: Entity): boolean {
	if (kind !== 'agreement') return kind === 'department';
	const [, organisation, , agreement] = path as [string, number, string, number];
	return read.organisations[organisation].agreements[agreement].kind === 'fund';
}

/** Report every reference to what is not there, or to something of another sort. */
export function checkReferences(read: ReadCase, issues: IssueList): void {
	const things = entitiesOf(read);
	const sorts = new Map<string, EntityKind[]>();
	for (const { id, kind } of things) sorts.set(id, [...(sorts.get(id) ?? []), kind]);

	function refer(path: Path, id: string, wanted: EntityKind[]): void {
		const found = sorts.get(id);
		if (found === undefined) {
			const candidates = things
				.filter(({ kind }) => wanted.includes(kind))
				.map((thing) => thing.id);
			const nearest = issues.full ? null : nearestName(id, candidates);
			issues.add(path, 'reference.unknown', { id, wanted, nearest });
		} else if (!found.some((kind) => wanted.includes(kind))) {
			issues.add(path, 'reference.wrongSort', { id, wanted, found: found[0] });
		}
	}

	for (const { path, id, wanted } of referencesOf(read)) refer(path, id, wanted);
}
