/** Removes a thing of the model with all that has no meaning without it, so that nothing refers to what is gone. */
import { MODEL_LISTS, type ModelList, type Draft } from '#lib/case/draft.ts';
import type { EntityKind } from '#lib/case/issue.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { listOf, patched, withList } from './entities.ts';

/** Something that another thing's removal reaches. */
export interface Reached {
	kind: EntityKind;
	id: string;
	name: string;
	/** Whether it goes too, or goes on without the thing that is gone. */
	fate: 'removed' | 'changed';
}

type Organisation = CaseFile['organisations'][number];
type Agreement = NonNullable<Organisation['agreements']>[number];
type Gone = ReadonlySet<string>;

const SORTS: Record<ModelList, EntityKind> = {
	groups: 'group',
	effects: 'effect',
	lines: 'line',
	areas: 'area',
	refunds: 'refund',
	events: 'event'
};

/** Remove the thing with an id and what cannot stand without it. */
export function removeEntity(file: CaseFile, id: string): CaseFile {
	return without(file, goneWith(file, id));
}

/** List what the removal of a thing reaches beside itself; departments, which only lose an area, are left out. */
export function reachOf(file: CaseFile, id: string): Reached[] {
	const gone = goneWith(file, id);
	const after = without(file, gone);
	const reached: Reached[] = [];
	const compare = (
		kind: EntityKind,
		before: readonly { id: string; name: string }[],
		left: readonly { id: string }[]
	) => {
		for (const thing of before) {
			if (thing.id === id) continue;
			const { name } = thing;
			if (gone.has(thing.id)) reached.push({ kind, id: thing.id, name, fate: 'removed' });
			else if (!left.includes(thing)) reached.push({ kind, id: thing.id, name, fate: 'changed' });
		}
	};
	for (const list of MODEL_LISTS) compare(SORTS[list], listOf(file, list), listOf(after, list));
	file.organisations.forEach(({ agreements = [] }, index) =>
		compare('agreement', agreements, after.organisations[index].agreements ?? [])
	);
	return reached;
}

/** Gather the ids of all that goes with a thing. */
function goneWith(file: CaseFile, id: string): Gone {
	const gone = new Set([id]);
	for (let size = 0; size < gone.size;) {
		size = gone.size;
		for (const { group, id: effect } of listOf(file, 'effects'))
			if (gone.has(group)) gone.add(effect);
		for (const { of, id: line } of file.lines) if (of !== undefined && gone.has(of)) gone.add(line);
		for (const { to, id: refund } of listOf(file, 'refunds')) if (gone.has(to)) gone.add(refund);
		for (const { on, id: event } of listOf(file, 'events')) if (allGone(on, gone)) gone.add(event);
		for (const { agreements = [] } of file.organisations)
			for (const agreement of agreements) if (isIdle(agreement, gone)) gone.add(agreement.id);
	}
	return gone;
}

/** An agreement that pays for an effect that is gone, or counts only lines that are gone. */
function isIdle(agreement: Agreement, gone: Gone): boolean {
	if (agreement.kind === 'outcome') return gone.has(agreement.effect);
	return 'lines' in agreement && agreement.lines !== undefined && allGone(agreement.lines, gone);
}

function without(file: CaseFile, gone: Gone): CaseFile {
	const keep = <L extends ModelList>(list: L, lose: (thing: Draft<L>) => Draft<L>) =>
		listOf(file, list)
			.filter(({ id }) => !gone.has(id))
			.map(lose);
	let next = file;
	next = withList(next, 'groups', keep('groups', same));
	next = withList(next, 'effects', keep('effects', same));
	next = withList(next, 'refunds', keep('refunds', same));
	next = withList(next, 'areas', keep('areas', same));
	next = withList(
		next,
		'lines',
		keep('lines', (line) => lineWithout(line, gone))
	);
	next = withList(
		next,
		'events',
		keep('events', (event) => {
			const on = left(event.on, gone);
			return on === event.on ? event : { ...event, on };
		})
	);
	return {
		...next,
		organisations: next.organisations.map((organisation) => organisationWithout(organisation, gone))
	};
}

function lineWithout(line: Draft<'lines'>, gone: Gone): Draft<'lines'> {
	const refunded = line.refund !== undefined && gone.has(line.refund);
	const kept = refunded ? patched(line, { refund: undefined }) : line;
	if (!Object.keys(line.split).some((area) => gone.has(area))) return kept;
	const split = Object.entries(line.split).filter(([area]) => !gone.has(area));
	return { ...kept, split: Object.fromEntries(split) };
}

function organisationWithout(organisation: Organisation, gone: Gone): Organisation {
	const { departments, agreements } = organisation;
	return {
		...organisation,
		departments: departments.map((department) => {
			const areas = left(department.areas, gone);
			return areas === department.areas ? department : { ...department, areas };
		}),
		...(agreements && {
			agreements: agreements
				.filter(({ id }) => !gone.has(id))
				.map((agreement) => agreementWithout(agreement, gone))
		})
	};
}

function agreementWithout(agreement: Agreement, gone: Gone): Agreement {
	let kept = agreement;
	if (kept.kind === 'costShare' && kept.group !== undefined && gone.has(kept.group))
		kept = patched(kept, { group: undefined, response: undefined });
	if ('lines' in kept && kept.lines !== undefined) {
		const lines = left(kept.lines, gone);
		if (lines !== kept.lines) kept = { ...kept, lines };
	}
	return kept;
}

/** The ids that are left; the same list where none is gone. */
function left(ids: string[], gone: Gone): string[] {
	return ids.some((id) => gone.has(id)) ? ids.filter((id) => !gone.has(id)) : ids;
}

function allGone(ids: readonly string[], gone: Gone): boolean {
	return ids.length > 0 && ids.every((id) => gone.has(id));
}

function same<T>(thing: T): T {
	return thing;
}
