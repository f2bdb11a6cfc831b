/** The natural logarithm, with the same bits on every JavaScript engine and in WebAssembly. */

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;
/** High words of 1 and of √½. */
const ONE = 0x3ff00000;
const ROOT_HALF = 0x3fe6a09e;

/**
 * Return the natural logarithm of x, within 1 ulp. log(0) is −Infinity, log of a negative number NaN.
 *
 * One straight line with selects at its two ends, so that the same operations can run on two lanes at a time.
 *
 * Source: fdlibm's `e_log.c` (Sun Microsystems, 1993), in the branchless arrangement of musl.
 */
export function log(x: number): number {
	const subnormal = x < SMALLEST_NORMAL;
	float[0] = subnormal ? x * TWO_54 : x;

	// x = 2ᵏ · (1 + f) with 1 + f between √½ and √2.
	const high = words[1] + (ONE - ROOT_HALF);
	const k = (high >> 20) - (subnormal ? 1077 : 1023);
	words[1] = (high & 0xfffff) + ROOT_HALF;
	const f = float[0] - 1;

	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const even =
		w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
	const odd =
		z *
		(6.66666666666673513e-1 +
			w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
	const halfSquare = 0.5 * f * f;
	const result = s * (halfSquare + (even + odd)) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH;

	const positive = x === Infinity ? x : result;
	return x > 0 ? positive : x === 0 ? -Infinity : NaN;
}
