/** Counts and sums of a block, from the column at `a` (and `b`) for `n` draws. */
import { BINS, MOST_ATOMS } from '#lib/numerics/statistics/histogram.ts';
import { CELL_COUNTS, CELL_SUMS, RANK_BINS, SENSITIVITY_COUNTS } from '../plan.ts';
import type { Pilot } from '../run.ts';
import { HALF_OERE } from './operations.ts';

const TWO_32 = 4294967296;

/** Adding and taking away 2⁵² rounds to the nearest whole number, ties to even: as WebAssembly will do it. */
const ROUND = 4503599627370496;

// known here and not through an import, which an engine looks up anew in every turn of a loop
const LAST_BIN = BINS - 1;
const LEAST = -HALF_OERE;
const RANK_SCALE = RANK_BINS / TWO_32;
const OUTPUT_SUMS = RANK_BINS;
const NEGATIVE_COUNTS = SENSITIVITY_COUNTS / 2;

/** The bin nearest to (value − low) · scale; what lies beyond goes to the end bins. */
const binOf = (value: number, low: number, scale: number): number => {
	let place = (value - low) * scale;
	place = place < 0 ? 0 : place > LAST_BIN ? LAST_BIN : place;
	return (place + ROUND - ROUND) | 0;
};

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
	const firstAtom = pilot.atoms[cell * MOST_ATOMS];
	// where values recur the bins are counted apart, below
	const step = Number(firstAtom !== firstAtom);
	let even = sums[s];
	let odd = sums[s + 1];
	let evenSquares = sums[s + 2];
	let oddSquares = sums[s + 3];
	let notNegative = 0;
	const end = (a + n) | 0;
	const four = (end - (n & 3)) | 0;
	for (let i = a | 0; i < four; i = (i + 4) | 0) {
		const p = x[i];
		const q = x[(i + 1) | 0];
		const r = x[(i + 2) | 0];
		const t = x[(i + 3) | 0];
		const dp = p - centre;
		const dq = q - centre;
		const dr = r - centre;
		const dt = t - centre;
		even = even + dp + dr;
		odd = odd + dq + dt;
		evenSquares = evenSquares + dp * dp + dr * dr;
		oddSquares = oddSquares + dq * dq + dt * dt;
		// as numbers, not as branches: half of the draws go either way
		notNegative = (notNegative + Number(p >= LEAST) + Number(q >= LEAST)) | 0;
		notNegative = (notNegative + Number(r >= LEAST) + Number(t >= LEAST)) | 0;
		const atP = (h + binOf(p, low, scale)) | 0;
		const atQ = (h + binOf(q, low, scale)) | 0;
		const atR = (h + binOf(r, low, scale)) | 0;
		const atT = (h + binOf(t, low, scale)) | 0;
		counts[atP] = (counts[atP] + step) | 0;
		counts[atQ] = (counts[atQ] + step) | 0;
		counts[atR] = (counts[atR] + step) | 0;
		counts[atT] = (counts[atT] + step) | 0;
	}
	for (let i = four; i < end; i++) {
		const deviation = x[i] - centre;
		if ((i - four) & 1) {
			odd += deviation;
			oddSquares += deviation * deviation;
		} else {
			even += deviation;
			evenSquares += deviation * deviation;
		}
		notNegative += Number(x[i] >= LEAST);
		counts[h + binOf(x[i], low, scale)] += step;
	}
	sums[s] = even;
	sums[s + 1] = odd;
	sums[s + 2] = evenSquares;
	sums[s + 3] = oddSquares;
	counts[h + BINS + MOST_ATOMS] += notNegative;
	if (step === 0) countAmongAtoms(x, a, end, low, scale, pilot.atoms, cell, counts);
}

/** Count values by bin, but those that recur apart. */
function countAmongAtoms(
	x: Float64Array,
	a: number,
	end: number,
	low: number,
	scale: number,
	atoms: Float64Array,
	cell: number,
	counts: Int32Array
): void {
	const h = cell * CELL_COUNTS;
	const first = cell * MOST_ATOMS;
	let last = first;
	while (last < first + MOST_ATOMS && atoms[last] === atoms[last]) last++;
	for (let i = a; i < end; i++) {
		const value = x[i];
		let atom = first;
		while (atom < last && atoms[atom] !== value) atom++;
		counts[h + (atom < last ? BINS + atom - first : binOf(value, low, scale))]++;
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
		if (x[a + i] < LEAST && x[b + i] >= LEAST) found++;
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
		const plus = x[b + i] >= LEAST ? 1 : 0;
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
	{ outputs, bins }: Sensed
): void {
	const low = pilot.low[cell];
	const scale = pilot.scale[cell];
	const centre = pilot.centre[cell];
	for (let i = 0; i < n; i++) {
		const value = x[a + i];
		const bin = binOf(value, low, scale);
		outputs[i] = value - centre;
		bins[i] = value < LEAST ? ~bin : bin;
	}
}

/** The output that sensitivity looks at: deviations, and bins whose sign bit says whether it is below 0. */
export interface Sensed {
	outputs: Float64Array;
	bins: Int32Array;
}

/**
 * Add draws, all `n` or the `selected` ones in `picked`, to an input's sensitivity: rank words are whole numbers, so
 * their sums are exact in any order.
 */
export function sense(
	words: Uint32Array,
	w: number,
	n: number,
	selected: number,
	picked: Int32Array,
	{ outputs, bins }: Sensed,
	counts: Int32Array,
	at: number,
	sums: Float64Array,
	s: number
): void {
	const size = selected < 0 ? n : selected;
	for (let j = 0; j < size; j++) {
		const i = selected < 0 ? j : picked[j];
		const word = words[(w + i) | 0];
		const rankBin = (word * RANK_SCALE) | 0;
		// −1 or 0, so that nothing branches on what half of the draws are
		const negative = bins[i] >> 31;
		const bin = bins[i] ^ negative;
		const draws = (at + rankBin) | 0;
		const below = (draws + NEGATIVE_COUNTS) | 0;
		counts[draws] = (counts[draws] + 1) | 0;
		counts[below] = (counts[below] - negative) | 0;
		sums[(s + rankBin) | 0] += outputs[i];
		sums[(s + OUTPUT_SUMS + bin) | 0] += word;
	}
}

/** Write the words that ranks 0..1 in a column stand for. */
export function wordsOfRanks(x: Float64Array, a: number, n: number, words: Uint32Array): void {
	for (let i = 0; i < n; i++) {
		const place = Math.floor(x[a + i] * TWO_32);
		words[i] = Math.min(TWO_32 - 1, Math.max(0, place));
	}
}
