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
	const roots = weights.map((weight) => Math.sqrt(weight));
	const basis: (Float64Array | null)[] = [];
	const triangle: number[][] = [];
	for (const regressor of regressors) {
		const rest = regressor.map((value, i) => value * roots[i]);
		const size = Math.sqrt(dot(rest, rest));
		const onto = basis.map((unit) => (unit ? takeOff(rest, unit) : 0));
		const left = Math.sqrt(dot(rest, rest));
		triangle.push([...onto, left]);
		basis.push(left > 1e-9 * size ? rest.map((value) => value / left) : null);
	}

	const residual = targets.map((target, i) => target * roots[i]);
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
