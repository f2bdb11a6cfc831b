/**
 * Quantiles (Hyndman–Fan type 7) of values that were counted, not kept: in bins of equal width, or, where the shape asks
 * for it, in bins with edges of their own whose least and greatest values are known.
 */

import { power } from '#lib/numerics/special/power.ts';

/** Bins of equal width. */
export const BINS = 512;

/** Bins with edges: a power of two, for they are found by halving. */
export const EDGED_BINS = 512;

/** Of one block, or added up. */
export type Counters = Uint16Array | Uint32Array;

/** Where bins of equal width lie: bin b counts the values nearest to low + b / scale; the end bins take all beyond. */
export interface EvenBins {
	low: number;
	scale: number;
}

/** From here on values of one bin are taken as spread over powers, not over numbers. */
const MANY = 4;

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
 * by, and the place of a single value among its neighbours.
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
	const end = offset + EDGED_BINS;
	let total = 0;
	for (let at = offset; at < end; at += 4) total = (total + sumOfFour(counts, at)) | 0;
	const values: number[] = [];
	const errors: number[] = [];
	let at = offset;
	let below = 0;
	for (const probability of probabilities) {
		const rank = (total - 1) * probability;
		const whole = Math.floor(rank);
		while (whole >= below + counts[at]) below += counts[at++];
		const count = counts[at];
		const least = extents[extentsAt + 2 * (at - offset)];
		const greatest = -extents[extentsAt + 2 * (at - offset) + 1];
		// a bin's least and greatest value are known, those between are not; and a step from one value to the next
		const step = count > 1 ? 1 / (count - 1) : 0;
		const part = count > 2 ? EVEN * Math.sqrt(step) : 0;
		errors.push((greatest - least) * Math.sqrt(part * part + step * step));
		const last = whole === below + count - 1;
		if (!last || rank === whole) {
			values.push(between(least, greatest, (rank - below) * step));
			continue;
		}
		let next = at + 1;
		while (counts[next] === 0) next++;
		const following = extents[extentsAt + 2 * (next - offset)];
		values.push(greatest + (rank - whole) * (following - greatest));
	}
	return { values, errors };
}

/** A part of the way from a number to a greater one; where that is many times as far from 0, in powers. */
function between(least: number, greatest: number, part: number): number {
	if (least > 0 && greatest > MANY * least) return least * power(greatest / least, part);
	if (greatest < 0 && least < MANY * greatest) return least * power(greatest / least, part);
	return least + (greatest - least) * part;
}
