/** Places the small shape of a distribution: a histogram of its values, never a smoothed density. */
import { area, curveBasis, max, scaleLinear } from 'd3';
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';

const SAMPLED = 2048;
const BINS = 32;

export interface Density {
	/** Left edge of the first bin, and the bins' width, in the input's own measure. */
	start: number;
	step: number;
	/** Share of the values in each bin, the fullest at 1. */
	heights: number[];
}

// Counting takes thousands of quantiles, a picture asks at every frame, and a distribution is never changed in place.
const known = new WeakMap<Distribution, Density>();

/** Count the values of a distribution between its 0.5 % and 99.5 % points. */
export function countDensity(distribution: Distribution): Density {
	let density = known.get(distribution);
	if (!density) known.set(distribution, (density = count(distribution)));
	return density;
}

function count(distribution: Distribution): Density {
	const quantile = quantileFunction(distribution);
	const values = Array.from({ length: SAMPLED }, (_, i) => quantile((i + 0.5) / SAMPLED));
	values.sort((a, b) => a - b);
	const start = values[Math.floor(0.005 * SAMPLED)];
	const end = values[Math.floor(0.995 * SAMPLED)];
	const step = (end - start) / BINS || 1;
	const counts = new Array<number>(BINS).fill(0);
	for (const value of values) {
		const bin = Math.floor((value - start) / step);
		if (bin >= 0 && bin < BINS) counts[bin]++;
	}
	const fullest = max(counts) || 1;
	return { start, step, heights: counts.map((count) => count / fullest) };
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
