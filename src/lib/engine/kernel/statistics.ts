/** The statistics of a cell: its histogram, its sums and its chance, from the column at `a` for `n` draws. */
import { HALF_OERE } from '../result.ts';
import { BINS, EDGED_BINS } from '#lib/numerics/statistics/histogram.ts';
import { CELL_COUNTS, CELL_SUMS } from '../plan/plan.ts';
import type { Pilot } from '../run/run.ts';
import * as memory from './memory.ts';

const x = memory.columns;
const { counts, sums, outputs, outputBins, own } = memory;

/** Counters two by two. */
const pairs = new Int32Array(counts.buffer);

/** Adding 2⁵² rounds to the nearest whole number, ties to even: as WebAssembly does it. */
const ROUND = 4503599627370496;

// known here and not through an import, which an engine looks up anew in every turn of a loop
const LAST_BIN = BINS - 1;
const HALF_OF_EDGES = EDGED_BINS / 2;
const LEAST = -HALF_OERE;

/**
 * The sums of places with 2⁵², and their halves as whole numbers: the lower is the place rounded, and the upper is that of
 * 2⁵² alone where the place is at least 0. So bins are found without comparing or converting floating point.
 */
const rounding = new Float64Array(4);
const halves = new Int32Array(rounding.buffer);
const UPPER_HALF = 0x43300000;

/** The bin that a sum's halves stand for; what lies beyond goes to the end bins, and what is no number to the first. */
const binOf = (lower: number, upper: number, place: number): number => {
	if (upper === UPPER_HALF && lower >>> 0 <= LAST_BIN) return lower;
	return place > 0 ? LAST_BIN : 0;
};

const binAt = (place: number): number => {
	rounding[0] = place + ROUND;
	return binOf(halves[0], halves[1], place);
};

/**
 * What is summed are places, (value − low) · scale, which a bin is found from too. Sums run over even and odd draws
 * apart: the order in which two lanes add them.
 */
export function statistics(a: number, n: number, cell: number, pilot: Pilot): void {
	const low = pilot.low[cell];
	const scale = pilot.scale[cell];
	const h = cell * CELL_COUNTS;
	const s = cell * CELL_SUMS;
	// where bins have edges they are counted apart, below
	const step = Number(pilot.edged[cell] < 0);
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
		// as numbers, not as branches: half of the draws go either way
		notNegative = (notNegative + Number(p >= LEAST) + Number(q >= LEAST)) | 0;
		notNegative = (notNegative + Number(r >= LEAST) + Number(t >= LEAST)) | 0;
		const pPlace = (p - low) * scale;
		const qPlace = (q - low) * scale;
		const rPlace = (r - low) * scale;
		const tPlace = (t - low) * scale;
		even = even + pPlace + rPlace;
		odd = odd + qPlace + tPlace;
		evenSquares = evenSquares + pPlace * pPlace + rPlace * rPlace;
		oddSquares = oddSquares + qPlace * qPlace + tPlace * tPlace;
		rounding[0] = pPlace + ROUND;
		rounding[1] = qPlace + ROUND;
		rounding[2] = rPlace + ROUND;
		rounding[3] = tPlace + ROUND;
		const atP = (h + binOf(halves[0], halves[1], pPlace)) | 0;
		const atQ = (h + binOf(halves[2], halves[3], qPlace)) | 0;
		const atR = (h + binOf(halves[4], halves[5], rPlace)) | 0;
		const atT = (h + binOf(halves[6], halves[7], tPlace)) | 0;
		counts[atP] = (counts[atP] + step) | 0;
		counts[atQ] = (counts[atQ] + step) | 0;
		counts[atR] = (counts[atR] + step) | 0;
		counts[atT] = (counts[atT] + step) | 0;
	}
	for (let i = four; i < end; i++) {
		const place = (x[i] - low) * scale;
		if ((i - four) & 1) {
			odd += place;
			oddSquares += place * place;
		} else {
			even += place;
			evenSquares += place * place;
		}
		notNegative += Number(x[i] >= LEAST);
		counts[h + binAt(place)] += step;
	}
	sums[s] = even;
	sums[s + 1] = odd;
	sums[s + 2] = evenSquares;
	sums[s + 3] = oddSquares;
	counts[h + BINS] += notNegative;
	if (step === 0) countByEdges(a, end, pilot.edged[cell] * EDGED_BINS);
}

/** Count values by bin, and widen the bins' extents to them. */
function countByEdges(a: number, end: number, e: number): void {
	const { edges, counts, extents } = own;
	for (let i = a; i < end; i++) {
		const value = x[i];
		const bin = e + edgedBinOf(value, edges, e);
		counts[bin]++;
		const least = 2 * bin;
		if (value < extents[least]) extents[least] = value;
		if (-value < extents[least + 1]) extents[least + 1] = -value;
	}
}

/** The bin of a value among the edges that begin at `e`: the last whose edge is not above it, the first for no number. */
const edgedBinOf = (value: number, edges: Float64Array, e: number): number => {
	let bin = e | 0;
	for (let step = HALF_OF_EDGES; step > 0; step >>= 1) {
		bin = (bin + (edges[(bin + step) | 0] <= value ? step : 0)) | 0;
	}
	return (bin - e) | 0;
};

/**
 * Write the quantiles of a cell of `total` values in bins of equal width at ascending probabilities: those of
 * statistics/histogram.ts, found by passing sixteen bins at a time.
 */
export function quantiles(
	cell: number,
	total: number,
	{ low, scale }: Pilot,
	probabilities: readonly number[],
	target: Float64Array,
	at: number
): void {
	const from = cell * CELL_COUNTS;
	let below = 0;
	let next = 0;
	let rank = (total - 1) * probabilities[0];
	for (let first = 0; first < BINS; first += 16) {
		const p = (from + first) >> 1;
		const half = pairs[p] + pairs[p + 1] + pairs[p + 2] + pairs[p + 3];
		const sum = half + pairs[p + 4] + pairs[p + 5] + pairs[p + 6] + pairs[p + 7];
		// a block's draws fit 16 bits, and so does any sum of its counters
		const passed = below + (sum & 65535) + (sum >>> 16);
		if (rank >= passed) {
			below = passed;
			continue;
		}
		for (let bin = first; bin < first + 16; bin++) {
			const count = counts[from + bin];
			while (rank < below + count) {
				const part = (rank - below + 0.5) / count;
				const fraction = part < 1 ? part : 1;
				target[at + next] = low[cell] + (bin - 0.5 + fraction) / scale[cell];
				if (++next === probabilities.length) return;
				rank = (total - 1) * probabilities[next];
			}
			below += count;
		}
	}
}

export function output(a: number, n: number, cell: number, pilot: Pilot): void {
	const low = pilot.low[cell];
	const scale = pilot.scale[cell];
	const e = pilot.edged[cell] * EDGED_BINS;
	for (let i = 0; i < n; i++) {
		const value = x[a + i];
		const place = (value - low) * scale;
		const bin = e < 0 ? binAt(place) : edgedBinOf(value, own.edges, e);
		outputs[i] = place;
		// all bits turned where it is below 0
		outputBins[i] = bin ^ -Number(value < LEAST);
	}
}
