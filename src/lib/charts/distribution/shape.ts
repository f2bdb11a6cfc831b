/** Counts the draws of a distribution in bins, and finds how far they reach: what its drawn shape is made of. */
import type { Density } from '#lib/charts/density/layout.ts';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import { piecesOf } from './pieces.ts';

export type Domain = readonly [low: number, high: number];

/** A value with a chance of its own. */
export interface Atom {
	value: number;
	share: number;
}

/** With more values than this they are drawn as a histogram. */
const MOST_ATOMS = 8;

/** How far the drawn part of a distribution reaches; both ends the same where it is one value. */
export function extentOf(distribution: Distribution): Domain {
	const pieces = piecesOf(distribution);
	return [Math.min(...pieces.map(({ from }) => from)), Math.max(...pieces.map(({ to }) => to))];
}

/** List the few values that a distribution consists of; null where they are many or it is smooth. */
export function atomsOf(distribution: Distribution): Atom[] | null {
	const pieces = piecesOf(distribution);
	const few = pieces.length <= MOST_ATOMS && pieces.every(({ from, to }) => from === to);
	return few ? pieces.map(({ from, share }) => ({ value: from, share })) : null;
}

/** How many bins tell something: as fine as asked for, but no finer than a list of values supports. */
export function binsFor(distribution: Distribution, most: number): number {
	const pieces = piecesOf(distribution);
	if (pieces.some(({ from, to }) => from !== to)) return most;
	return Math.min(most, Math.ceil(2 * Math.cbrt(pieces.length)));
}

/** Count the draws in equal bins from `low` to `high`, as parts of all. */
export function countBins(distribution: Distribution, [low, high]: Domain, bins: number): number[] {
	const counts = new Array<number>(bins).fill(0);
	const step = (high - low) / bins;
	const place = (value: number) =>
		Math.min(bins - 1, Math.max(0, Math.floor((value - low) / step)));
	for (const { from, to, share } of piecesOf(distribution)) {
		if (to < low || from > high) continue;
		if (from === to) {
			counts[place(from)] += share;
			continue;
		}
		for (let bin = place(from); bin <= place(to); bin++) {
			const start = Math.max(from, low + bin * step);
			const end = Math.min(to, low + (bin + 1) * step);
			if (end > start) counts[bin] += (share * (end - start)) / (to - from);
		}
	}
	return counts;
}

/** Count the draws from end to end, the fullest bin at 1 or, beside others, at `fullest`. */
export function shapeOf(distribution: Distribution, bins: number, domain?: Domain): Density {
	const [low, high] = domain ?? extentOf(distribution);
	const counts = countBins(distribution, [low, high], bins);
	const fullest = Math.max(...counts) || 1;
	return {
		start: low,
		step: (high - low) / bins,
		heights: counts.map((count) => count / fullest)
	};
}
