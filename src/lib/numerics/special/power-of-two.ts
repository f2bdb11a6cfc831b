/** Whole powers of two, made from their bits. */

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

/** Return 2ⁿ for a whole number n from −1022 to 1023. */
export function powerOfTwo(n: number): number {
	words[1] = (n + 1023) << 20;
	return float[0];
}
