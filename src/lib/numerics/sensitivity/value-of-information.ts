/** What knowing more is worth when the choice is to go ahead or not. */

/**
 * The worth of knowing everything, E[max(output, 0)] − max(E[output], 0), from the means of the output's positive and
 * negative parts: whichever choice is made unknowing, the other part is what knowing would save.
 */
export function perfectInformation(positivePart: number, negativePart: number): number {
	return Math.min(positivePart, negativePart);
}

/**
 * The worth of knowing one input, from the mean output in each of its bins (fitted) and the bins' weights: 0 where no
 * bin turns the choice, and never more than `most`, the worth of knowing everything.
 */
export function partialInformation(
	conditionalMeans: Float64Array,
	weights: Float64Array,
	most: number
): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const mean = (of: (value: number) => number) =>
		conditionalMeans.reduce((sum, value, i) => sum + of(value) * weights[i], 0) / total;
	if (conditionalMeans.every((value) => value >= 0)) return 0;
	if (conditionalMeans.every((value) => value <= 0)) return 0;
	const worth =
		mean((value) => Math.max(value, 0)) -
		Math.max(
			mean((value) => value),
			0
		);
	return Math.min(most, Math.max(0, worth));
}
