/** Numbers that would grow past what a computer holds: bounds of every value and flow, by interval arithmetic. */
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { shiftAndClamp } from '#lib/numerics/distributions/shift-and-clamp.ts';
import { IssueList } from './issue-list.ts';
import { resolveCase } from '../read/resolve.ts';
import { applyScenario } from '../scenario.ts';
import type { Agreement, Case, Effect, Group, Line, ReadCase, Value } from '../schema.ts';
import { valuesOf } from '../values.ts';

/** Flows up to here can be squared and added up over years, lines and draws without reaching infinity. */
const LARGEST = 1e140;

/** Draws further out than this chance do not occur. */
const TAIL = 2 ** -33;

type Interval = readonly [low: number, high: number];
type Reach = (distribution: Distribution) => Interval;
type Bounds = (value: Value) => Interval;

/** Report values and lines that can become too large, and discount rates that can reach −100 %. */
export function checkMagnitudes(read: ReadCase, issues: IssueList): void {
	const reach = rememberReach();
	const source = resolveCase(read);
	checkCase(source, reach, issues);
	if (issues.count > 0) return;
	source.scenarios.forEach(({ id, changes }, s) => {
		if (!changes.some((change) => 'input' in change)) return;
		const own = new IssueList();
		checkCase(applyScenario(source, id), reach, own);
		if (own.count === 0) return;
		const { code, params } = own.issues()[0];
		issues.add(['scenarios', s, 'changes'], code, params);
	});
}

function checkCase(source: Case, reach: Reach, issues: IssueList): void {
	const bounds = boundsOf(source, reach);
	for (const { path, value } of valuesOf(source)) {
		// Not `>`: 0 · ∞ is no number.
		if (!(size(bounds(value)) <= LARGEST)) issues.add(path, 'magnitude.tooLarge', {});
	}
	const [lowest] = bounds(source.money.discountRate);
	if (lowest <= -1) issues.add(['money', 'discountRate'], 'discountRate.tooLow', { lowest });
	if (issues.count > 0) return;
	let discount = 1;
	for (let y = 1; y < source.horizon.years; y++) discount *= Math.max(1, 1 / (1 + lowest));
	source.lines.forEach((line, i) => {
		if (discount * flowSize(source, line, bounds) <= LARGEST) return;
		issues.add(['lines', i, 'amount'], 'magnitude.tooLarge', {});
	});
}

/** Make the function that finds the interval a distribution's draws lie in, and remembers it. */
function rememberReach(): Reach {
	const known = new Map<Distribution, Interval>();
	const find: Reach = (distribution) => {
		if (distribution.kind !== 'pool') {
			const quantile = quantileFunction(distribution);
			return [quantile(TAIL), quantile(1 - TAIL)];
		}
		const parts = distribution.of.map((expert) => find(expert.distribution));
		return [Math.min(...parts.map(([low]) => low)), Math.max(...parts.map(([, high]) => high))];
	};
	return (distribution) => {
		const interval = known.get(distribution) ?? find(distribution);
		known.set(distribution, interval);
		return interval;
	};
}

function boundsOf(source: Case, reach: Reach): Bounds {
	const inputs = new Map(
		source.inputs.map((input) => {
			const [low, high] = reach(input.distribution);
			return [input.id, [shiftAndClamp(low, input), shiftAndClamp(high, input)] as const];
		})
	);
	const factor = (part: string | number): Interval =>
		typeof part === 'number' ? [part, part] : inputs.get(part)!;
	return (value) =>
		Array.isArray(value) ? value.map(factor).reduce(product, [1, 1] as const) : factor(value);
}

function product([a, b]: Interval, [c, d]: Interval): Interval {
	const corners = [a * c, a * d, b * c, b * d];
	return [Math.min(...corners), Math.max(...corners)];
}

function size([low, high]: Interval): number {
	return Math.max(Math.abs(low), Math.abs(high));
}

/** The largest that a line's flow of one year can be. */
function flowSize(source: Case, line: Line, bounds: Bounds): number {
	const amount = size(bounds(line.amount)) * (1 + line.optimism) * struck(source, line.id, bounds);
	return amount * driverSize(source, line, bounds);
}

function driverSize(source: Case, line: Line, bounds: Bounds): number {
	if (line.per === 'year') return 1;
	if (line.per === 'success') {
		const effect = source.effects.find(({ id }) => id === line.of)!;
		return successSize(source, effect, bounds);
	}
	const group = source.groups.find(({ id }) => id === line.of)!;
	const people = source.horizon.years * intakeSize(source, group, bounds);
	return line.blockSize === undefined ? people : 1 + people / line.blockSize;
}

function successSize(source: Case, effect: Effect, bounds: Bounds): number {
	const group = source.groups.find(({ id }) => id === effect.group)!;
	const part = size(bounds(effect.size.with)) + size(bounds(effect.size.without));
	const ramp = Math.max(...effect.rampUp);
	const people = source.horizon.years * intakeSize(source, group, bounds);
	return people * part * ramp * struck(source, effect.id, bounds);
}

function intakeSize(source: Case, group: Group, bounds: Bounds): number {
	const felt = (agreement: Agreement) =>
		agreement.kind === 'costShare' && agreement.group === group.id
			? 1 + size(bounds(agreement.response!))
			: 1;
	const responses = source.organisations.map(({ agreements }) =>
		agreements.reduce((most, agreement) => most * felt(agreement), 1)
	);
	const people = size(bounds(group.intake)) * Math.max(...group.profile);
	return people * Math.max(1, ...responses) * struck(source, group.id, bounds);
}

/** How much all events that strike this id can multiply it by. */
function struck(source: Case, id: string, bounds: Bounds): number {
	return source.events
		.filter(({ on }) => on.includes(id))
		.reduce((most, { factor }) => most * Math.max(1, size(bounds(factor))), 1);
}
