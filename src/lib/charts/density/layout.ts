/** Places the small shape of a distribution: a histogram of its values, never a smoothed density. */
import { area, curveBasis, max, scaleLinear } from 'd3';
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';

const SAMPLED = 2048;
const BINS = 32;

export interface Density {
	/** Left edge of the first bin, and the bins' width, in the input's own measure. */
	start: number;
	step: number;
	/** Share of the values in each bin, the fullest at 1. */
	heights: number[];
}

/** How many of some picked draws lie in each of equally many steps of an input's rank, ascending. */
export type RankCounts = readonly number[];

/** Count the values of a distribution as they lie in picked draws, on the bins and the scale of all draws. */
export function countPicked(distribution: Distribution, ranks: RankCounts): Density {
	const all = countDensity(distribution);
	const values = sortedValues(distribution);
	const total = ranks.reduce((sum, count) => sum + count, 0) || 1;
	const weights = values.map((_, i) => {
		const rank = Math.floor((i * ranks.length) / values.length);
		return (ranks[rank] * ranks.length) / total;
	});
	return { ...all, heights: heightsOf(values, all, (i) => weights[i]) };
}

// Counting takes thousands of quantiles, a picture asks at every frame, and a distribution is never changed in place.
const known = new WeakMap<Distribution, Density>();

/** Count the values of a distribution between its 0.5 % and 99.5 % points. */
export function countDensity(distribution: Distribution): Density {
	let density = known.get(distribution);
	if (!density) known.set(distribution, (density = count(distribution)));
	return density;
}

function sortedValues(distribution: Distribution): Float64Array {
	return sortedQuantiles(quantileFunction(distribution), SAMPLED);
}

function count(distribution: Distribution): Density {
	const values = sortedValues(distribution);
	const start = values[Math.floor(0.005 * SAMPLED)];
	const end = values[Math.floor(0.995 * SAMPLED)];
	const place = { start, step: (end - start) / BINS || 1 };
	return { ...place, heights: heightsOf(values, place, () => 1) };
}

/** Counts by bin, as shares of the fullest bin when every value counts one. */
function heightsOf(
	values: Float64Array,
	{ start, step }: Pick<Density, 'start' | 'step'>,
	weight: (i: number) => number
): number[] {
	const plain = new Array<number>(BINS).fill(0);
	const weighted = new Array<number>(BINS).fill(0);
	values.forEach((value, i) => {
		const bin = Math.floor((value - start) / step);
		if (bin < 0 || bin >= BINS) return;
		plain[bin]++;
		weighted[bin] += weight(i);
	});
	const fullest = max(plain) || 1;
	return weighted.map((count) => count / fullest);
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
