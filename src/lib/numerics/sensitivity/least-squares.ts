/** Weighted linear least squares for a handful of regressors. */

/**
 * Solve min Σ weight · (target − row · x)² by modified Gram–Schmidt. A column that depends on those
 * before it gets coefficient 0. `rows` is n × m with m small.
 */
export function solveLeastSquares(
	rows: readonly (readonly number[])[],
	targets: readonly number[],
	weights: readonly number[]
): number[] {
	const m = rows[0].length;
	const n = rows.length;
	const roots = Float64Array.from(weights, (weight) => Math.sqrt(weight));
	const dot = (a: Float64Array, b: Float64Array) => {
		let sum = 0;
		for (let i = 0; i < n; i++) sum += a[i] * b[i];
		return sum;
	};
	/** Take the part along a unit vector off; gives its length. */
	const takeOff = (vector: Float64Array, unit: Float64Array) => {
		const part = dot(unit, vector);
		for (let i = 0; i < n; i++) vector[i] -= part * unit[i];
		return part;
	};

	const basis: (Float64Array | null)[] = [];
	const triangle: number[][] = [];
	for (let j = 0; j < m; j++) {
		const rest = Float64Array.from(roots, (root, i) => rows[i][j] * root);
		const size = Math.sqrt(dot(rest, rest));
		const onto = basis.map((unit) => (unit ? takeOff(rest, unit) : 0));
		const left = Math.sqrt(dot(rest, rest));
		triangle.push([...onto, left]);
		basis.push(left > 1e-9 * size ? rest.map((value) => value / left) : null);
	}

	const residual = Float64Array.from(roots, (root, i) => targets[i] * root);
	const projected = basis.map((unit) => (unit ? takeOff(residual, unit) : 0));
	const solution = new Array<number>(m).fill(0);
	for (let j = m - 1; j >= 0; j--) {
		if (!basis[j]) continue;
		let value = projected[j];
		for (let k = j + 1; k < m; k++) value -= triangle[k][j] * solution[k];
		solution[j] = value / triangle[j][j];
	}
	return solution;
}
