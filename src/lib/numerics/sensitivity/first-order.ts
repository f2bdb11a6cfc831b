/** The share of an output's variance that one input explains alone. */
import { FITTED } from './conditional-mean.ts';
import type { Estimate } from './influence.ts';

/**
 * Estimate the first-order Sobol index, 0..1, from the fitted means of an output in bins of one input (weights: draws per
 * bin), the output's mean and its variance. What a fit explains by chance is taken off.
 */
export function firstOrderIndex(
	fitted: Float64Array,
	counts: Float64Array,
	mean: number,
	variance: number
): Estimate {
	if (!(variance > 0)) return { value: 0, influence: null };
	const n = counts.length;
	let draws = 0;
	let squares = 0;
	for (let i = 0; i < n; i++) {
		// within a bin the mean runs on as from neighbour to neighbour, evenly spread
		const half = (fitted[Math.min(n - 1, i + 1)] - fitted[Math.max(0, i - 1)]) / 4;
		draws += counts[i];
		squares += counts[i] * ((fitted[i] - mean) * (fitted[i] - mean) + (half * half) / 3);
	}
	const between = squares / draws;
	const byChance = ((FITTED - 1) * Math.max(0, variance - between)) / Math.max(1, draws - FITTED);
	const value = Math.min(1, Math.max(0, (between - byChance) / variance));
	if (value === 0) return { value, influence: null };
	// where the fit is partly noise, a straight line through it overstates by how much its square can move
	const noise = Math.min(1, byChance / between);
	const slope = Math.sqrt(1 - noise / 2) / variance;
	const output = new Float64Array(n);
	const draw = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const deviation = fitted[i] - mean;
		output[i] = 2 * slope * deviation;
		draw[i] = -slope * deviation * deviation;
	}
	return { value, influence: { output, draw, square: -slope * value } };
}
