/** Weighted linear least squares for a handful of regressors. */

/**
 * Solve min Σ weight · (target − Σ x_j · regressor_j)² by modified Gram–Schmidt. A regressor that depends on those
 * before it gets coefficient 0. All arrays have the same length.
 */
export function solveLeastSquares(
	regressors: readonly Float64Array[],
	targets: Float64Array,
	weights: Float64Array
): number[] {
	// plain loops: typed arrays' own map is several times slower, and this is done for every input
	const n = weights.length;
	const roots = new Float64Array(n);
	for (let i = 0; i < n; i++) roots[i] = Math.sqrt(weights[i]);
	const basis: (Float64Array | null)[] = [];
	const triangle: number[][] = [];
	for (const regressor of regressors) {
		const rest = product(regressor, roots);
		const size = Math.sqrt(dot(rest, rest));
		const onto = basis.map((unit) => (unit ? takeOff(rest, unit) : 0));
		const left = Math.sqrt(dot(rest, rest));
		triangle.push([...onto, left]);
		basis.push(left > 1e-9 * size ? rest : null);
		for (let i = 0; i < n; i++) rest[i] /= left;
	}

	const residual = product(targets, roots);
	const projected = basis.map((unit) => (unit ? takeOff(residual, unit) : 0));
	const solution = new Array<number>(regressors.length).fill(0);
	for (let j = regressors.length - 1; j >= 0; j--) {
		if (!basis[j]) continue;
		let value = projected[j];
		for (let k = j + 1; k < regressors.length; k++) value -= triangle[k][j] * solution[k];
		solution[j] = value / triangle[j][j];
	}
	return solution;
}

function product(a: Float64Array, b: Float64Array): Float64Array {
	const result = new Float64Array(a.length);
	for (let i = 0; i < a.length; i++) result[i] = a[i] * b[i];
	return result;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
	return sum;
}

/** Take the part along a unit vector off; gives its length. */
function takeOff(vector: Float64Array, unit: Float64Array): number {
	const part = dot(unit, vector);
	for (let i = 0; i < vector.length; i++) vector[i] -= part * unit[i];
	return part;
}
