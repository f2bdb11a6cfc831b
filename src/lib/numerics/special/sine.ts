/** The sine of an angle within a quarter of a turn. */

/**
 * Return the sine of x for |x| ≤ π/2, within 2 ulp, from its Taylor series.
 */
export function sine(x: number): number {
	const square = x * x;
	let sum = 0;
	for (let k = 22; k >= 2; k -= 2) {
		sum = (square / (k * (k + 1))) * (1 - sum);
	}
	return x - x * sum;
}
