/** Correlation matrices for a Gaussian copula: from Spearman's rho, factored, and repaired where they are not valid. */
import { sine } from '#lib/numerics/special/sine.ts';
import { raiseEigenvalues } from './raise-eigenvalues.ts';

/** A pivot this small, beside a unit diagonal, is rounding and not information. */
const SMALLEST_PIVOT = 1e-10;

/** The nearest matrix lies on the edge of the valid ones; it is moved this far inside. */
const SMALLEST_EIGENVALUE = 1e-6;
const DIAGONAL_TOLERANCE = 1e-7;
const LONG_STEPS = 100;
const ALL_STEPS = 300;

/**
 * Turn Spearman's rank correlation into the correlation of normal scores that gives it: 2·sin(πρ/6).
 *
 * @param rho −1..1
 * @see Kruskal 1958, Ordinal measures of association
 */
export function normalScoreCorrelation(rho: number): number {
	return 2 * sine((Math.PI / 6) * rho);
}

/** Turn the correlation r of two normal scores, −1..1, into their Spearman's rho: (6/π)·arcsin(r/2). */
export function spearmanFromNormalScore(r: number): number {
	const target = r / 2;
	let angle = target;
	// Newton's method doubles the digits each time; from |r/2| ≤ 1/2 five rounds reach the last one.
	for (let round = 0; round < 5; round++) {
		const reached = sine(angle);
		angle -= (reached - target) / Math.sqrt(1 - reached * reached);
	}
	return (6 / Math.PI) * angle;
}

/**
 * Factor a correlation matrix A into L·Lᵀ.
 *
 * @param matrix n × n, row-major, with a unit diagonal; only the lower triangle is read
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
 * Alternating projections between the matrices whose eigenvalues reach a small margin and those with a unit
 * diagonal, with Dykstra's correction. Written out, the correction leaves the iterate A + diag(d), where d grows in
 * each round by what the projected diagonal lacks to 1: a gradient step of length 1 on the dual. Barzilai and
 * Borwein's longer steps reach the same matrix in a dozen rounds instead of hundreds.
 *
 * @param matrix n × n, row-major, symmetric; left as it is
 * @returns n × n with a unit diagonal, positive definite (`cholesky` accepts it), within about 1e−6 of the nearest
 * one; a matrix that is valid already comes back as it is
 * @see Higham 2002, Computing the nearest correlation matrix: a problem from finance, algorithm 3.3
 */
export function nearestCorrelation(matrix: Float64Array, n: number): Float64Array {
	const shifted = matrix.slice();
	let lacked = new Float64Array(n);
	let moved = new Float64Array(n);
	for (let round = 0; ; round++) {
		const valid = raiseEigenvalues(shifted, n, SMALLEST_EIGENVALUE);
		const lacks = Float64Array.from({ length: n }, (_, i) => 1 - valid[i * n + i]);
		const settled = lacks.every((lack) => Math.abs(lack) <= DIAGONAL_TOLERANCE);
		if (settled || round === ALL_STEPS) return withUnitDiagonal(valid, n);

		// Long steps nearly always converge, steps of length 1 surely do.
		const step = round === 0 || round > LONG_STEPS ? 1 : stepLength(moved, lacked, lacks, round);
		moved = lacks.map((lack) => step * lack);
		lacked = lacks;
		for (let i = 0; i < n; i++) shifted[i * n + i] += moved[i];
	}
}

/** Barzilai and Borwein's step, their two lengths in turn, from the last move and what it did to the gradient. */
function stepLength(
	moved: Float64Array,
	before: Float64Array,
	after: Float64Array,
	round: number
): number {
	let movedSquares = 0;
	let changeSquares = 0;
	let product = 0;
	for (let i = 0; i < moved.length; i++) {
		const change = before[i] - after[i];
		movedSquares += moved[i] * moved[i];
		changeSquares += change * change;
		product += moved[i] * change;
	}
	const length = round % 2 === 0 ? movedSquares / product : product / changeSquares;
	return length > 1 && length < Infinity ? length : 1;
}

/** Scale rows and columns alike, so that the diagonal is 1 to the last bit and the eigenvalues keep their signs. */
function withUnitDiagonal(matrix: Float64Array, n: number): Float64Array {
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
