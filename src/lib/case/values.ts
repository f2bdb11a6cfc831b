/** All places of a case where a value stands: a number, an input's id, or a product of these. */
import type { Path } from './issue.ts';
import type { CaseFile, Value } from './schema.ts';

/** A value with its place in the file. */
export interface PlacedValue {
	path: Path;
	value: Value;
}

/** Yield every value that is written in a case, in the order of the file. */
export function* valuesOf(file: CaseFile): Generator<PlacedValue> {
	yield* placed(['money'], file.money, ['discountRate']);
	yield* each(file.refunds, ['refunds'], (refund, path) =>
		each(refund.steps, [...path, 'steps'], (step, stepPath) => placed(stepPath, step, ['share']))
	);
	yield* each(file.groups, ['groups'], (group, path) =>
		placed(path, group, ['intake', 'duration'])
	);
	yield* each(file.effects, ['effects'], function* (effect, path) {
		const { size } = effect;
		if (typeof size === 'object' && !Array.isArray(size)) {
			yield* placed([...path, 'size'], size, ['with', 'without']);
		} else yield { path: [...path, 'size'], value: size };
		yield* placed(path, effect, ['lag', 'duration', 'persistence']);
	});
	yield* each(file.lines, ['lines'], (line, path) => placed(path, line, ['amount', 'realisable']));
	yield* each(file.events, ['events'], (event, path) =>
		placed(path, event, ['probability', 'factor'])
	);
	yield* each(file.organisations, ['organisations'], (organisation, path) =>
		each(organisation.agreements, [...path, 'agreements'], (agreement, agreementPath) =>
			placed(agreementPath, agreement as Partial<Record<AgreementValue, Value>>, AGREEMENT_VALUES)
		)
	);
}

/** List the ids of the inputs that a value is made of, each with its place. */
export function inputsOf({ path, value }: PlacedValue): { path: Path; input: string }[] {
	if (typeof value === 'string') return [{ path, input: value }];
	if (typeof value === 'number') return [];
	return value.flatMap((factor, index) =>
		typeof factor === 'string' ? [{ path: [...path, index], input: factor }] : []
	);
}

type AgreementValue = 'share' | 'response' | 'amount' | 'repayment' | 'interest';
const AGREEMENT_VALUES: AgreementValue[] = ['share', 'response', 'amount', 'repayment', 'interest'];

function* each<T>(
	list: readonly T[] | undefined,
	path: Path,
	visit: (item: T, path: Path) => Iterable<PlacedValue>
): Generator<PlacedValue> {
	for (const [index, item] of (list ?? []).entries()) yield* visit(item, [...path, index]);
}

function* placed<K extends string>(
	path: Path,
	holder: Partial<Record<K, Value>>,
	keys: readonly K[]
): Generator<PlacedValue> {
	for (const key of keys) {
		const value = holder[key];
		if (value !== undefined) yield { path: [...path, key], value };
	}
}
