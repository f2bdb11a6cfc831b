/** The projection of a symmetric matrix onto those whose eigenvalues all reach a floor. */
import { symmetricEigen } from './symmetric-eigen.ts';

/**
 * Find the matrix nearest to a symmetric one, in the Frobenius norm, that has no eigenvalue below `floor`.
 *
 * @param matrix n × n, row-major, symmetric; left as it is
 * @returns n × n, symmetric; the very same numbers where no eigenvalue lies below
 */
export function raiseEigenvalues(matrix: Float64Array, n: number, floor: number): Float64Array {
	const { values, vectors } = symmetricEigen(matrix, n);
	const raised = matrix.slice();
	for (let k = 0; k < n; k++) {
		const lift = floor - values[k];
		if (lift <= 0) continue;
		for (let i = 0; i < n; i++) {
			const scaled = lift * vectors[k * n + i];
			for (let j = 0; j <= i; j++) raised[i * n + j] += scaled * vectors[k * n + j];
		}
	}
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < i; j++) raised[j * n + i] = raised[i * n + j];
	}
	return raised;
}
