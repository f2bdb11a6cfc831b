/** What is counted and summed beside cells, from the column at `a` (and `b`) for `n` draws. */
import { HALF_OERE } from '../result.ts';
import { RANK_BINS, SENSITIVITY_COUNTS } from '../plan/plan.ts';
import * as memory from './memory.ts';

const x = memory.columns;
const { words, counts, sums, picked, outputs, outputBins } = memory;

const TWO_32 = 4294967296;

// known here and not through an import, which an engine looks up anew in every turn of a loop
const LEAST = -HALF_OERE;
const RANKS = RANK_BINS;
const OUTPUT_SUMS_AT = RANK_BINS;
const NEGATIVE_COUNTS_AT = SENSITIVITY_COUNTS / 2;

/** List the draws with low ≤ value ≤ high; gives how many they are. */
export function select(a: number, low: number, high: number, n: number): number {
	let found = 0;
	for (let i = 0; i < n; i++) if (x[a + i] >= low && x[a + i] <= high) picked[found++] = i;
	return found;
}

export function gap(a: number, b: number, n: number, at: number): void {
	let found = 0;
	for (let i = 0; i < n; i++) found += Number(x[a + i] < LEAST) & Number(x[b + i] >= LEAST);
	counts[at] += found;
}

export function commitment(a: number, amount: number, n: number, at: number, s: number): void {
	const enough = amount - HALF_OERE;
	let kept = 0;
	let even = sums[s];
	let odd = sums[s + 1];
	for (let i = 0; i < n; i += 2) {
		const p = x[a + i];
		const q = x[a + i + 1];
		kept += Number(p >= enough) + Number(q >= enough);
		even += amount - p > 0 ? amount - p : 0;
		odd += amount - q > 0 ? amount - q : 0;
	}
	counts[at] += kept;
	sums[s] = even;
	sums[s + 1] = odd;
}

export function followUp(a: number, b: number, limit: number, n: number, at: number): void {
	let both = 0;
	let below = 0;
	let plus = 0;
	for (let i = 0; i < n; i++) {
		const isBelow = Number(x[a + i] < limit);
		const isPlus = Number(x[b + i] >= LEAST);
		both += isBelow & isPlus;
		below += isBelow;
		plus += isPlus;
	}
	counts[at] += both;
	counts[at + 1] += below;
	counts[at + 2] += plus;
}

export function parts(a: number, n: number, s: number): void {
	let even = sums[s];
	let odd = sums[s + 1];
	let evenNegative = sums[s + 2];
	let oddNegative = sums[s + 3];
	for (let i = 0; i < n; i += 2) {
		const p = x[a + i];
		const q = x[a + i + 1];
		even += p > 0 ? p : 0;
		odd += q > 0 ? q : 0;
		evenNegative += p > 0 ? 0 : -p;
		oddNegative += q > 0 ? 0 : -q;
	}
	sums[s] = even;
	sums[s + 1] = odd;
	sums[s + 2] = evenNegative;
	sums[s + 3] = oddNegative;
}

/** Count whole numbers: one counter each, from `at` on. */
export function countWhole(a: number, n: number, at: number): void {
	for (let i = 0; i < n; i++) {
		const place = (at + (x[a + i] | 0)) | 0;
		counts[place] = (counts[place] + 1) | 0;
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
	const below = (draws + NEGATIVE_COUNTS_AT) | 0;
	counts[draws] = (counts[draws] + 1) | 0;
	counts[below] = (counts[below] - negative) | 0;
	sums[(s + rankBin) | 0] += outputs[i];
	sums[(s + OUTPUT_SUMS_AT + bin) | 0] += word;
};

/** Write the words that ranks 0..1 in a column stand for, from `w` on. */
export function wordsOfRanks(a: number, n: number, w: number): void {
	for (let i = 0; i < n; i++) {
		const place = Math.floor(x[a + i] * TWO_32);
		words[w + i] = Math.min(TWO_32 - 1, Math.max(0, place));
	}
}
