/** What a value may come to: the 5 and 95 % points of a number, an input, or a product of these. */
import { distributionSchema, quantileFunction } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { asUsed } from '#lib/numerics/distributions/as-used.ts';
import { usedSpread } from '../assumptions/rows.ts';

type WrittenInput = CaseFile['inputs'][number];

/** Low and high end; the same where the value is certain. */
export type Spread = readonly [low: number, high: number];

const SAMPLED = 1001;

// Sentences are told anew at every edit, most of them of the same values; nothing is ever changed in place.
const known = new WeakMap<WrittenInput['distribution'], Float64Array | null>();
const found = new WeakMap<readonly WrittenInput[], Map<string, Spread | null>>();

/**
 * Find where 9 of 10 outcomes of a value lie; null where an input is not there or not valid.
 * The factors of a product are taken as independent: near enough for a sentence, and the same at every reading.
 */
export function spreadOf(value: Value, inputs: readonly WrittenInput[]): Spread | null {
	if (typeof value === 'number') return [value, value];
	let own = found.get(inputs);
	if (!own) found.set(inputs, (own = new Map()));
	const key = JSON.stringify(value);
	if (!own.has(key)) own.set(key, findSpread(value, inputs));
	return own.get(key)!;
}

function findSpread(value: Value, inputs: readonly WrittenInput[]): Spread | null {
	if (typeof value === 'string') return exactSpread(inputs.find(({ id }) => id === value));
	const factors = Array.isArray(value) ? value : [value];
	let certain = 1;
	const uncertain: Float64Array[] = [];
	for (const factor of factors) {
		if (typeof factor === 'number') certain *= factor;
		else {
			const values = valuesOf(inputs.find(({ id }) => id === factor));
			if (!values) return null;
			uncertain.push(values);
		}
	}
	if (uncertain.length === 0) return [certain, certain];
	const products = Float64Array.from({ length: SAMPLED }, (_, i) =>
		uncertain.reduce((product, values, k) => product * values[placeOf(i, k)], certain)
	).sort();
	return [products[Math.round(0.05 * (SAMPLED - 1))], products[Math.round(0.95 * (SAMPLED - 1))]];
}

/** A single input has its own quantiles, the same as wherever else it is told of. */
function exactSpread(input: WrittenInput | undefined): Spread | null {
	const spread = input && usedSpread(input);
	return spread ? [spread[0], spread[2]] : null;
}

/** An input's evenly likely values, as they are used. */
function valuesOf(input: WrittenInput | undefined): Float64Array | null {
	if (!input) return null;
	let own = known.get(input.distribution);
	if (own === undefined) known.set(input.distribution, (own = measure(input.distribution)));
	return own && own.map((value) => asUsed(value, input));
}

function measure(distribution: WrittenInput['distribution']): Float64Array | null {
	const read = distributionSchema.safeParse(distribution);
	return read.success ? sortedQuantiles(quantileFunction(read.data), SAMPLED) : null;
}

/** The k-th factor runs through its values in an order of its own: multiples of irrational steps fill evenly. */
function placeOf(i: number, k: number): number {
	if (k === 0) return i;
	const step = Math.sqrt([2, 3, 5, 7, 11][k - 1]);
	return Math.floor((((i + 0.5) * step) % 1) * SAMPLED);
}
