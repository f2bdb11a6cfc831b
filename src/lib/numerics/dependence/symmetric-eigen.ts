/** Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations. */

export interface Eigen {
	/** In no particular order. */
	values: Float64Array;
	/** Row k, `vectors[k·n … k·n + n)`, is the unit eigenvector of `values[k]`. */
	vectors: Float64Array;
}

const MAX_SWEEPS = 30;

/**
 * Decompose a symmetric matrix into its eigenvalues and orthonormal eigenvectors.
 *
 * @param matrix n × n, row-major, symmetric; left as it is
 * @returns values accurate to about n · 1e−16 of the largest one
 * @see Golub and Van Loan, Matrix Computations, §8.5 (cyclic Jacobi)
 */
export function symmetricEigen(matrix: Float64Array, n: number): Eigen {
	const a = matrix.slice();
	const vectors = new Float64Array(n * n);
	for (let i = 0; i < n; i++) vectors[i * n + i] = 1;

	let total = 0;
	for (let i = 0; i < n * n; i++) total += a[i] * a[i];
	const negligible = total * 1e-30;

	for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
		if (offDiagonalSquares(a, n) <= negligible) break;
		for (let p = 0; p < n - 1; p++) {
			for (let q = p + 1; q < n; q++) rotate(a, vectors, n, p, q);
		}
	}
	return { values: Float64Array.from({ length: n }, (_, i) => a[i * n + i]), vectors };
}

function offDiagonalSquares(a: Float64Array, n: number): number {
	let sum = 0;
	for (let i = 0; i < n; i++) {
		for (let j = i + 1; j < n; j++) sum += 2 * a[i * n + j] * a[i * n + j];
	}
	return sum;
}

/** Turn the plane of axes p and q so that a[p, q] becomes 0. */
function rotate(a: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
	const apq = a[p * n + q];
	if (apq === 0) return;
	const app = a[p * n + p];
	const aqq = a[q * n + q];
	// The smaller of the two angles that would do: it is what makes the sweeps converge.
	const theta = (aqq - app) / (2 * apq);
	const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(1 + theta * theta));
	const c = 1 / Math.sqrt(1 + t * t);
	const s = t * c;

	for (let k = 0; k < n; k++) {
		const akp = a[p * n + k];
		const akq = a[q * n + k];
		a[p * n + k] = c * akp - s * akq;
		a[q * n + k] = s * akp + c * akq;
	}
	for (let k = 0; k < n; k++) {
		a[k * n + p] = a[p * n + k];
		a[k * n + q] = a[q * n + k];
		const vp = vectors[p * n + k];
		const vq = vectors[q * n + k];
		vectors[p * n + k] = c * vp - s * vq;
		vectors[q * n + k] = s * vp + c * vq;
	}
	a[p * n + p] = app - t * apq;
	a[q * n + q] = aqq + t * apq;
	a[p * n + q] = 0;
	a[q * n + p] = 0;
}
