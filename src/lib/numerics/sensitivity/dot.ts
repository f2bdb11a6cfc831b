/** Inner products, in an order of additions that is the same everywhere. */

/** Multiply and add up two vectors, of which the second may be longer; the length of the first is a multiple of four. */
export function dot(a: Float64Array, b: Float64Array): number {
	// four sums side by side: one alone would wait for itself at every step
	let [first, second, third, fourth] = [0, 0, 0, 0];
	for (let i = 0; i < a.length; i = (i + 4) | 0) {
		first += a[i] * b[i];
		second += a[(i + 1) | 0] * b[(i + 1) | 0];
		third += a[(i + 2) | 0] * b[(i + 2) | 0];
		fourth += a[(i + 3) | 0] * b[(i + 3) | 0];
	}
	return first + second + (third + fourth);
}
