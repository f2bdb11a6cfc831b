/** Everything in a case that has an id: what it is, and where it stands. */
import type { Path, EntityKind, Subject } from './issue.ts';
import type { CaseFile } from './schema.ts';

export interface Entity {
	kind: EntityKind;
	id: string;
	path: Path;
}

/** The lists of a case whose elements have an id, and what those are. */
const LISTS = {
	inputs: 'input',
	areas: 'area',
	refunds: 'refund',
	groups: 'group',
	effects: 'effect',
	lines: 'line',
	events: 'event',
	organisations: 'organisation',
	followUp: 'followUp',
	scenarios: 'scenario'
} as const satisfies Partial<Record<keyof CaseFile, EntityKind>>;

/** The lists within an organisation. */
const ORGANISATION_LISTS = {
	departments: 'department',
	agreements: 'agreement',
	commitments: 'commitment'
} as const;

/** List all that has an id, in the order of the lists above. */
export function entitiesOf(file: CaseFile): Entity[] {
	const things: Entity[] = [];
	for (const [list, kind] of entries(LISTS)) {
		(file[list] ?? []).forEach(({ id }, index) => things.push({ kind, id, path: [list, index] }));
	}
	file.organisations.forEach((organisation, o) => {
		for (const [list, kind] of entries(ORGANISATION_LISTS)) {
			(organisation[list] ?? []).forEach(({ id }, index) =>
				things.push({ kind, id, path: ['organisations', o, list, index] })
			);
		}
	});
	return things;
}

/** Gather every id of a case. */
export function idsOf(file: CaseFile): ReadonlySet<string> {
	return new Set(entitiesOf(file).map(({ id }) => id));
}

/** Tell what people call a thing; '' where it has no name. */
export function nameOf(file: CaseFile, { path }: Entity): string {
	let value: unknown = file;
	for (const key of path) value = (value as Record<string | number, unknown>)[key];
	const { name } = value as { name?: unknown };
	return typeof name === 'string' ? name : '';
}

/** Find the innermost thing with an id that a path leads into; null where there is none. */
export function subjectOf(root: unknown, path: Path): Subject | null {
	let subject: Subject | null = null;
	let value = root;
	let list: string | number = '';
	for (const key of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
		value = (value as Record<string | number, unknown>)[key];
		const kind = typeof key === 'number' ? entityKindOf(list) : undefined;
		const id = (value as { id?: unknown } | null)?.id;
		if (kind && typeof id === 'string') subject = { kind, id };
		list = key;
	}
	return subject;
}

/** Cut a path down to the innermost list element that can be left out by itself; null where it lies in none. */
export function entityPath(path: Path): Path | null {
	const [list, index, inner, innerIndex] = path;
	if (list === 'organisations' && Object.hasOwn(ORGANISATION_LISTS, inner ?? '')) {
		if (typeof innerIndex === 'number') return path.slice(0, 4);
	}
	return typeof index === 'number' ? path.slice(0, 2) : null;
}

function entityKindOf(list: string | number): EntityKind | undefined {
	const lists: Record<string, EntityKind> = { ...LISTS, ...ORGANISATION_LISTS };
	return Object.hasOwn(lists, list) ? lists[list] : undefined;
}

function entries<K extends string, V>(record: Record<K, V>): [K, V][] {
	return Object.entries(record) as [K, V][];
}
