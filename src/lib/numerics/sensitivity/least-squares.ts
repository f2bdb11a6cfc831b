/** Weighted linear least squares for a handful of regressors. */
import { dot } from './dot.ts';

/**
 * Make the function that finds the coefficients x of min Σ weight · (target − Σ x_j · regressor_j)² for given targets, by
 * modified Gram–Schmidt. A regressor that depends on those before it gets coefficient 0. All arrays have the same length.
 */
export function leastSquares(
	regressors: readonly Float64Array[],
	weights: Float64Array
): (targets: Float64Array) => number[] {
	// plain loops: typed arrays' own map is several times slower, and this is done for every input
	const n = weights.length;
	// noughts fill the last four up: they change no sum
	const roots = new Float64Array(Math.ceil(n / 4) * 4);
	for (let i = 0; i < n; i++) roots[i] = Math.sqrt(weights[i]);
	const basis: (Float64Array | null)[] = [];
	const triangle: number[][] = [];
	for (const regressor of regressors) {
		const rest = product(regressor, roots);
		const size = Math.sqrt(dot(rest, rest));
		const { parts, left } = takeOff(basis, rest);
		triangle.push([...parts, left]);
		basis.push(left > 1e-9 * size ? rest : null);
		for (let i = 0; i < n; i++) rest[i] /= left;
	}

	return (targets) => {
		const projected = takeOff(basis, product(targets, roots)).parts;
		const solution = new Array<number>(regressors.length).fill(0);
		for (let j = regressors.length - 1; j >= 0; j--) {
			if (!basis[j]) continue;
			let value = projected[j];
			for (let k = j + 1; k < regressors.length; k++) value -= triangle[k][j] * solution[k];
			solution[j] = value / triangle[j][j];
		}
		return solution;
	};
}

function product(values: Float64Array, roots: Float64Array): Float64Array {
	const result = new Float64Array(roots.length);
	for (let i = 0; i < values.length; i++) result[i] = values[i] * roots[i];
	return result;
}

/** Take a vector's parts along unit vectors off, one after the other; gives them and the length of what is left. */
function takeOff(
	basis: readonly (Float64Array | null)[],
	vector: Float64Array
): { parts: number[]; left: number } {
	const parts = basis.map(() => 0);
	const units = [...basis.keys()].filter((j) => basis[j]);
	let along = dot(units.length > 0 ? basis[units[0]]! : vector, vector);
	units.forEach((j, place) => {
		parts[j] = along;
		const next = place + 1 < units.length ? basis[units[place + 1]]! : vector;
		along = shorten(vector, basis[j]!, along, next);
	});
	return { parts, left: Math.sqrt(along) };
}

/** Take a part along a unit vector off; gives the product of what is left with another: one pass does both. */
function shorten(
	vector: Float64Array,
	unit: Float64Array,
	part: number,
	next: Float64Array
): number {
	let [first, second, third, fourth] = [0, 0, 0, 0];
	for (let i = 0; i < vector.length; i = (i + 4) | 0) {
		const p = (vector[i] -= part * unit[i]);
		const q = (vector[(i + 1) | 0] -= part * unit[(i + 1) | 0]);
		const r = (vector[(i + 2) | 0] -= part * unit[(i + 2) | 0]);
		const s = (vector[(i + 3) | 0] -= part * unit[(i + 3) | 0]);
		first += next[i] * p;
		second += next[(i + 1) | 0] * q;
		third += next[(i + 2) | 0] * r;
		fourth += next[(i + 3) | 0] * s;
	}
	return first + second + (third + fourth);
}
