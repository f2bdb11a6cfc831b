/** Small symmetric systems of linear equations, by their Cholesky factor. */

/** A pivot this small, beside its diagonal, says that its unknown depends on those before it. */
const SMALLEST_PIVOT = 1e-8;

/** A factor L of A = L·Lᵀ. An unknown that depends on those before it is left out: its part is 0 either way. */
export interface Factor {
	/** L⁻¹·b. */
	forward(b: Float64Array): Float64Array;
	/** L⁻ᵀ·u; so `backward(forward(b))` solves A·x = b. */
	backward(u: Float64Array): Float64Array;
}

/** Factor a positive semidefinite matrix of n rows, of which the lower triangle is read. */
export function factorSymmetric(matrix: Float64Array, n: number): Factor {
	const lower = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let rest = matrix[i * n + j];
			for (let k = 0; k < j; k++) rest -= lower[i * n + k] * lower[j * n + k];
			const pivot = lower[j * n + j];
			if (j < i) lower[i * n + j] = pivot > 0 ? rest / pivot : 0;
			else lower[i * n + i] = rest > SMALLEST_PIVOT * matrix[i * n + i] ? Math.sqrt(rest) : 0;
		}
	}
	const over = (value: number, i: number) => {
		const pivot = lower[i * n + i];
		return pivot > 0 ? value / pivot : 0;
	};
	return {
		forward(b) {
			const u = Float64Array.from(b);
			for (let i = 0; i < n; i++) {
				for (let k = 0; k < i; k++) u[i] -= lower[i * n + k] * u[k];
				u[i] = over(u[i], i);
			}
			return u;
		},
		backward(u) {
			const x = Float64Array.from(u);
			for (let i = n - 1; i >= 0; i--) {
				for (let k = i + 1; k < n; k++) x[i] -= lower[k * n + i] * x[k];
				x[i] = over(x[i], i);
			}
			return x;
		}
	};
}
