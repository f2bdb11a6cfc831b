/** The exponential function, with the same bits on every JavaScript engine and in WebAssembly. */
import { powerOfTwo } from './power-of-two.ts';

/** 1.5 · 2⁵²: adding it to a small number rounds that to a whole number, which then stands in the low bits. */
const ROUNDER = 6755399441055744;
const LOG2_E = 1.4426950408889634;
/** ln 2 in two parts; the first has so few bits that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * Return e to the power of x, within 1 ulp.
 *
 * One straight line without branches but two selects, so that the same operations can run on two lanes at a time.
 * exp(−Infinity) is 0; what underflows is 0 (by way of subnormal numbers), what overflows is Infinity.
 *
 * Source: the reduction and the rational approximation of fdlibm's `e_exp.c` (Sun Microsystems, 1993).
 */
export function exp(x: number): number {
	const floored = x < -746 ? -746 : x;
	const clamped = floored > 710 ? 710 : floored;

	const n = clamped * LOG2_E + ROUNDER - ROUNDER;
	const high = clamped - n * LN2_HIGH;
	const low = n * LN2_LOW;
	const r = high - low;

	const s = r * r;
	const c =
		r -
		s *
			(0.16666666666666602 +
				s *
					(-0.0027777777777015593 +
						s * (6.613756321437934e-5 + s * (-1.6533902205465252e-6 + s * 4.1381367970572385e-8))));
	const mantissa = 1 - (low - (r * c) / (2 - c) - high);

	// Two steps of scaling, for 2ⁿ alone may be too large or too small where the result is neither.
	const half = n >> 1;
	return mantissa * powerOfTwo(half) * powerOfTwo(n - half);
}
