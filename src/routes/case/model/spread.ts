/** What a value may come to: the 5 and 95 % points of a number, an input, or a product of these. */
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { asUsed } from '#lib/numerics/distributions/as-used.ts';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import {
	evenlyLikely,
	marginalBand,
	type Uncertain
} from '#lib/numerics/distributions/uncertain.ts';
import { validDistribution } from '../assumptions/rows.ts';

type WrittenInput = CaseFile['inputs'][number];

/** Low and high end; the same where the value is certain. */
export type Spread = readonly [low: number, high: number];

const SAMPLED = 1001;

// Sentences are told anew at every edit, most of them of the same values; nothing is ever changed in place.
const known = new WeakMap<Distribution, Float64Array>();
const found = new WeakMap<readonly WrittenInput[], Map<string, Spread | null>>();

/**
 * Find where 9 of 10 outcomes of a value lie; null where an input is not there or not valid.
 * Different inputs of a product are taken as independent: near enough for a sentence, and the same at every reading.
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
	const factors = Array.isArray(value) ? value : [value];
	let certain = 1;
	const ids: string[] = [];
	for (const factor of factors) {
		if (typeof factor === 'number') certain *= factor;
		else ids.push(factor);
	}
	const named = new Map<string, Uncertain>();
	for (const id of ids) {
		const input = inputs.find((one) => one.id === id);
		const distribution = input && validDistribution(input.distribution);
		if (!distribution) return null;
		named.set(id, { ...input, distribution });
	}
	if (ids.length === 0) return [certain, certain];
	// A single input has its own quantiles, the same as wherever else it is told of.
	if (ids.length === 1) {
		const { p05, p95 } = marginalBand(named.get(ids[0])!);
		return certain < 0 ? [certain * p95, certain * p05] : [certain * p05, certain * p95];
	}
	const columns = new Map([...named].map(([id, input], k) => [id, columnOf(input, k)]));
	const products = Float64Array.from({ length: SAMPLED }, (_, i) =>
		ids.reduce((product, id) => product * columns.get(id)![i], certain)
	).sort();
	return [products[Math.round(0.05 * (SAMPLED - 1))], products[Math.round(0.95 * (SAMPLED - 1))]];
}

/** The k-th input runs through its values in an order of its own: multiples of irrational steps fill evenly. */
function columnOf(input: Uncertain, k: number): Float64Array {
	const values = valuesOf(input.distribution).map((value) => asUsed(value, input));
	if (k === 0) return values;
	const step = Math.sqrt([2, 3, 5, 7, 11][k - 1]);
	return values.map((_, i) => values[Math.floor((((i + 0.5) * step) % 1) * SAMPLED)]);
}

function valuesOf(distribution: Distribution): Float64Array {
	let values = known.get(distribution);
	if (!values) known.set(distribution, (values = evenlyLikely({ distribution }, SAMPLED)));
	return values;
}
