/** The share of an output's variance that one input explains alone. */

/**
 * First-order Sobol index from the means of an output in bins of one input (weights: draws per bin), its overall mean
 * and variance. What bin means vary by chance is taken off. 0..1.
 */
export function firstOrderIndex(
	means: readonly number[],
	counts: readonly number[],
	mean: number,
	variance: number
): number {
	if (!(variance > 0)) return 0;
	const draws = counts.reduce((sum, count) => sum + count, 0);
	const between =
		means.reduce((sum, value, i) => sum + counts[i] * (value - mean) * (value - mean), 0) / draws;
	const within = Math.max(0, variance - between);
	const byChance = ((means.length - 1) * within) / Math.max(1, draws - means.length);
	return Math.min(1, Math.max(0, (between - byChance) / variance));
}
