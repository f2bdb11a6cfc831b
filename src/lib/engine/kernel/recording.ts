/** What is counted and summed beside cells, from the column at `a` (and `b`) for `n` draws. */
import { RANK_BINS, SENSITIVITY_COUNTS } from '../plan.ts';
import * as memory from './memory.ts';
import { HALF_OERE } from './operations.ts';

const x = memory.columns;
const { words, counts, sums, picked, outputs, outputBins } = memory;

const TWO_32 = 4294967296;

// known here and not through an import, which an engine looks up anew in every turn of a loop
const LEAST = -HALF_OERE;
const RANKS = RANK_BINS;
const OUTPUT_SUMS = RANK_BINS;
const NEGATIVE_COUNTS = SENSITIVITY_COUNTS / 2;

/** List the draws with low ≤ value ≤ high; gives how many they are. */
export function select(a: number, low: number, high: number, n: number): number {
	let found = 0;
	for (let i = 0; i < n; i++) if (x[a + i] >= low && x[a + i] <= high) picked[found++] = i;
	return found;
}

export function gap(a: number, b: number, n: number, at: number): void {
	let found = 0;
	for (let i = 0; i < n; i++) {
		if (x[a + i] < LEAST && x[b + i] >= LEAST) found++;
	}
	counts[at] += found;
}

export function commitment(a: number, amount: number, n: number, at: number, s: number): void {
	let kept = 0;
	for (let i = a; i < a + n; i++) if (x[i] >= amount - HALF_OERE) kept++;
	counts[at] += kept;
	for (let i = 0; i < n; i++) {
		const missing = amount - x[a + i];
		if (missing > 0) sums[s + (i & 1)] += missing;
	}
}

export function followUp(a: number, b: number, limit: number, n: number, at: number): void {
	for (let i = 0; i < n; i++) {
		const below = x[a + i] < limit ? 1 : 0;
		const plus = x[b + i] >= LEAST ? 1 : 0;
		counts[at] += below & plus;
		counts[at + 1] += below;
		counts[at + 2] += plus;
	}
}

export function parts(a: number, n: number, s: number): void {
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
export function sense(w: number, n: number, selected: number, at: number, s: number): void {
	if (selected < 0) for (let i = 0; i < n; i = (i + 1) | 0) senseDraw(w, i, at, s);
	else for (let j = 0; j < selected; j++) senseDraw(w, picked[j], at, s);
}

const senseDraw = (w: number, i: number, at: number, s: number): void => {
	const word = words[(w + i) | 0];
	const rankBin = ((word >>> 16) * RANKS + (((word & 65535) * RANKS) >>> 16)) >>> 16;
	// −1 or 0, so that nothing branches on what half of the draws are
	const signed = outputBins[i];
	const negative = signed >> 31;
	const bin = signed ^ negative;
	const draws = (at + rankBin) | 0;
	const below = (draws + NEGATIVE_COUNTS) | 0;
	counts[draws] = (counts[draws] + 1) | 0;
	counts[below] = (counts[below] - negative) | 0;
	sums[(s + rankBin) | 0] += outputs[i];
	sums[(s + OUTPUT_SUMS + bin) | 0] += word;
};

/** Write the words that ranks 0..1 in a column stand for, from `w` on. */
export function wordsOfRanks(a: number, n: number, w: number): void {
	for (let i = 0; i < n; i++) {
		const place = Math.floor(x[a + i] * TWO_32);
		words[w + i] = Math.min(TWO_32 - 1, Math.max(0, place));
	}
}
