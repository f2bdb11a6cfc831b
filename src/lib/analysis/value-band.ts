/** What a value may come to: the 5 and 95 % points of a number, an input, or a product of these. */
import type { DraftInput } from '#lib/case/draft.ts';
import type { Value } from '#lib/case/schema.ts';
import { valueBand } from '#lib/case/uncertain-value.ts';

/** Low and high end; the same where the value is certain. */
export type Band = readonly [low: number, high: number];

// Sentences are told anew at every edit, most of them of the same values; nothing is ever changed in place.
const found = new WeakMap<
	readonly DraftInput[],
	{ byId: ReadonlyMap<string, DraftInput>; bands: Map<string, Band | null> }
>();

/** Find where 9 of 10 outcomes of a value lie; null where an input is not there or not valid. */
export function valueBandOf(value: Value, inputs: readonly DraftInput[]): Band | null {
	let own = found.get(inputs);
	if (!own) {
		own = { byId: new Map(inputs.map((input) => [input.id, input])), bands: new Map() };
		found.set(inputs, own);
	}
	const key = JSON.stringify(value);
	if (!own.bands.has(key)) own.bands.set(key, valueBand(value, own.byId));
	return own.bands.get(key)!;
}
