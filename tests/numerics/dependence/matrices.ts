/** Symmetric matrices for the laws of this folder. */
import fc from 'fast-check';

/** n × n with a unit diagonal and the rest within (−1, 1), n from 2 to `largest`: seldom a valid correlation matrix. */
export function symmetricUnitDiagonal(largest: number) {
	return fc
		.integer({ min: 2, max: largest })
		.chain((n) =>
			fc.record({
				n: fc.constant(n),
				entries: fc.array(fc.integer({ min: -99, max: 99 }), {
					minLength: (n * (n - 1)) / 2,
					maxLength: (n * (n - 1)) / 2
				})
			})
		)
		.map(({ n, entries }) => {
			const matrix = new Float64Array(n * n);
			let next = 0;
			for (let i = 0; i < n; i++) {
				matrix[i * n + i] = 1;
				for (let j = 0; j < i; j++) {
					matrix[i * n + j] = matrix[j * n + i] = entries[next++] / 100;
				}
			}
			return { matrix, n };
		});
}

/** A·Aᵀ. */
export function multiplyByTranspose(a: Float64Array, n: number): Float64Array {
	const product = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < n; j++) {
			for (let k = 0; k < n; k++) product[i * n + j] += a[i * n + k] * a[j * n + k];
		}
	}
	return product;
}
