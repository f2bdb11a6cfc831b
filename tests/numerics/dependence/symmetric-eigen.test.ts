import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raiseEigenvalues } from '#lib/numerics/dependence/raise-eigenvalues.ts';
import { symmetricEigen } from '#lib/numerics/dependence/symmetric-eigen.ts';
import { multiplyByTranspose, symmetricUnitDiagonal } from './matrices.ts';

describe('symmetricEigen', () => {
	it('knows the second difference matrix, whose eigenvalues are 2 − 2·cos(kπ/(n + 1))', () => {
		const n = 9;
		const matrix = new Float64Array(n * n);
		for (let i = 0; i < n; i++) {
			matrix[i * n + i] = 2;
			if (i > 0) matrix[i * n + i - 1] = matrix[(i - 1) * n + i] = -1;
		}
		const values = symmetricEigen(matrix, n).values.sort();
		values.forEach((value, k) =>
			expect(value).toBeCloseTo(2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1)), 13)
		);
	});

	it('handles one number, diagonal matrices and repeated eigenvalues', () => {
		expect([...symmetricEigen(Float64Array.from([3]), 1).values]).toEqual([3]);
		expect([
			...symmetricEigen(Float64Array.from([4, 0, 0, 0, 2, 0, 0, 0, 9]), 3).values.sort()
		]).toEqual([2, 4, 9]);
		const ones = symmetricEigen(new Float64Array(16).fill(1), 4).values.sort();
		[0, 0, 0, 4].forEach((value, k) => expect(ones[k]).toBeCloseTo(value, 14));
	});

	it('gives orthonormal vectors that A only stretches, by the values', () => {
		fc.assert(
			fc.property(symmetricUnitDiagonal(12), ({ matrix, n }) => {
				const { values, vectors } = symmetricEigen(matrix, n);
				multiplyByTranspose(vectors, n).forEach((x, i) =>
					expect(x).toBeCloseTo(i % (n + 1) === 0 ? 1 : 0, 12)
				);
				for (let k = 0; k < n; k++) {
					for (let i = 0; i < n; i++) {
						let image = 0;
						for (let j = 0; j < n; j++) image += matrix[i * n + j] * vectors[k * n + j];
						expect(image).toBeCloseTo(values[k] * vectors[k * n + i], 12);
					}
				}
			})
		);
	});
});

describe('raiseEigenvalues', () => {
	it('lifts the eigenvalues below the floor to it and leaves the others', () => {
		fc.assert(
			fc.property(symmetricUnitDiagonal(8), ({ matrix, n }) => {
				const before = symmetricEigen(matrix, n).values.sort();
				const after = symmetricEigen(raiseEigenvalues(matrix, n, 0.2), n).values.sort();
				after.forEach((value, k) => expect(value).toBeCloseTo(Math.max(0.2, before[k]), 12));
			})
		);
	});
});
