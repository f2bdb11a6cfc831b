/** Correlation matrices for a Gaussian copula: from Spearman's rho, factored, and repaired where they are not valid. */
import { symmetricEigen } from './symmetric-eigen.ts';

/** A pivot this small, beside a unit diagonal, is rounding and not information. */
const SMALLEST_PIVOT = 1e-10;

/** The nearest matrix lies on the edge of the valid ones; it is moved this far inside. */
const SMALLEST_EIGENVALUE = 1e-6;
const DIAGONAL_TOLERANCE = 1e-9;
const MAX_PROJECTIONS = 1000;

/**
 * Turn Spearman's rank correlation into the correlation of normal scores that gives it: 2·sin(πρ/6).
 *
 * @param rho −1..1
 * @see Kruskal 1958, Ordinal measures of association
 */
export function normalScoreCorrelation(rho: number): number {
	return 2 * sineNearZero((Math.PI / 6) * rho);
}

/** Turn the correlation r of two normal scores, −1..1, into their Spearman's rho: (6/π)·arcsin(r/2). */
export function spearmanFromNormalScore(r: number): number {
	const target = r / 2;
	let angle = target;
	// Newton's method doubles the digits each time; from |r/2| ≤ 1/2 five rounds reach the last one.
	for (let round = 0; round < 5; round++) {
		const sine = sineNearZero(angle);
		angle -= (sine - target) / Math.sqrt(1 - sine * sine);
	}
	return (6 / Math.PI) * angle;
}

/** sin x for |x| ≤ π/6 by its Taylor series: the same bits on every engine. */
function sineNearZero(x: number): number {
	const xx = x * x;
	let series = 0;
	for (let k = 17; k >= 3; k -= 2) series = (-xx / (k * (k - 1))) * (1 + series);
	return x + x * series;
}

/**
 * Factor a correlation matrix A into L·Lᵀ.
 *
 * @param matrix n × n, row-major; only the lower triangle is read
 * @returns L, row-major with zeros above the diagonal; null when A is not positive definite
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | null {
	const lower = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let rest = matrix[i * n + j];
			for (let k = 0; k < j; k++) rest -= lower[i * n + k] * lower[j * n + k];
			if (j < i) lower[i * n + j] = rest / lower[j * n + j];
			else if (rest > SMALLEST_PIVOT) lower[i * n + i] = Math.sqrt(rest);
			else return null;
		}
	}
	return lower;
}

/**
 * Find the valid correlation matrix nearest to a symmetric one, in the Frobenius norm.
 *
 * Alternating projections between the matrices with no eigenvalue below a small margin and those with a unit
 * diagonal, with Dykstra's correction. Written out, the correction leaves the iterate A + diag(d): only the
 * diagonal moves, by what the projection lacks to 1.
 *
 * @param matrix n × n, row-major, symmetric
 * @returns n × n with a unit diagonal, positive definite (`cholesky` accepts it); a matrix that is valid already
 * comes back as it is
 * @see Higham 2002, Computing the nearest correlation matrix: a problem from finance, algorithm 3.3
 */
export function nearestCorrelation(matrix: Float64Array, n: number): Float64Array {
	const shifted = matrix.slice();
	for (let round = 0; ; round++) {
		const valid = raiseEigenvalues(shifted, n);
		let worst = 0;
		for (let i = 0; i < n; i++) {
			const lacking = 1 - valid[i * n + i];
			shifted[i * n + i] += lacking;
			worst = Math.max(worst, Math.abs(lacking));
		}
		if (worst <= DIAGONAL_TOLERANCE || round === MAX_PROJECTIONS) return unitDiagonal(valid, n);
	}
}

/** The nearest matrix whose eigenvalues all reach the margin. */
function raiseEigenvalues(matrix: Float64Array, n: number): Float64Array {
	const { values, vectors } = symmetricEigen(matrix, n);
	const raised = matrix.slice();
	for (let k = 0; k < n; k++) {
		const lift = SMALLEST_EIGENVALUE - values[k];
		if (lift <= 0) continue;
		for (let i = 0; i < n; i++) {
			const scaled = lift * vectors[k * n + i];
			for (let j = 0; j < n; j++) raised[i * n + j] += scaled * vectors[k * n + j];
		}
	}
	return raised;
}

/** Scale rows and columns so that the diagonal is 1 to the last bit and the matrix stays symmetric and definite. */
function unitDiagonal(matrix: Float64Array, n: number): Float64Array {
	const scaled = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		scaled[i * n + i] = 1;
		for (let j = 0; j < i; j++) {
			const r = matrix[i * n + j] / Math.sqrt(matrix[i * n + i] * matrix[j * n + j]);
			scaled[i * n + j] = r;
			scaled[j * n + i] = r;
		}
	}
	return scaled;
}
