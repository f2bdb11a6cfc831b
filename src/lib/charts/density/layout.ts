/** Places the small shape of an uncertain number: a histogram of its values, never a smoothed density. */
import { area, curveBasis, scaleLinear } from 'd3';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import {
	chanceBelow,
	quantile,
	shareByBin,
	type Uncertain
} from '#lib/numerics/distributions/uncertain.ts';

const BINS = 32;
/** What lies further out is not drawn. */
const TAIL = 0.005;

export interface Density {
	/** Left edge of the first bin, and the bins' width, in the input's own measure. */
	start: number;
	step: number;
	/** Share of the values in each bin, the fullest at 1. */
	heights: number[];
}

/** How many of some picked draws lie in each of equally many steps of an input's rank, ascending. */
export type RankCounts = readonly number[];

// A picture asks at every frame, and a distribution is never changed in place.
const known = new WeakMap<Distribution, Density>();

/** Count the values of a distribution between its 0.5 % and 99.5 % points. */
export function countDensity(distribution: Distribution): Density {
	let density = known.get(distribution);
	if (!density) known.set(distribution, (density = densityOf({ distribution })));
	return density;
}

/** Count the values of an uncertain number, as it is used, between its 0.5 % and 99.5 % points. */
export function densityOf(uncertain: Uncertain): Density {
	return densityBetween(
		uncertain,
		[quantile(uncertain, TAIL), quantile(uncertain, 1 - TAIL)],
		BINS
	);
}

/** Count the values of an uncertain number in equal bins between two ends. */
export function densityBetween(
	uncertain: Uncertain,
	[low, high]: readonly [number, number],
	bins: number
): Density {
	// One value alone is a bin of any width.
	const end = high > low ? high : low + bins;
	const shares = shareByBin(uncertain, low, end, bins);
	const fullest = Math.max(...shares) || 1;
	return {
		start: low,
		step: (end - low) / bins,
		heights: shares.map((share) => share / fullest)
	};
}

/** Count the values of a distribution as they lie in picked draws, on the bins and the scale of all draws. */
export function countPicked(distribution: Distribution, ranks: RankCounts): Density {
	const { start, step, heights } = countDensity(distribution);
	const shares = shareByBin({ distribution }, start, start + heights.length * step, heights.length);
	const fullest = Math.max(...shares) || 1;
	const total = ranks.reduce((sum, count) => sum + count, 0) || 1;
	const pickedUpTo = upToRank(ranks);
	let rank = chanceBelow({ distribution }, start);
	const picked = shares.map((share) => {
		const before = pickedUpTo(rank);
		rank += share;
		return (pickedUpTo(rank) - before) / total;
	});
	return { start, step, heights: picked.map((share) => share / fullest) };
}

/** Make the function that counts the picked draws up to a rank, 0..1, evenly within a step. */
function upToRank(ranks: RankCounts): (rank: number) => number {
	let sum = 0;
	const sums = [0, ...ranks.map((count) => (sum += count))];
	return (rank) => {
		const place = Math.min(ranks.length, Math.max(0, rank * ranks.length));
		const step = Math.min(ranks.length - 1, Math.floor(place));
		return sums[step] + (place - step) * ranks[step];
	};
}

/** Draw a density over [`low`, `high`] on `width` × `height` px. */
export function densityPath(
	{ start, step, heights }: Density,
	[low, high]: readonly [number, number],
	width: number,
	height: number
): string {
	const x = scaleLinear([low, high], [0, width]);
	const shape = area<number>()
		.curve(curveBasis)
		.x((_, i) => x(start + (i + 0.5) * step))
		.y0(height)
		.y1((share) => height - share * (height - 1))
		.digits(1);
	return shape(heights)!;
}
