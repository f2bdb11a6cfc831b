/** Spearman's rank correlation from sums that were made while drawing. */

/** Rank sums and draws by bin of the output, ascending. */
export interface RanksByOutput {
	/** Sum of the input's ranks (0..`one`) over the draws in each bin. */
	rankSums: Float64Array;
	counts: Float64Array;
	/** What the ranks run to. */
	one: number;
}

/** A correlation of ranks, and what one draw has to do with it: `rank` times the input's rank, and `draw`, by bin. */
export interface RankCorrelation {
	value: number;
	influence: { rank: Float64Array; draw: Float64Array } | null;
}

/**
 * Correlate ranks; `tieShare` is Σ mass³ over the input's recurring values. −1..1; 0 where either has no spread.
 */
export function rankCorrelation(
	{ rankSums, counts, one }: RanksByOutput,
	tieShare: number
): RankCorrelation {
	const n = counts.length;
	let draws = 0;
	let inputMean = 0;
	for (let b = 0; b < n; b++) {
		draws += counts[b];
		inputMean += rankSums[b];
	}
	inputMean /= draws;
	const rank = new Float64Array(n);
	let below = 0;
	let covariance = 0;
	let outputVariance = 0;
	for (let b = 0; b < n; b++) {
		rank[b] = (below + counts[b] / 2) / draws - 0.5;
		below += counts[b];
		covariance += rank[b] * (rankSums[b] - inputMean * counts[b]);
		outputVariance += rank[b] * rank[b] * counts[b];
	}
	const inputVariance = ((1 - tieShare) / 12) * one * one;
	const scale = Math.sqrt(inputVariance * (outputVariance / draws));
	if (!(scale > 0)) return { value: 0, influence: null };
	const value = Math.min(1, Math.max(-1, covariance / draws / scale));

	const draw = new Float64Array(n);
	const ties = (value * draws) / (8 * outputVariance);
	let above = 0;
	for (let b = n - 1; b >= 0; b--) {
		// a draw also raises the ranks of all outputs above its own
		const own = rankSums[b] - inputMean * counts[b];
		const mass = counts[b] / draws;
		draw[b] =
			(above + own / 2) / draws / scale - (rank[b] * inputMean) / scale + ties * mass * mass;
		above += own;
	}
	for (let b = 0; b < n; b++) rank[b] /= scale;
	return { value, influence: { rank, draw } };
}
