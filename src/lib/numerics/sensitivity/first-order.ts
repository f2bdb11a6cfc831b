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
		draws += counts[i];
		squares += counts[i] * (fitted[i] - mean) * (fitted[i] - mean);
	}
	const between = squares / draws;
	const byChance = ((FITTED - 1) * Math.max(0, variance - between)) / Math.max(1, draws - FITTED);
	const value = Math.min(1, Math.max(0, (between - byChance) / variance));
	// a fit to noise leans on the draws with no effect: what it explains by chance is taken off here too
	const slope = between > 0 ? Math.sqrt((value * variance) / between) / variance : 0;
	const output = new Float64Array(n);
	const draw = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const deviation = fitted[i] - mean;
		output[i] = 2 * slope * deviation;
		draw[i] = -slope * deviation * deviation;
	}
	return { value, influence: { output, draw, square: -slope * value } };
}
