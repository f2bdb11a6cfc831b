/** What is not filled in yet, and what nothing uses. */
import type { EntityKind } from '../issue.ts';
import type { CaseFile, Value } from '../schema.ts';
import { inputsOf, valuesOf } from '../values.ts';
import type { Doubt, DoubtCode, DoubtParams } from './doubt.ts';
import { valueReach } from '../uncertain-value.ts';

/** The codes that are told no more than a name. */
type NamedCode = {
	[C in DoubtCode]: DoubtParams[C] extends { name: string }
		? { name: string } extends DoubtParams[C]
			? C
			: never
		: never;
}[DoubtCode];

interface Entity {
	id: string;
	name: string;
}

export function* unfilledDoubts(file: CaseFile): Generator<Doubt> {
	const { groups, effects, events, lines } = file;
	const inputs = new Map(file.inputs.map((input) => [input.id, input]));
	const always = (value: Value, number: number) => {
		const reach = valueReach(value, inputs);
		return reach !== null && reach[0] === number && reach[1] === number;
	};
	yield* listed(groups, 'groups', 'group', 'group.noIntake', ({ intake }) => always(intake, 0));
	yield* listed(effects, 'effects', 'effect', 'effect.noSize', ({ size }) =>
		always(typeof size === 'object' && !Array.isArray(size) ? size.with : size, 0)
	);
	yield* listed(lines, 'lines', 'line', 'line.noAmount', ({ amount }) => always(amount, 0));
	yield* listed(events, 'events', 'event', 'event.idle', ({ factor }) => always(factor, 1));
}

export function* unusedDoubts(file: CaseFile): Generator<Doubt> {
	const { areas, groups, effects = [], refunds = [], lines, organisations } = file;
	const used = new Set([...valuesOf(file)].flatMap(inputsOf).map(({ input }) => input));
	const followed = new Set(lines.flatMap(({ of = [] }) => of));
	const outcomes = organisations.flatMap(({ agreements = [] }) =>
		agreements.flatMap((agreement) => (agreement.kind === 'outcome' ? agreement.effect : []))
	);
	const helped = new Set([...followed, ...effects.map(({ group }) => group)]);
	const leading = new Set([...followed, ...outcomes]);
	const paying = new Set([
		...lines.flatMap(({ split }) => Object.keys(split)),
		...refunds.map(({ to }) => to)
	]);
	const rules = new Set(lines.map(({ refund }) => refund));
	const outOf = (ids: ReadonlySet<string | undefined>) => (thing: Entity) => !ids.has(thing.id);
	yield* listed(groups, 'groups', 'group', 'group.unused', outOf(helped));
	yield* listed(effects, 'effects', 'effect', 'effect.unused', outOf(leading));
	yield* listed(areas, 'areas', 'area', 'area.unused', outOf(paying));
	yield* listed(refunds, 'refunds', 'refund', 'refund.unused', outOf(rules));
	yield* listed(file.inputs, 'inputs', 'input', 'input.unused', outOf(used));
}

function* listed<T extends Entity>(
	things: readonly T[] = [],
	list: keyof CaseFile,
	kind: EntityKind,
	code: NamedCode,
	doubtful: (thing: T) => boolean
): Generator<Doubt> {
	for (const [i, thing] of things.entries()) {
		if (!doubtful(thing)) continue;
		const { id, name } = thing;
		yield { path: [list, i], code, params: { name: name || id }, subject: { kind, id } };
	}
}
