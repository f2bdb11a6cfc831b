/** Quantiles of values that are all at hand. */

/** Quantile of ascending values (Hyndman–Fan type 7) at a probability 0..1. */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
	const rank = (sorted.length - 1) * probability;
	const below = Math.floor(rank);
	const above = Math.min(sorted.length - 1, below + 1);
	return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
}

/** The step from one of the values around that quantile to the next: it is not known better. */
export function stepOfSorted(sorted: ArrayLike<number>, probability: number): number {
	const rank = Math.round((sorted.length - 1) * probability);
	const before = Math.max(0, rank - 1);
	const after = Math.min(sorted.length - 1, rank + 1);
	return after > before ? (sorted[after] - sorted[before]) / (after - before) : 0;
}
