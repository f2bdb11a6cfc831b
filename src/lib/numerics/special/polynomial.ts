/** Polynomials by Horner's rule. */

/** Return c₀ + c₁x + c₂x² + … for the coefficients c. */
export function polynomial(coefficients: readonly number[], x: number): number {
	let sum = 0;
	for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + coefficients[i];
	return sum;
}
