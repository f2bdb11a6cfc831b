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
	let total = 0;
	let sum = 0;
	let gains = 0;
	let least = Infinity;
	let greatest = -Infinity;
	for (let i = 0; i < weights.length; i++) {
		const mean = conditionalMeans[i];
		total += weights[i];
		sum += mean * weights[i];
		gains += Math.max(mean, 0) * weights[i];
		least = Math.min(least, mean);
		greatest = Math.max(greatest, mean);
	}
	if (least >= 0 || greatest <= 0) return 0;
	const worth = gains / total - Math.max(sum / total, 0);
	return Math.min(most, Math.max(0, worth));
}
