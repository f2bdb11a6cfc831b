/** Looks at the first values of a quantity to say where the others should be counted. */
import { BINS, EDGED_BINS } from './histogram.ts';

/** Where a quantity's values are counted. */
export interface Placed {
	/** Centres of the first and the last bin of equal width; low < high. One value in a hundred lies beyond either. */
	low: number;
	high: number;
	/** Whether bins of equal width would not do: values recur, or a few bins would hold far more than their share. */
	edged: boolean;
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
 * Most values of 512 in one, four and sixteen bins side by side. Values that are spread evenly over a bin of c draws are
 * off by some half of √c in rank: with a hundredth of 16,384 draws in a bin, by less than 0.001 of them nearly always.
 * What a few hundred values show of such a share varies, the more the fewer bins are looked at.
 */
const MOST_IN_ONE = 14;
const MOST_IN_FOUR = 33;
const MOST_IN_SIXTEEN = 96;

/** Place the bins of equal width of a quantity by `values`, some hundreds of them, or say that they would not do. */
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
		return { low, high, edged: true };
	}
	const edged = recurs(values) || heapsUp(values, low, (BINS - 1) / (high - low), kept - 1);
	return { low, high, edged };
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
function heapsUp(values: Float64Array, low: number, scale: number, beyond: number): boolean {
	byBin.fill(0);
	const last = BINS - 1;
	for (let i = 0; i < values.length; i++) {
		const place = (values[i] - low) * scale;
		// a whole number by cutting off: rounding takes several times as long
		const bin = place > 0 ? (place < last ? (place + 0.5) | 0 : last) : 0;
		byBin[bin] = (byBin[bin] + 1) | 0;
	}
	// what lies beyond is meant to be there
	byBin[0] -= beyond;
	byBin[last] -= beyond;
	const times = values.length / 512;
	const [one, inFour, inSixteen] = [
		MOST_IN_ONE * times,
		MOST_IN_FOUR * times,
		MOST_IN_SIXTEEN * times
	];
	// those of the four before, and so on back
	let [first, second, third] = [0, 0, 0];
	for (let bin = 0; bin < BINS; bin += 4) {
		const p = byBin[bin];
		const q = byBin[bin + 1];
		const r = byBin[bin + 2];
		const t = byBin[bin + 3];
		const four = p + q + r + t;
		if (p > one || q > one || r > one || t > one || four > inFour) return true;
		if (first + second + third + four > inSixteen) return true;
		third = second;
		second = first;
		first = four;
	}
	return false;
}

/** The halves that values were last seen with, by a mix of their bits. */
const seen = new Int32Array(1024);

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
		const slot = (half ^ (half >>> 10) ^ (half >>> 20)) & 1023;
		if (seen[slot] === half) return true;
		seen[slot] = half;
	}
	return false;
}

/** Room for edges: the first is −∞. */
const MOST_EDGES = EDGED_BINS - 1;

/** Edges in the middle of gaps, at the most: what lies on one side of a gap says nothing of the other. */
const MOST_GAPS = 32;

/** Of the room at the most what values that recur may take. */
const MOST_RECURRING = Math.floor(MOST_EDGES / 3);

/** How many runs of equal values have each length; longer ones count as the last. */
const byLength = new Int32Array(256);

/**
 * Write the lower edges of EDGED_BINS bins that follow `sorted`, some thousands of values, to `edges` from `at` on: the
 * first is −∞; values that recur have a bin to themselves, the others about as many each, and no bin spans a wide gap.
 * Edges that are not needed are ∞.
 */
export function placeEdges(sorted: Float64Array, edges: Float64Array, at: number): void {
	edges.fill(Infinity, at, at + EDGED_BINS);
	edges[at] = -Infinity;
	byLength.fill(0);
	let from = 0;
	while (from < sorted.length) {
		const to = endOfRun(sorted, from);
		byLength[Math.min(byLength.length - 1, to - from)]++;
		from = to;
	}
	// how often a value has to occur for a bin to itself
	let least = byLength.length - 1;
	let recurring = byLength[least];
	while (least > 2 && recurring + byLength[least - 1] <= MOST_RECURRING) {
		recurring += byLength[--least];
	}
	let others = 0;
	for (let length = 1; length < least; length++) others += byLength[length];
	const room = MOST_EDGES - MOST_GAPS - 2 * Math.min(recurring, MOST_RECURRING);
	const taken = Math.min(others, room);
	let gaps = 0;
	let next = at + 1;
	let seen = 0;
	from = 0;
	while (from < sorted.length && next < at + EDGED_BINS) {
		const value = sorted[from];
		const to = endOfRun(sorted, from);
		if (to - from >= least) {
			if (value > edges[next - 1]) edges[next++] = value;
			if (next < at + EDGED_BINS) edges[next++] = nextUp(value);
		} else {
			seen += taken;
			if (seen >= others) {
				seen -= others;
				if (value > edges[next - 1]) edges[next++] = value;
			}
		}
		if (gaps < MOST_GAPS && next < at + EDGED_BINS && isGap(sorted, to)) {
			const middle = value / 2 + sorted[to] / 2;
			if (middle > edges[next - 1]) edges[next++] = middle;
			gaps++;
		}
		from = to;
	}
}

/** Values on either side that a gap is measured by. */
const RESULTS_PANEL = 8;

/** Whether the step to the value at a place is wider than those of several values on either side of it together. */
function isGap(sorted: Float64Array, place: number): boolean {
	if (place < RESULTS_PANEL || place + RESULTS_PANEL > sorted.length) return false;
	const step = sorted[place] - sorted[place - 1];
	const before = sorted[place - 1] - sorted[place - RESULTS_PANEL];
	const after = sorted[place + RESULTS_PANEL - 1] - sorted[place];
	return step > before && step > after;
}

/** Where the values that are equal to the one at `from` end. */
function endOfRun(sorted: Float64Array, from: number): number {
	let to = from + 1;
	while (to < sorted.length && sorted[to] === sorted[from]) to++;
	return to;
}

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The least number above a finite one. */
function nextUp(value: number): number {
	double[0] = value === 0 ? 0 : value;
	bits[0] += value >= 0 ? 1n : -1n;
	return double[0];
}
