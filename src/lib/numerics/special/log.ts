/** The natural logarithm, with the same bits on every JavaScript engine and in WebAssembly. */
import { powerOfTwo } from './power-of-two.ts';

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

/** ln 2 in two parts; the first has so few bits that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
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
	const normal = subnormal ? x * TWO_54 : x;

	// x = 2ᵏ · (1 + f) with 1 + f between √½ and √2.
	float[0] = normal;
	const exponent = ((words[1] + (ONE - ROOT_HALF)) >> 20) - 1023;
	const f = normal * powerOfTwo(-exponent) - 1;
	const k = subnormal ? exponent - 54 : exponent;

	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
	const odd =
		z *
		(0.6666666666666735 +
			w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605106586)));
	const halfSquare = 0.5 * f * f;
	const result = s * (halfSquare + (even + odd)) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH;

	const positive = x === Infinity ? x : result;
	return x > 0 ? positive : x === 0 ? -Infinity : NaN;
}
