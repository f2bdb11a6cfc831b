/** Looks at the first values of a quantity to say where its histogram should lie and which values recur. */
import { MOST_ATOMS } from './histogram.ts';

export interface ScoutReport {
	/** Centres of the first and the last bin; low < high. A few values in a hundred lie beyond them. */
	low: number;
	high: number;
	/** Recurring values, ascending, `MOST_ATOMS` at the most. */
	atoms: number[];
}

/** Distances at which values are compared: points an odd step apart share no structure of the point set. */
const DISTANCES = [3, 5, 7, 11, 13];

/** Share of the values that lies beyond either end of the histogram: what is rare must not coarsen what is asked for. */
const BEYOND = 0.015;

/** Extreme values kept at either end, enough for that share of 512 values. */
const EXTREMES = 9;

/** Recurring values that are remembered while looking. */
const CANDIDATES = 4 * MOST_ATOMS;

/** Where the extremes of the values at hand are kept, ascending; the greatest negated, so that one rule keeps both. */
const least = new Float64Array(EXTREMES);
const most = new Float64Array(EXTREMES);

/** Look at values. Equal ones a few draws apart are recurring ones: one in twenty draws is found all but surely. */
export function scout(values: Float64Array): ScoutReport {
	least.fill(Infinity);
	most.fill(Infinity);
	let below = Infinity;
	let above = -Infinity;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (value < below) below = insert(least, value);
		if (value > above) above = -insert(most, -value);
	}
	const beyond = Math.min(EXTREMES - 1, Math.round(values.length * BEYOND));
	let low = least[beyond];
	let high = -most[beyond];
	if (!(low < high)) [low, high] = [least[0], -most[0]];
	if (low < high) return { low, high, atoms: mayRecur(values) ? recurring(values) : [] };
	const reach = Math.max(1, Math.abs(low) * 1e-6);
	// it stands at place 0, for sums of places to be exact
	return { low, high: low + 2 * reach, atoms: [low] };
}

/** Put a value in its place among the kept ones, ascending; the last falls out. Gives the one that is now last. */
function insert(kept: Float64Array, value: number): number {
	let place = kept.length - 1;
	while (place > 0 && kept[place - 1] > value) {
		kept[place] = kept[place - 1];
		place--;
	}
	kept[place] = value;
	return kept[EXTREMES - 1];
}

/** The halves that values were last seen with, by a mix of their bits. */
const seen = new Int32Array(1024);

/**
 * Whether any values may be equal: in one pass, for most quantities have none. Half of a value's bits are looked at, as a
 * whole number, which is quicker; where those agree `recurring` has the last word.
 */
function mayRecur(values: Float64Array): boolean {
	const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
	seen.fill(0);
	for (let i = 0; i < halves.length; i += 2) {
		const half = halves[i];
		const slot = (half ^ (half >>> 10) ^ (half >>> 20)) & 1023;
		if (seen[slot] === half) return true;
		seen[slot] = half;
	}
	return false;
}

/** The values that are equal a few draws apart, the most frequent ones, ascending. */
function recurring(values: Float64Array): number[] {
	const hits = new Map<number, number>();
	for (const distance of DISTANCES) {
		for (let i = distance; i < values.length; i++) {
			const value = values[i];
			if (value !== values[i - distance]) continue;
			const known = hits.get(value) ?? 0;
			if (known > 0 || hits.size < CANDIDATES) hits.set(value, known + 1);
		}
	}
	return [...hits]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, MOST_ATOMS)
		.map(([value]) => value)
		.sort((a, b) => a - b);
}
