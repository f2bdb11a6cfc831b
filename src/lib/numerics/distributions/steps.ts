/** Step functions of a chance: what discrete and sampled distributions are. */
import type { Cdf, Moments, Quantile, QuantileInterval, Steps } from './distribution.ts';

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

/** Return the first of the indices 0..n−1 from which on a condition holds; n where it never does. */
export function firstTrue(n: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = n;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
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

/** Chances closer than this are taken for the same: cumulated weights are rounded. */
export const SAME_CHANCE = 1e-12;

/** Make the quantiles of steps: two neighbouring values where p is the chance up to the first of them. */
export function stepQuantileInterval({ thresholds, values }: Steps): QuantileInterval {
	return (p) => [
		values[firstAbove(thresholds, p - SAME_CHANCE)],
		values[firstAbove(thresholds, p + SAME_CHANCE)]
	];
}

/** Make the cumulative distribution function of steps, exact at each of their values. */
export function stepCdf({ thresholds, values }: Steps): Cdf {
	return (x, limit) => {
		const past = limit === 'left' ? (i: number) => values[i] >= x : (i: number) => values[i] > x;
		const passed = firstTrue(values.length, past);
		return passed > 0 ? thresholds[passed - 1] : 0;
	};
}

/** Return mean and standard deviation of steps. */
export function stepMoments({ thresholds, values }: Steps): Moments {
	const weight = (j: number) => thresholds[j] - (j > 0 ? thresholds[j - 1] : 0);
	const mean = values.reduce((sum, x, j) => sum + weight(j) * x, 0);
	const variance = values.reduce((sum, x, j) => sum + weight(j) * (x - mean) * (x - mean), 0);
	return { mean, sd: Math.sqrt(variance) };
}
