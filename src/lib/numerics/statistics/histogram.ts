/**
 * Quantiles (Hyndman–Fan type 7) of values that were counted, not kept: in bins of equal width, or, where the shape asks
 * for it, in bins with edges of their own whose least and greatest values are known.
 */

/** Bins of equal width. */
export const BINS = 512;

/** Bins with edges: a power of two, for they are found by halving. */
export const EDGED_BINS = 1024;

/** Of one block, or added up. */
export type Counters = Uint16Array | Uint32Array;

/** Where bins of equal width lie: bin b counts the values nearest to low + b / scale; the end bins take all beyond. */
export interface EvenBins {
	low: number;
	scale: number;
}

/** Estimates at some probabilities, and how far each may be off beside the values' own randomness: one standard error. */
export interface Quantiles {
	values: number[];
	errors: number[];
}

/** How far values that are spread evenly over a stretch lie from its middle, as a share of the stretch (root mean square). */
const EVEN = Math.sqrt(1 / 12);

/**
 * Estimate quantiles at ascending probabilities from BINS counters that begin at `offset`. Within a bin values are taken
 * as evenly spread; the stated error is what a slope of the density, seen from the bins beside, would move the estimate
 * by, and the place of a single value in its bin.
 */
export function evenQuantiles(
	counts: Counters,
	offset: number,
	{ low, scale }: EvenBins,
	probabilities: readonly number[]
): Quantiles {
	const end = offset + BINS;
	let total = 0;
	for (let at = offset; at < end; at += 4) total = (total + sumOfFour(counts, at)) | 0;
	const values: number[] = [];
	const errors: number[] = [];
	let rank = (total - 1) * probabilities[0];
	let below = 0;
	for (let four = offset; four < end; four += 4) {
		// most bins hold no quantile: they are passed four at a time
		const passed = (below + sumOfFour(counts, four)) | 0;
		if (rank >= passed) {
			below = passed;
			continue;
		}
		for (let at = four; at < four + 4; at++) {
			const count = counts[at];
			while (rank < below + count) {
				const part = (rank - below + 0.5) / count;
				values.push(low + (at - offset - 0.5 + (part < 1 ? part : 1)) / scale);
				const before = at > offset ? counts[at - 1] : count;
				const after = at + 1 < end ? counts[at + 1] : count;
				const sloping = Math.abs(after - before) / (16 * count);
				const single = EVEN / count;
				errors.push(Math.sqrt(sloping * sloping + single * single) / scale);
				if (values.length === probabilities.length) return { values, errors };
				rank = (total - 1) * probabilities[values.length];
			}
			below += count;
		}
	}
	return { values, errors };
}

/** The counters of four bins added up; as all counters below 2³¹. */
const sumOfFour = (counts: Counters, at: number): number =>
	(counts[at] + counts[at + 1] + counts[at + 2] + counts[at + 3]) | 0;

/**
 * Estimate quantiles at ascending probabilities from EDGED_BINS counters that begin at `offset` and the extents of the
 * bins from `extentsAt` on: least value, greatest value negated. Exact where a bin's values are all one, where it has
 * two at the most, and between bins; in a fuller bin values are taken as evenly spread between its extents.
 */
export function edgedQuantiles(
	counts: Counters,
	offset: number,
	extents: Float64Array,
	extentsAt: number,
	probabilities: readonly number[]
): Quantiles {
	let total = 0;
	for (let bin = 0; bin < EDGED_BINS; bin++) total += counts[offset + bin];
	const values: number[] = [];
	const errors: number[] = [];
	let bin = -1;
	let below = 0;
	let count = 0;
	/** Go on to the bin of the value of a rank, 0..total − 1. */
	const reach = (rank: number) => {
		while (rank >= below + count) {
			below += count;
			count = counts[offset + ++bin];
		}
	};
	const valueOf = (rank: number): number => {
		reach(rank);
		const least = extents[extentsAt + 2 * bin];
		if (rank === below) return least;
		const greatest = -extents[extentsAt + 2 * bin + 1];
		return least + ((greatest - least) * (rank - below)) / (count - 1);
	};
	for (const probability of probabilities) {
		const rank = (total - 1) * probability;
		const whole = Math.floor(rank);
		const value = valueOf(whole);
		const width = count > 2 ? -extents[extentsAt + 2 * bin + 1] - extents[extentsAt + 2 * bin] : 0;
		errors.push((width * EVEN) / Math.sqrt(Math.max(1, count)));
		if (rank === whole) values.push(value);
		else {
			// the next quantile may lie in the bin that was left
			const [ownBin, ownBelow, ownCount] = [bin, below, count];
			const next = valueOf(whole + 1);
			[bin, below, count] = [ownBin, ownBelow, ownCount];
			values.push(value + (rank - whole) * (next - value));
		}
	}
	return { values, errors };
}
