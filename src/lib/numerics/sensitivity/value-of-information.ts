/** What knowing more is worth when the choice is to go ahead or not. */
import type { ConditionalMean } from './conditional-mean.ts';
import type { Estimate } from './influence.ts';

/**
 * The worth of knowing everything, E[max(output, 0)] − max(E[output], 0), from the means of the output's positive and
 * negative parts: whichever choice is made unknowing, the other part is what knowing would save.
 */
export function perfectInformation(positivePart: number, negativePart: number): number {
	return Math.min(positivePart, negativePart);
}

/**
 * Estimate the worth of knowing one input, from the mean output given the input, the draws in each of its bins and the
 * output's mean: 0 where no bin turns the choice.
 */
export function partialInformation(
	{ fitted, smooth }: ConditionalMean,
	weights: Float64Array,
	mean: number
): Estimate {
	const n = weights.length;
	const gains = new Float64Array(n);
	const chosen = new Float64Array(n);
	let total = 0;
	let sum = 0;
	let gained = 0;
	let least = Infinity;
	let greatest = -Infinity;
	for (let i = 0; i < n; i++) {
		const fit = fitted[i];
		const [before, after] = [fitted[Math.max(0, i - 1)], fitted[Math.min(n - 1, i + 1)]];
		// within a bin the mean runs on as from neighbour to neighbour; where that crosses 0, a part is chosen
		const half = Math.abs(after - before) / 4;
		chosen[i] = fit >= half ? 1 : fit <= -half ? 0 : (fit + half) / (2 * half);
		gains[i] = chosen[i] === 1 ? fit : chosen[i] * chosen[i] * half;
		total += weights[i];
		sum += fit * weights[i];
		gained += gains[i] * weights[i];
		least = Math.min(least, fit);
		greatest = Math.max(greatest, fit);
	}
	if (least >= 0 || greatest <= 0) return { value: 0, influence: null };
	const ahead = mean > 0 ? 1 : 0;
	const worth = gained / total - Math.max(sum / total, 0);
	// a draw moves the fit in all bins; of that, what moves it where one would go ahead counts
	const output = smooth(chosen);
	const draw = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		draw[i] = output[i] * (mean - fitted[i]) + gains[i];
		output[i] -= ahead;
	}
	return { value: Math.max(0, worth), influence: { output, draw } };
}
