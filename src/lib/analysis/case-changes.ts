/** What takes one case to another, as a scenario's changes: beliefs and actions. */
import { organisationInForce } from '#lib/case/organisation.ts';
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case, Change, Input, Organisation } from '#lib/case/schema.ts';

/** Parts of a case that no change of a scenario reaches. How it is drawn is no part: both sides share the draws. */
const FIXED_PARTS = [
	'horizon',
	'money',
	'correlations',
	'areas',
	'refunds',
	'groups',
	'effects',
	'lines',
	'events'
] as const;

export type FixedPart = (typeof FIXED_PARTS)[number] | 'inputs';

export interface Changes {
	/** The first case, with the second's organisation among its own. */
	from: Case;
	list: Change[];
	/** Other parts that differ: where there are any, `list` does not lead all the way to the second case. */
	parts: FixedPart[];
}

const CHANGED = 'changed';

/** Find the changes that make `from` into `to`. */
export function changesBetween(from: Case, to: Case): Changes {
	const parts: FixedPart[] = FIXED_PARTS.filter((part) => !alike(from[part], to[part]));
	const others = new Map(to.inputs.map((input) => [input.id, input]));
	const sameInputs =
		from.inputs.length === to.inputs.length &&
		from.inputs.every((input) => {
			const other = others.get(input.id);
			return other?.stream === input.stream && alike(other.limits, input.limits);
		});
	if (!sameInputs) parts.push('inputs');
	const beliefs = from.inputs.flatMap((input) => beliefIn(input, others.get(input.id)));
	const { organisations, actions } = organisationChange(from, to);
	const correction: Change[] =
		from.optimismCorrection === to.optimismCorrection
			? []
			: [{ optimismCorrection: to.optimismCorrection }];
	return {
		from: { ...from, organisations },
		list: [...beliefs, ...actions, ...correction],
		parts
	};
}

/** Whether a change is one of belief; all others are actions. */
export function isBelief(change: Change): change is Extract<Change, { input: string }> {
	return 'input' in change;
}

/** Make one change alone; where it is of organisation, `from` has the new one among its own. */
export function withChange(from: Case, change: Change): Case {
	return applyScenario(
		{ ...from, scenarios: [{ id: CHANGED, name: '', changes: [change] }] },
		CHANGED
	);
}

/** Whether two cases are of the same years, so that they can be held against each other at all. */
export function sameYears(one: Case, other: Case): boolean {
	return alike(one.horizon, other.horizon);
}

function beliefIn(from: Input, to: Input | undefined): Change[] {
	if (!to) return [];
	const distribution = alike(from.distribution, to.distribution)
		? {}
		: { distribution: to.distribution };
	const shift = from.shift === to.shift ? {} : { shift: to.shift };
	const change = { input: from.id, ...distribution, ...shift };
	return Object.keys(change).length > 1 ? [change] : [];
}

/** An organisation that was edited in place is put beside the one it was, under an id of its own. */
function organisationChange(
	from: Case,
	to: Case
): { organisations: Organisation[]; actions: Change[] } {
	const before = organisationInForce(from);
	const after = organisationInForce(to);
	const same = before.id === after.id && alike(bare(before), bare(after));
	if (same) return { organisations: from.organisations, actions: [] };
	const known = from.organisations.find(({ id }) => id === after.id);
	if (known && alike(bare(known), bare(after)))
		return { organisations: from.organisations, actions: [{ organisation: after.id }] };
	let id = `${after.id}_`;
	while (from.organisations.some((organisation) => organisation.id === id)) id += '_';
	return {
		organisations: [...from.organisations, { ...after, id }],
		actions: [{ organisation: id }]
	};
}

/** What of an organisation the figures rest on: proposed cuts are tested, they move no money. */
function bare({ departments, agreements }: Organisation) {
	return { departments, agreements };
}

/** Whether two parts give the same figures: their texts do not count. */
function alike(a: unknown, b: unknown): boolean {
	return a === b || written(a) === written(b);
}

function written(part: unknown): string {
	return JSON.stringify(part, (key, value: unknown) => (key === 'name' ? undefined : value));
}
