/** What a value of the case, a product of uncertain numbers too, may come to. */
import { shiftAndClamp } from '#lib/numerics/distributions/shift-and-clamp.ts';
import { distributionSchema, type Distribution } from '#lib/numerics/distributions/registry.ts';
import {
	chanceAbove,
	chanceBelow,
	evenlyLikely,
	quantile,
	support
} from '#lib/numerics/distributions/uncertain.ts';
import { quantileOfSorted } from '#lib/numerics/statistics/type7.ts';
import type { DraftInput } from './draft.ts';
import type { Value } from './schema.ts';

type ReadInput = DraftInput & { distribution: Distribution };

export interface Outlying {
	/** Chances. */
	below: number;
	above: number;
	/** What the value is where it is certain, else its median. */
	value: number;
	certain: boolean;
}

/** What rounding may add to a product that is meant to come to the end itself. */
const SLACK = 1e-9;

/** Points that a product of several assumptions is looked at in: chances to a few thousandths. */
const SAMPLED = 2048;

type Inputs = ReadonlyMap<string, DraftInput>;

/** Find the least and the most that a value can come to; null where an assumption is not there or not valid. */
export function valueReach(
	value: Value,
	inputs: Inputs
): readonly [low: number, high: number] | null {
	const factors = factorsOf(value, inputs);
	return factors && reachOf(factors);
}

/**
 * Find how likely a value lies below `minimum` and above `maximum`; null where an assumption is not there or not valid.
 *
 * Exact for a number, an assumption, and an assumption times numbers. The different factors of other products are taken as
 * independent and looked at in 2,048 points that are the same at every reading.
 */
export function valueOutside(
	value: Value,
	inputs: Inputs,
	minimum: number,
	maximum: number
): Outlying | null {
	const factors = factorsOf(value, inputs);
	if (!factors) return null;
	const { certain, uncertain } = factors;
	const [low, high] = [minimum - SLACK, maximum + SLACK];
	if (uncertain.length === 0) {
		const below = certain < low ? 1 : 0;
		return { value: certain, certain: true, below, above: certain > high ? 1 : 0 };
	}
	return uncertain.length === 1
		? multiple(certain, uncertain[0], low, high)
		: product(factors, low, high);
}

/**
 * Find where 9 of 10 outcomes of a value lie; null where an assumption is not there or not valid. As exact as
 * `valueOutside`, and the same at every reading.
 */
export function valueBand(
	value: Value,
	inputs: Inputs
): readonly [low: number, high: number] | null {
	const factors = factorsOf(value, inputs);
	if (!factors) return null;
	const { certain, uncertain } = factors;
	if (uncertain.length === 0) return [certain, certain];
	if (uncertain.length === 1) {
		const [p05, p95] = [quantile(uncertain[0], 0.05), quantile(uncertain[0], 0.95)];
		return certain < 0 ? [certain * p95, certain * p05] : [certain * p05, certain * p95];
	}
	const products = productsOf(factors);
	return [quantileOfSorted(products, 0.05), quantileOfSorted(products, 0.95)];
}

/** A value as the product of a number and of assumptions that are not certain. */
interface Factors {
	certain: number;
	uncertain: ReadInput[];
}

function factorsOf(value: Value, inputs: Inputs): Factors | null {
	let certain = 1;
	const uncertain: ReadInput[] = [];
	for (const factor of Array.isArray(value) ? value : [value]) {
		if (typeof factor === 'number') certain *= factor;
		else {
			const input = inputs.get(factor);
			if (!input || !isRead(input)) return null;
			if (input.distribution.kind === 'fixed')
				certain *= shiftAndClamp(input.distribution.value, input);
			else uncertain.push(input);
		}
	}
	return { certain, uncertain: certain === 0 ? [] : uncertain };
}

// A distribution is never changed in place, and a long list of samples takes a while to check.
const valid = new WeakMap<object, boolean>();

function isRead(input: DraftInput): input is ReadInput {
	let found = valid.get(input.distribution);
	if (found === undefined) {
		found = distributionSchema.safeParse(input.distribution).success;
		valid.set(input.distribution, found);
	}
	return found;
}

function multiple(factor: number, input: ReadInput, low: number, high: number): Outlying {
	const [least, most] = inOrder(factor, low / factor, high / factor);
	const [below, above] = inOrder(factor, chanceBelow(input, least), chanceAbove(input, most));
	return { value: factor * quantile(input, 0.5), certain: false, below, above };
}

/** A negative factor turns what is low into what is high. */
const inOrder = (factor: number, a: number, b: number) => (factor > 0 ? [a, b] : [b, a]);

function product(factors: Factors, low: number, high: number): Outlying {
	const products = productsOf(factors);
	return {
		value: quantileOfSorted(products, 0.5),
		certain: false,
		below: products.filter((x) => x < low).length / SAMPLED,
		above: products.filter((x) => x > high).length / SAMPLED
	};
}

/** The products in each of the points, ascending. */
function productsOf({ certain, uncertain }: Factors): Float64Array {
	const distinct = [...new Set(uncertain)];
	const values = distinct.map(valuesOf);
	return Float64Array.from({ length: SAMPLED }, (_, i) =>
		uncertain.reduce((all, input) => {
			const k = distinct.indexOf(input);
			return all * values[k][placeOf(i, k)];
		}, certain)
	).sort();
}

// A distribution is never changed in place.
const evenly = new WeakMap<Distribution, Float64Array>();

/** An input's evenly likely values, as they are used. */
function valuesOf(input: ReadInput): Float64Array {
	const { distribution } = input;
	let own = evenly.get(distribution);
	if (!own) evenly.set(distribution, (own = evenlyLikely({ distribution }, SAMPLED)));
	return own.map((x) => shiftAndClamp(x, input));
}

/** The k-th factor runs through its values in an order of its own: multiples of irrational steps fill evenly. */
function placeOf(i: number, k: number): number {
	if (k === 0) return i;
	const step = Math.sqrt([2, 3, 5, 7, 11][k - 1]);
	return Math.floor((((i + 0.5) * step) % 1) * SAMPLED);
}

function reachOf({ certain, uncertain }: Factors): readonly [low: number, high: number] {
	return uncertain.reduce(
		([low, high], input): [number, number] => {
			const [least, most] = support(input);
			const corners = [low * least, low * most, high * least, high * most];
			// 0 · ∞: as far as can be said.
			if (corners.some(Number.isNaN)) return [-Infinity, Infinity];
			return [Math.min(...corners), Math.max(...corners)];
		},
		[certain, certain]
	);
}
