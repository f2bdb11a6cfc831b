/** The mean of an output given one input, by regression on the means of the input's rank bins. */
import { leastSquares } from './least-squares.ts';

/** Draws and mean output by bin of one input, in order of its rank; `values` is the input's mean in each, `ranks` the rank 0..1 in its middle. */
export interface BinnedOutput {
	counts: Float64Array;
	means: Float64Array;
	values: Float64Array;
	ranks: Float64Array;
}

/** A fitted conditional mean. */
export interface ConditionalMean {
	/** By bin. */
	fitted: Float64Array;
	/** Fit other figures by bin likewise, weighted by draws. */
	smooth(figures: Float64Array): Float64Array;
}

/** Coefficients that a fit has. */
export const FITTED = 6;

/**
 * Fit E[output | input] at every bin by weighted least squares on the input's value, its square, and powers of its
 * rank up to the third. Smooth enough that noise is not taken for knowledge; exact where the output is linear or
 * quadratic in the input, or the input has three values or fewer.
 * Source: regression-based EVPPI (Strong, Oakley and Brennan 2014).
 */
export function fitConditionalMean(binned: BinnedOutput): ConditionalMean {
	const { counts, means } = binned;
	const regressors = valueAndRank(binned);
	const solve = leastSquares(regressors, counts);
	const smooth = (figures: Float64Array) => {
		const coefficients = solve(figures);
		const fitted = new Float64Array(figures.length);
		for (let j = 0; j < FITTED; j++) {
			const regressor = regressors[j];
			const coefficient = coefficients[j];
			for (let i = 0; i < fitted.length; i++) fitted[i] += regressor[i] * coefficient;
		}
		return fitted;
	};
	return { fitted: smooth(means), smooth };
}

/** 1, the input's value and its square, and powers of its rank up to the third: all within −1..1, by bin. */
function valueAndRank({ counts, values, ranks }: BinnedOutput): Float64Array[] {
	const n = values.length;
	let total = 0;
	let mean = 0;
	for (let i = 0; i < n; i++) {
		total += counts[i];
		mean += values[i] * counts[i];
	}
	mean /= total;
	let spread = 0;
	for (let i = 0; i < n; i++) spread = Math.max(spread, Math.abs(values[i] - mean));
	const regressors = Array.from({ length: FITTED }, () => new Float64Array(n));
	for (let i = 0; i < n; i++) {
		const x = spread > 0 ? (values[i] - mean) / spread : 0;
		const rank = 2 * ranks[i] - 1;
		regressors[0][i] = 1;
		regressors[1][i] = x;
		regressors[2][i] = x * x;
		regressors[3][i] = rank;
		regressors[4][i] = rank * rank;
		regressors[5][i] = rank * rank * rank;
	}
	return regressors;
}
