import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cholesky,
	nearestCorrelation,
	normalScoreCorrelation,
	spearmanFromNormalScore
} from '#lib/numerics/dependence/correlation-matrix.ts';
import { raiseEigenvalues } from '#lib/numerics/dependence/raise-eigenvalues.ts';
import { symmetricEigen } from '#lib/numerics/dependence/symmetric-eigen.ts';
import { multiplyByTranspose, symmetricUnitDiagonal } from './matrices.ts';

const rho = fc.double({ min: -1, max: 1, noNaN: true });

describe('normal-score correlations', () => {
	it('are 2·sin(πρ/6) of Spearman’s rho', () => {
		fc.assert(
			fc.property(rho, (r) => {
				expect(normalScoreCorrelation(r)).toBeCloseTo(2 * Math.sin((Math.PI * r) / 6), 14);
			})
		);
		expect(normalScoreCorrelation(1)).toBeCloseTo(1, 15);
		expect(normalScoreCorrelation(0)).toBe(0);
	});

	it('turn back into the rho they came from', () => {
		fc.assert(
			fc.property(rho, (r) => {
				expect(spearmanFromNormalScore(normalScoreCorrelation(r))).toBeCloseTo(r, 14);
				expect(spearmanFromNormalScore(r)).toBeCloseTo((6 / Math.PI) * Math.asin(r / 2), 14);
			})
		);
	});
});

describe('cholesky', () => {
	it('factors a known matrix', () => {
		const lower = cholesky(Float64Array.from([1, 9, 9, 0.6, 1, 9, 0, 0.5, 1]), 3)!;
		const expected = [1, 0, 0, 0.6, 0.8, 0, 0, 0.625, Math.sqrt(1 - 0.625 ** 2)];
		expected.forEach((x, i) => expect(lower[i]).toBeCloseTo(x, 15));
	});

	it('refuses what is not positive definite, singular matrices included', () => {
		expect(cholesky(Float64Array.from([1, 1, 1, 1]), 2)).toBeNull();
		expect(cholesky(Float64Array.from([1, -1.2, -1.2, 1]), 2)).toBeNull();
		expect(cholesky(Float64Array.from([1, 0.9, 0.9, 0.9, 1, -0.9, 0.9, -0.9, 1]), 3)).toBeNull();
		expect(cholesky(Float64Array.from([1, NaN, NaN, 1]), 2)).toBeNull();
	});

	it('gives the matrix back when multiplied, and accepts just the matrices with positive eigenvalues', () => {
		fc.assert(
			fc.property(symmetricUnitDiagonal(8), ({ matrix, n }) => {
				const smallest = Math.min(...symmetricEigen(matrix, n).values);
				fc.pre(Math.abs(smallest) > 1e-6);
				const lower = cholesky(matrix, n);
				expect(lower !== null).toBe(smallest > 0);
				if (lower === null) return;
				multiplyByTranspose(lower, n).forEach((x, i) => expect(x).toBeCloseTo(matrix[i], 12));
			})
		);
	});
});

describe('nearestCorrelation', () => {
	it('gives the published results of Higham (2002)', () => {
		const three = nearestCorrelation(Float64Array.from([1, 1, 0, 1, 1, 1, 0, 1, 1]), 3);
		expect(three[1]).toBeCloseTo(0.7607, 4);
		expect(three[2]).toBeCloseTo(0.1573, 4);
		expect(three[5]).toBeCloseTo(0.7607, 4);

		const four = nearestCorrelation(
			Float64Array.from([2, -1, 0, 0, -1, 2, -1, 0, 0, -1, 2, -1, 0, 0, -1, 2]),
			4
		);
		const published = [-0.8084, 0.1916, 0.1068, -0.6562, 0.1916, -0.8084];
		const upper = [four[1], four[2], four[3], four[6], four[7], four[11]];
		upper.forEach((r, i) => expect(r).toBeCloseTo(published[i], 4));
	});

	it('gives a valid correlation matrix that cholesky accepts', () => {
		fc.assert(
			fc.property(symmetricUnitDiagonal(12), ({ matrix, n }) => {
				const nearest = nearestCorrelation(matrix, n);
				expect(cholesky(nearest, n)).not.toBeNull();
				for (let i = 0; i < n; i++) {
					expect(nearest[i * n + i]).toBe(1);
					for (let j = 0; j < i; j++) {
						expect(nearest[i * n + j]).toBe(nearest[j * n + i]);
						expect(Math.abs(nearest[i * n + j])).toBeLessThan(1);
					}
				}
			})
		);
	});

	it('leaves a valid matrix as it is', () => {
		const valid = Float64Array.from([1, 0.6, 0, 0.6, 1, -0.3, 0, -0.3, 1]);
		expect(nearestCorrelation(valid, 3)).toEqual(valid);
	});

	it('gives the nearest one: no other valid matrix lies on the start’s side of it', () => {
		// The nearest point of a convex set: every member lies at a right or an obtuse angle behind it.
		fc.assert(
			fc.property(symmetricUnitDiagonal(6), symmetricUnitDiagonal(6), (start, other) => {
				fc.pre(start.n === other.n);
				const { matrix, n } = start;
				const nearest = nearestCorrelation(matrix, n);
				const member = nearestCorrelation(other.matrix, n);
				let towards = 0;
				for (let i = 0; i < n * n; i++) {
					towards += (matrix[i] - nearest[i]) * (member[i] - nearest[i]);
				}
				expect(towards).toBeLessThan(1e-4);
			})
		);
	});

	it('agrees with the unhurried projections, a step of length 1 each', () => {
		fc.assert(
			fc.property(symmetricUnitDiagonal(5), ({ matrix, n }) => {
				const shifted = matrix.slice();
				for (let round = 0; round < 3000; round++) {
					const valid = raiseEigenvalues(shifted, n, 1e-6);
					for (let i = 0; i < n; i++) shifted[i * n + i] += 1 - valid[i * n + i];
				}
				const slow = raiseEigenvalues(shifted, n, 1e-6);
				nearestCorrelation(matrix, n).forEach((r, i) => expect(r).toBeCloseTo(slow[i], 5));
			}),
			{ numRuns: 20 }
		);
	});

	it('repairs 200 inputs with 500 wild correlations', () => {
		const n = 200;
		const matrix = new Float64Array(n * n);
		for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
		for (let pair = 0; pair < 500; pair++) {
			const i = (pair * 7919) % n;
			const j = (i + 1 + ((pair * 104729) % (n - 1))) % n;
			const r = ((pair * 31) % 199) / 100 - 0.99;
			matrix[i * n + j] = r;
			matrix[j * n + i] = r;
		}
		expect(cholesky(matrix, n)).toBeNull();
		expect(cholesky(nearestCorrelation(matrix, n), n)).not.toBeNull();
	});
});
