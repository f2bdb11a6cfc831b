/** The share of an output's variance that one input explains alone. */
import { FITTED } from './conditional-mean.ts';

/**
 * First-order Sobol index, 0..1, from the fitted means of an output in bins of one input (weights: draws per bin), the
 * output's mean and its variance. What a fit explains by chance is taken off.
 */
export function firstOrderIndex(
	fitted: Float64Array,
	counts: Float64Array,
	mean: number,
	variance: number
): number {
	if (!(variance > 0)) return 0;
	let draws = 0;
	let squares = 0;
	for (let i = 0; i < counts.length; i++) {
		draws += counts[i];
		squares += counts[i] * (fitted[i] - mean) * (fitted[i] - mean);
	}
	const between = squares / draws;
	const byChance = ((FITTED - 1) * Math.max(0, variance - between)) / Math.max(1, draws - FITTED);
	return Math.min(1, Math.max(0, (between - byChance) / variance));
}
