/** Quantiles of values that are all at hand. */

/** Quantile of ascending values (Hyndman–Fan type 7) at a probability 0..1. */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
	const rank = (sorted.length - 1) * probability;
	const below = Math.floor(rank);
	const above = Math.min(sorted.length - 1, below + 1);
	return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
}
