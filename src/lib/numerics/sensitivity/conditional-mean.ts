/** The mean of an output given one input, by regression on the means of the input's rank bins. */
import { solveLeastSquares } from './least-squares.ts';

/** Draws and mean output of the bins of one input, in order of its rank; `values` is the input's mean in each. */
export interface BinnedOutput {
	counts: readonly number[];
	means: readonly number[];
	values: readonly number[];
}

/** Coefficients that a fit has. */
export const FITTED = 6;

/**
 * Fit E[output | input] at every bin by weighted least squares on the input's value, its square, and powers of its
 * rank up to the third. Smooth enough that noise is not taken for knowledge; exact where the output is linear or
 * quadratic in the input, or the input has three values or fewer.
 * Source: regression-based EVPPI (Strong, Oakley and Brennan 2014).
 */
export function fitConditionalMean({ counts, means, values }: BinnedOutput): number[] {
	const n = counts.length;
	const total = counts.reduce((sum, count) => sum + count, 0);
	const mean = values.reduce((sum, value, i) => sum + value * counts[i], 0) / total;
	const spread = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
	const rows = values.map((value, i) => {
		const x = spread > 0 ? (value - mean) / spread : 0;
		const rank = (2 * (i + 0.5)) / n - 1;
		return [1, x, x * x, rank, rank * rank, rank * rank * rank];
	});
	const coefficients = solveLeastSquares(rows, means, counts);
	return rows.map((row) => row.reduce((sum, regressor, j) => sum + regressor * coefficients[j], 0));
}
