/** Looks at the first values of a quantity to say where the others should be counted. */
import { BINS, EDGED_BINS } from './histogram.ts';

/** Where a quantity's values are counted. */
export interface Placed {
	/** Centres of the first and the last bin of equal width; low < high. One value in a hundred lies beyond either. */
	low: number;
	high: number;
	/** The lower edges of EDGED_BINS bins, ascending, where bins of equal width would not do; else null. */
	edges: Float64Array | null;
}

/** Values beyond either end of the bins of equal width, of 512: what is rare must not coarsen what is asked for. */
const BEYOND = 7;

/** The same share of many values would be too many to keep in order. */
const MOST_BEYOND = 16;

/** Where the extremes of the values at hand are kept, ascending; the greatest negated, so that one rule keeps both. */
const least = new Float64Array(MOST_BEYOND + 1);
const most = new Float64Array(MOST_BEYOND + 1);

/** The values at hand by bin. */
const byBin = new Int32Array(BINS);

/**
 * Most values of 512 in one, four and sixteen bins side by side. Within a bin a rank is off by some half of the root of its
 * draws: with a seventieth of 16,384 in each, by less than 0.001 nearly always; what a few hundred values show of that
 * share varies, the more the fewer bins are looked at.
 */
const MOST_IN_ONE = 18;
const MOST_IN_FOUR = 45;
const MOST_IN_SIXTEEN = 130;

/**
 * Place the bins of a quantity by `values`, some hundreds of them. Values that recur, or that bins of equal width would
 * heap up in a few of them, get bins with edges.
 */
export function placeBins(values: Float64Array): Placed {
	const kept = Math.min(MOST_BEYOND, Math.max(1, Math.round((values.length * BEYOND) / 512))) + 1;
	least.fill(Infinity, 0, kept);
	most.fill(Infinity, 0, kept);
	let below = Infinity;
	let above = -Infinity;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (value < below) below = insert(least, kept, value);
		if (value > above) above = -insert(most, kept, -value);
	}
	let low = least[kept - 1];
	let high = -most[kept - 1];
	if (!(low < high)) [low, high] = [least[0], -most[0]];
	if (!(low < high)) {
		// it stands at place 0, for sums of places to be exact
		high = low + 2 * Math.max(1, Math.abs(low) * 1e-6);
		return { low, high, edges: edgesOf(values) };
	}
	const edged = recurs(values) || heapsUp(values, low, (BINS - 1) / (high - low));
	return { low, high, edges: edged ? edgesOf(values) : null };
}

/** Put a value in its place among the kept ones, ascending; the last falls out. Gives the one that is now last. */
function insert(extremes: Float64Array, kept: number, value: number): number {
	let place = kept - 1;
	while (place > 0 && extremes[place - 1] > value) {
		extremes[place] = extremes[place - 1];
		place--;
	}
	extremes[place] = value;
	return extremes[kept - 1];
}

/** Whether a few bins of equal width would hold far more than their share. */
function heapsUp(values: Float64Array, low: number, scale: number): boolean {
	byBin.fill(0);
	for (let i = 0; i < values.length; i++) {
		const place = (values[i] - low) * scale;
		byBin[place > 0 ? (place < BINS - 1 ? Math.round(place) : BINS - 1) : 0]++;
	}
	// what lies beyond is meant to be there
	byBin[0] = byBin[BINS - 1] = 0;
	const times = values.length / 512;
	let four = 0;
	let sixteen = 0;
	for (let bin = 0; bin < BINS; bin++) {
		const own = byBin[bin];
		four += own - (bin < 4 ? 0 : byBin[bin - 4]);
		sixteen += own - (bin < 16 ? 0 : byBin[bin - 16]);
		if (own > MOST_IN_ONE * times) return true;
		if (four > MOST_IN_FOUR * times || sixteen > MOST_IN_SIXTEEN * times) return true;
	}
	return false;
}

/** The halves that values were last seen with, by a mix of their bits. */
const seen = new Int32Array(4096);

/** Whether any values are equal. */
function recurs(values: Float64Array): boolean {
	if (!mayRecur(values)) return false;
	const sorted = values.slice().sort();
	return sorted.some((value, i) => i > 0 && value === sorted[i - 1]);
}

/**
 * Whether any values may be equal: in one pass, for most quantities have none. Half of a value's bits are looked at, as a
 * whole number, which is quicker.
 */
function mayRecur(values: Float64Array): boolean {
	const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
	seen.fill(0);
	for (let i = 0; i < halves.length; i += 2) {
		const half = halves[i];
		const slot = (half ^ (half >>> 12) ^ (half >>> 22)) & 4095;
		if (seen[slot] === half) return true;
		seen[slot] = half;
	}
	return false;
}

/**
 * Lower edges that follow the values: the first is −∞, each value has one, and so has the middle between two; a value
 * that recurs has a bin to itself. Those that are not needed are ∞.
 */
function edgesOf(values: Float64Array): Float64Array {
	const edges = new Float64Array(EDGED_BINS).fill(Infinity);
	const sorted = values.slice().sort();
	const step = Math.max(1, Math.ceil((2 * sorted.length) / EDGED_BINS));
	let count = 0;
	edges[count++] = -Infinity;
	const add = (edge: number) => {
		if (edge > edges[count - 1] && count < EDGED_BINS) edges[count++] = edge;
	};
	for (let i = 0; i < sorted.length; i += step) {
		const value = sorted[i];
		add(value);
		if (i + 1 < sorted.length && sorted[i + 1] === value) add(nextUp(value));
		const next = sorted[i + step];
		if (next > value) add(value / 2 + next / 2);
	}
	return edges;
}

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The least number above a finite one. */
function nextUp(value: number): number {
	double[0] = value === 0 ? 0 : value;
	bits[0] += value >= 0 ? 1n : -1n;
	return double[0];
}
