/** What is counted and summed beside cells, from the column at `a` (and `b`) for `n` draws. */
import { RANK_BINS, SENSITIVITY_COUNTS } from '../plan.ts';
import { HALF_OERE } from './operations.ts';
import type { Sensed } from './statistics.ts';

const TWO_32 = 4294967296;

// known here and not through an import, which an engine looks up anew in every turn of a loop
const LEAST = -HALF_OERE;
const RANK_SCALE = RANK_BINS / TWO_32;
const OUTPUT_SUMS = RANK_BINS;
const NEGATIVE_COUNTS = SENSITIVITY_COUNTS / 2;

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
