/** The mean of an output given one input, by regression on the means of the input's rank bins. */
import { solveLeastSquares } from './least-squares.ts';

/** Draws and mean output of the bins of one input, in order of its rank; `values` is the input's mean in each. */
export interface BinnedOutput {
	counts: readonly number[];
	means: readonly number[];
	values: readonly number[];
}

/**
 * Fit E[output | input] at every bin by weighted least squares on the input's value and powers of its rank up to the
 * third. Smooth enough that noise is not taken for knowledge; exact where the output is linear in the input.
 * Source: regression-based EVPPI (Strong, Oakley and Brennan 2014).
 */
export function fitConditionalMean({ counts, means, values }: BinnedOutput): number[] {
	const n = counts.length;
	const total = counts.reduce((sum, count) => sum + count, 0);
	const mean = values.reduce((sum, value, i) => sum + value * counts[i], 0) / total;
	const spread = Math.max(...values.map((value) => Math.abs(value - mean)));
	const rows = values.map((value, i) => {
		const rank = (2 * (i + 0.5)) / n - 1;
		return [1, spread > 0 ? (value - mean) / spread : 0, rank, rank * rank, rank * rank * rank];
	});
	const coefficients = solveLeastSquares(rows, means, counts);
	return rows.map((row) => row.reduce((sum, x, j) => sum + x * coefficients[j], 0));
}
