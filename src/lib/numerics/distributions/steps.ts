/** Step functions of a chance: what discrete and sampled distributions are. */
import type { Moments, Quantile, Steps } from './distribution.ts';

/**
 * Make steps from ascending values and the chances up to and including each.
 *
 * Equal values become one step; values without a chance of their own (by rounding) are left out.
 */
export function mergeSteps(values: number[], cumulated: number[]): Steps {
	const kept: number[] = [];
	const thresholds: number[] = [];
	values.forEach((value, j) => {
		const threshold = j === values.length - 1 ? 1 : cumulated[j];
		const last = kept.length - 1;
		if (last >= 0 && kept[last] === value) thresholds[last] = threshold;
		else if (threshold > (thresholds[last] ?? 0)) {
			kept.push(value);
			thresholds.push(threshold);
		}
	});
	return { thresholds: Float64Array.from(thresholds), values: Float64Array.from(kept) };
}

/** Return the index of the first threshold above u; the thresholds ascend and the last is above u. */
export function firstAbove(thresholds: ArrayLike<number>, u: number): number {
	let low = 0;
	let high = thresholds.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (u < thresholds[middle]) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Make the quantile function of steps. */
export function stepQuantile({ thresholds, values }: Steps): Quantile {
	return (u) => values[firstAbove(thresholds, u)];
}

/** Return mean and standard deviation of steps. */
export function stepMoments({ thresholds, values }: Steps): Moments {
	const weight = (j: number) => thresholds[j] - (j > 0 ? thresholds[j - 1] : 0);
	const mean = values.reduce((sum, x, j) => sum + weight(j) * x, 0);
	const variance = values.reduce((sum, x, j) => sum + weight(j) * (x - mean) * (x - mean), 0);
	return { mean, sd: Math.sqrt(variance) };
}
