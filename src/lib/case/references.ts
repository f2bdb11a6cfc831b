/** All places of a case where a thing is referred to by its id; departments, which only their organisation knows, apart. */
import type { Path, EntityKind } from './issue.ts';
import type { CaseFile } from './schema.ts';
import { inputsOf, valuesOf } from './values.ts';

/** An id with its place; in a split it is the last key of the path itself. */
export interface Reference {
	path: Path;
	id: string;
	wanted: EntityKind[];
}

/** Yield every reference, with what sort of thing it has to lead to. */
export function* referencesOf(file: CaseFile): Generator<Reference> {
	for (const placed of valuesOf(file))
		for (const { path, input } of inputsOf(placed)) yield { path, id: input, wanted: ['input'] };
	for (const [i, [a, b]] of (file.correlations ?? []).entries()) {
		yield { path: ['correlations', i, 0], id: a, wanted: ['input'] };
		yield { path: ['correlations', i, 1], id: b, wanted: ['input'] };
	}
	for (const [i, { to }] of (file.refunds ?? []).entries())
		yield { path: ['refunds', i, 'to'], id: to, wanted: ['area'] };
	for (const [i, { group }] of (file.effects ?? []).entries())
		yield { path: ['effects', i, 'group'], id: group, wanted: ['group'] };
	for (const [i, { per, of, split, refund }] of file.lines.entries()) {
		const wanted: EntityKind[] = [per === 'success' ? 'effect' : 'group'];
		if (of !== undefined && per !== 'year') yield { path: ['lines', i, 'of'], id: of, wanted };
		for (const area of Object.keys(split))
			yield { path: ['lines', i, 'split', area], id: area, wanted: ['area'] };
		if (refund !== undefined)
			yield { path: ['lines', i, 'refund'], id: refund, wanted: ['refund'] };
	}
	for (const [i, { on }] of (file.events ?? []).entries())
		for (const [j, id] of on.entries())
			yield { path: ['events', i, 'on', j], id, wanted: ['group', 'effect', 'line'] };
	for (const [o, organisation] of file.organisations.entries())
		yield* referencesWithin(organisation, ['organisations', o]);
	if (file.organisation !== undefined)
		yield { path: ['organisation'], id: file.organisation, wanted: ['organisation'] };
	for (const [i, { input }] of (file.followUp ?? []).entries())
		yield { path: ['followUp', i, 'input'], id: input, wanted: ['input'] };
	for (const [s, { changes }] of (file.scenarios ?? []).entries())
		for (const [i, change] of changes.entries()) {
			const path = ['scenarios', s, 'changes', i];
			if ('input' in change)
				yield { path: [...path, 'input'], id: change.input, wanted: ['input'] };
			if ('organisation' in change)
				yield {
					path: [...path, 'organisation'],
					id: change.organisation,
					wanted: ['organisation']
				};
		}
}

function* referencesWithin(
	{ departments, agreements = [] }: CaseFile['organisations'][number],
	path: Path
): Generator<Reference> {
	for (const [d, { areas }] of departments.entries())
		for (const [j, id] of areas.entries())
			yield { path: [...path, 'departments', d, 'areas', j], id, wanted: ['area'] };
	for (const [a, agreement] of agreements.entries()) {
		const at = [...path, 'agreements', a];
		if ('lines' in agreement)
			for (const [j, id] of (agreement.lines ?? []).entries())
				yield { path: [...at, 'lines', j], id, wanted: ['line'] };
		if (agreement.kind === 'outcome')
			yield { path: [...at, 'effect'], id: agreement.effect, wanted: ['effect'] };
		if (agreement.kind === 'costShare' && agreement.group !== undefined)
			yield { path: [...at, 'group'], id: agreement.group, wanted: ['group'] };
	}
}
