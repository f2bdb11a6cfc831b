/** Values that lie, or may lie, where they make no sense: told where more than 1 % of one does. */
import type { DraftInput } from '../draft.ts';
import type { Path } from '../issue.ts';
import type { CaseFile, Value } from '../schema.ts';
import { subjectOf } from '../entities.ts';
import { inputsOf, valuesOf, type PlacedValue } from '../values.ts';
import type { Called, Doubt, Outside } from './doubt.ts';
import { QUANTITIES, quantityAt } from './quantities.ts';
import { valueOutside, valueReach } from '../uncertain-value.ts';

type Inputs = ReadonlyMap<string, DraftInput>;

/** Less of an uncertain value may lie outside without a word. */
const TOLD = 0.01;

/** What is typed in per cent is at most this many times the share. */
const PERCENT = 100;

/** List the values of a case that lie outside, and those that only a scenario moves there. */
export function* outsideDoubts(file: CaseFile): Generator<Doubt> {
	const inputs: Inputs = new Map(file.inputs.map((input) => [input.id, input]));
	const doubtful = new Set<string>();
	const placed = [...valuesOf(file), ...optimismOf(file)];
	for (const { path, value } of placed) {
		const params = judge(path, value, inputs, file, null);
		if (!params) continue;
		doubtful.add(JSON.stringify(path));
		yield { path, code: 'value.outside', params, subject: subjectOf(file, path) };
	}
	const sound = placed.filter(({ path }) => !doubtful.has(JSON.stringify(path)));
	yield* scenarioDoubts(file, inputs, sound);
}

function* scenarioDoubts(file: CaseFile, inputs: Inputs, sound: PlacedValue[]): Generator<Doubt> {
	for (const [s, { id, name, changes }] of (file.scenarios ?? []).entries()) {
		const believed = new Map(inputs);
		const changed = new Map<string, Path>();
		for (const [c, change] of changes.entries()) {
			const input = 'input' in change ? believed.get(change.input) : undefined;
			if (!input || !('input' in change)) continue;
			const { distribution = input.distribution, shift = input.shift } = change;
			believed.set(input.id, { ...input, distribution, shift });
			const key = change.distribution ? 'distribution' : 'shift';
			changed.set(input.id, ['scenarios', s, 'changes', c, key]);
		}
		for (const { path: place, value } of sound) {
			const path = inputsOf({ path: place, value }).flatMap(
				({ input }) => changed.get(input) ?? []
			);
			if (path.length === 0) continue;
			const params = judge(place, value, believed, file, { id, name });
			if (!params) continue;
			const at = path.slice(0, 5);
			yield { path: at, code: 'value.outside', params, subject: { kind: 'scenario', id } };
		}
	}
}

/** Say how a value lies outside; null where it does not, or hardly. */
function judge(
	path: Path,
	value: Value,
	inputs: Inputs,
	file: CaseFile,
	scenario: Called | null
): Outside | null {
	const quantity = quantityAt(path);
	if (!quantity) return null;
	const { minimum, maximum, clamped, percentFrom } = QUANTITIES[quantity];
	const [low, high] = [minimum ?? -Infinity, maximum ?? Infinity];
	const reach = valueReach(value, inputs);
	if (!reach || (reach[0] >= low && reach[1] <= high)) return null;
	const found = valueOutside(value, inputs, low, high);
	if (!found || Math.max(found.below, found.above) <= TOLD) return null;
	const side = found.below > found.above ? 'below' : 'above';
	const end = side === 'below' ? minimum : maximum;
	const isClamped = clamped === 'both' || (clamped === 'below' && side === 'below');
	const isPercent =
		percentFrom !== null && found.value > 1 && found.value >= percentFrom && found.value <= PERCENT;
	return {
		quantity,
		name: nameAt(file, path),
		scenario,
		value: found.value,
		certain: found.certain,
		chance: found[side],
		side,
		minimum,
		maximum,
		counted: isClamped ? end : null,
		meant: isPercent ? Number((found.value / PERCENT).toPrecision(12)) : null,
		inputs: inputsOf({ path, value }).map(({ input }) => ({
			id: input,
			name: inputs.get(input)?.name ?? ''
		})),
		plain: typeof value === 'string'
	};
}

/** The corrections for optimism of costs, which may be above 1; those of others may not. */
function* optimismOf(file: CaseFile): Generator<PlacedValue> {
	for (const [i, { optimism, kind }] of file.lines.entries()) {
		if (optimism !== undefined && kind === 'cost')
			yield { path: ['lines', i, 'optimism'], value: optimism };
	}
}

/** The name of the innermost thing that a path leads into; its id where it has none. */
function nameAt(file: CaseFile, path: Path): string {
	let value: unknown = file;
	let called = '';
	for (const key of path) {
		value = (value as Record<string | number, unknown>)[key];
		const { id, name } = (value ?? {}) as { id?: unknown; name?: unknown };
		if (typeof id === 'string') called = typeof name === 'string' && name.trim() ? name : id;
	}
	return called;
}
