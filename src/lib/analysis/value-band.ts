/** What a value may come to: the 5 and 95 % points of a number, an input, or a product of these. */
import type { DraftInput } from '#lib/case/draft.ts';
import type { Value } from '#lib/case/schema.ts';
import { valueBand } from '#lib/case/uncertain-value.ts';

/** Low and high end; the same where the value is certain. */
export type Spread = readonly [low: number, high: number];

// Sentences are told anew at every edit, most of them of the same values; nothing is ever changed in place.
const found = new WeakMap<
	readonly DraftInput[],
	{ byId: ReadonlyMap<string, DraftInput>; spreads: Map<string, Spread | null> }
>();

/** Find where 9 of 10 outcomes of a value lie; null where an input is not there or not valid. */
export function spreadOf(value: Value, inputs: readonly DraftInput[]): Spread | null {
	let own = found.get(inputs);
	if (!own) {
		own = { byId: new Map(inputs.map((input) => [input.id, input])), spreads: new Map() };
		found.set(inputs, own);
	}
	const key = JSON.stringify(value);
	if (!own.spreads.has(key)) own.spreads.set(key, valueBand(value, own.byId));
	return own.spreads.get(key)!;
}
