/** Spearman's rank correlation from sums that were made while drawing. */

/**
 * Correlate ranks: `rankSums[b]` is the sum of the input's ranks (0..1) over the `counts[b]` draws whose output lies in
 * bin b, bins ascending; `tieShare` is Σ mass³ over the input's recurring values. −1..1; 0 where either has no spread.
 */
export function rankCorrelation(
	rankSums: ArrayLike<number>,
	counts: ArrayLike<number>,
	tieShare: number
): number {
	let draws = 0;
	let inputMean = 0;
	for (let b = 0; b < counts.length; b++) {
		draws += counts[b];
		inputMean += rankSums[b];
	}
	inputMean /= draws;
	let below = 0;
	let covariance = 0;
	let outputVariance = 0;
	for (let b = 0; b < counts.length; b++) {
		const rank = (below + counts[b] / 2) / draws - 0.5;
		below += counts[b];
		covariance += rank * (rankSums[b] - inputMean * counts[b]);
		outputVariance += rank * rank * counts[b];
	}
	const inputVariance = (1 - tieShare) / 12;
	const scale = Math.sqrt(inputVariance * (outputVariance / draws));
	return scale > 0 ? Math.min(1, Math.max(-1, covariance / draws / scale)) : 0;
}
