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
	const roots = weights.map((weight) => Math.sqrt(weight));
	const column = (j: number) => rows.map((row, i) => row[j] * roots[i]);
	const dot = (a: readonly number[], b: readonly number[]) =>
		a.reduce((sum, value, i) => sum + value * b[i], 0);

	const basis: (number[] | null)[] = [];
	const triangle: number[][] = [];
	for (let j = 0; j < m; j++) {
		let rest = column(j);
		const size = Math.sqrt(dot(rest, rest));
		const onto = basis.map((unit) => {
			if (!unit) return 0;
			const part = dot(unit, rest);
			rest = rest.map((value, i) => value - part * unit[i]);
			return part;
		});
		const left = Math.sqrt(dot(rest, rest));
		triangle.push([...onto, left]);
		basis.push(left > 1e-9 * size ? rest.map((value) => value / left) : null);
	}

	let residual = targets.map((target, i) => target * roots[i]);
	const projected = basis.map((unit) => {
		if (!unit) return 0;
		const part = dot(unit, residual);
		residual = residual.map((value, i) => value - part * unit[i]);
		return part;
	});
	const solution = new Array<number>(m).fill(0);
	for (let j = m - 1; j >= 0; j--) {
		if (!basis[j]) continue;
		let value = projected[j];
		for (let k = j + 1; k < m; k++) value -= triangle[k][j] * solution[k];
		solution[j] = value / triangle[j][j];
	}
	return solution;
}
