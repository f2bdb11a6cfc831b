/** Counts and sums of a block, from the column at `a` (and `b`) for `n` draws. */
import { BINS, MOST_ATOMS } from '#lib/numerics/statistics/histogram.ts';
import { CELL_COUNTS, CELL_SUMS, RANK_BINS, SENSITIVITY_COUNTS } from '../plan.ts';
import type { Pilot } from '../run.ts';
import { HALF_OERE } from './operations.ts';

const TWO_32 = 4294967296;

/** Adding and taking away 2⁵² rounds to the nearest whole number, ties to even: as WebAssembly will do it. */
const ROUND = 4503599627370496;

/** The bin nearest to (value − low) · scale; what lies beyond goes to the end bins. */
function binOf(value: number, low: number, scale: number): number {
	let place = (value - low) * scale;
	place = place < 0 ? 0 : place > BINS - 1 ? BINS - 1 : place;
	return (place + ROUND - ROUND) | 0;
}

/**
 * Sums run over even and odd draws apart: the order in which two lanes add them. Counters are whole numbers below 2³¹
 * here as everywhere else, and signed ones are counted in without a detour over floating point.
 */
export function statistics(
	x: Float64Array,
	a: number,
	n: number,
	cell: number,
	pilot: Pilot,
	counts: Int32Array,
	sums: Float64Array
): void {
	const low = pilot.low[cell];
	const scale = pilot.scale[cell];
	const centre = pilot.centre[cell];
	const h = cell * CELL_COUNTS;
	const s = cell * CELL_SUMS;
	const atoms = pilot.atoms.subarray(cell * MOST_ATOMS, (cell + 1) * MOST_ATOMS);
	// where values recur the bins are counted apart, below
	const step = Number(atoms[0] !== atoms[0]);
	let even = sums[s];
	let odd = sums[s + 1];
	let evenSquares = sums[s + 2];
	let oddSquares = sums[s + 3];
	let notNegative = 0;
	const paired = a + n - (n & 1);
	for (let i = a; i < paired; i += 2) {
		const p = x[i];
		const q = x[(i + 1) | 0];
		const dp = p - centre;
		const dq = q - centre;
		even += dp;
		odd += dq;
		evenSquares += dp * dp;
		oddSquares += dq * dq;
		// as numbers, not as branches: half of the draws go either way
		notNegative += Number(p >= -HALF_OERE) + Number(q >= -HALF_OERE);
		const atP = (h + binOf(p, low, scale)) | 0;
		const atQ = (h + binOf(q, low, scale)) | 0;
		counts[atP] = (counts[atP] + step) | 0;
		counts[atQ] = (counts[atQ] + step) | 0;
	}
	if (n & 1) {
		const last = x[paired];
		even += last - centre;
		evenSquares += (last - centre) * (last - centre);
		notNegative += Number(last >= -HALF_OERE);
		counts[h + binOf(last, low, scale)] += step;
	}
	sums[s] = even;
	sums[s + 1] = odd;
	sums[s + 2] = evenSquares;
	sums[s + 3] = oddSquares;
	counts[h + BINS + MOST_ATOMS] += notNegative;
	if (step === 1) return;
	for (let i = a; i < a + n; i++) {
		const atom = atoms.indexOf(x[i]);
		counts[h + (atom >= 0 ? BINS + atom : binOf(x[i], low, scale))]++;
	}
}

/** List the draws with low ≤ value ≤ high; gives how many they are. */
export function select(
	x: Float64Array,
	a: number,
	low: number,
	high: number,
	n: number,
	picked: Int32Array
): number {
	let found = 0;
	for (let i = 0; i < n; i++) if (x[a + i] >= low && x[a + i] <= high) picked[found++] = i;
	return found;
}

export function gap(
	x: Float64Array,
	a: number,
	b: number,
	n: number,
	counts: Int32Array,
	at: number
): void {
	let found = 0;
	for (let i = 0; i < n; i++) {
		if (x[a + i] < -HALF_OERE && x[b + i] >= -HALF_OERE) found++;
	}
	counts[at] += found;
}

export function commitment(
	x: Float64Array,
	a: number,
	amount: number,
	n: number,
	counts: Int32Array,
	at: number,
	sums: Float64Array,
	s: number
): void {
	let kept = 0;
	for (let i = a; i < a + n; i++) if (x[i] >= amount - HALF_OERE) kept++;
	counts[at] += kept;
	for (let i = 0; i < n; i++) {
		const missing = amount - x[a + i];
		if (missing > 0) sums[s + (i & 1)] += missing;
	}
}

export function followUp(
	x: Float64Array,
	a: number,
	b: number,
	limit: number,
	n: number,
	counts: Int32Array,
	at: number
): void {
	for (let i = 0; i < n; i++) {
		const below = x[a + i] < limit ? 1 : 0;
		const plus = x[b + i] >= -HALF_OERE ? 1 : 0;
		counts[at] += below & plus;
		counts[at + 1] += below;
		counts[at + 2] += plus;
	}
}

export function parts(x: Float64Array, a: number, n: number, sums: Float64Array, s: number): void {
	for (let i = 0; i < n; i++) {
		const value = x[a + i];
		if (value > 0) sums[s + (i & 1)] += value;
		else sums[s + 2 + (i & 1)] -= value;
	}
}

export function output(
	x: Float64Array,
	a: number,
	n: number,
	cell: number,
	pilot: Pilot,
	outputs: Float64Array,
	bins: Int32Array
): void {
	const low = pilot.low[cell];
	const scale = pilot.scale[cell];
	const centre = pilot.centre[cell];
	for (let i = 0; i < n; i++) {
		const value = x[a + i];
		const bin = binOf(value, low, scale);
		outputs[i] = value - centre;
		// the sign bit says whether the output itself is below 0
		bins[i] = value < -HALF_OERE ? ~bin : bin;
	}
}

/** Add one draw to an input's sensitivity: rank words are whole numbers, so their sums are exact in any order. */
export function sense(
	word: number,
	deviation: number,
	signedBin: number,
	counts: Int32Array,
	at: number,
	sums: Float64Array,
	s: number
): void {
	const rankBin = (word * (RANK_BINS / TWO_32)) | 0;
	counts[at + rankBin]++;
	sums[s + rankBin] += deviation;
	if (signedBin < 0) {
		counts[at + SENSITIVITY_COUNTS / 2 + rankBin]++;
		sums[s + RANK_BINS + ~signedBin] += word;
	} else {
		sums[s + RANK_BINS + signedBin] += word;
	}
}
