/** Powers: operation for operation what numerics/special does, so that the bits are the same. */

const ROUNDER: f64 = 6755399441055744;
const LOG2_E: f64 = 1.4426950408889634;
const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const SMALLEST_NORMAL: f64 = 2.2250738585072014e-308;
const TWO_54: f64 = 18014398509481984;
const ONE: i32 = 0x3ff00000;
const ROOT_HALF: i32 = 0x3fe6a09e;

/** 2ⁿ for −1074 ≤ n ≤ 1023. */
function powerOfTwo(n: i32): f64 {
	if (n < -1022) return reinterpret<f64>((<i64>1) << (n + 1074));
	return reinterpret<f64>((<i64>n + 1023) << 52);
}

function exp(x: f64): f64 {
	const floored: f64 = x < -746 ? -746 : x;
	const clamped: f64 = floored > 710 ? 710 : floored;
	const n: f64 = clamped * LOG2_E + ROUNDER - ROUNDER;
	const high: f64 = clamped - n * LN2_HIGH;
	const low: f64 = n * LN2_LOW;
	const r: f64 = high - low;
	const s: f64 = r * r;
	const c: f64 =
		r -
		s *
			(0.16666666666666602 +
				s *
					(-0.0027777777777015593 +
						s * (6.613756321437934e-5 + s * (-1.6533902205465252e-6 + s * 4.1381367970572385e-8))));
	const mantissa: f64 = 1 - (low - (r * c) / (2 - c) - high);
	const whole = i32(n);
	const half = whole >> 1;
	return mantissa * powerOfTwo(half) * powerOfTwo(whole - half);
}

function log(x: f64): f64 {
	if (!(x > 0)) return x == 0 ? -Infinity : NaN;
	if (x == Infinity) return x;
	const subnormal = x < SMALLEST_NORMAL;
	const normal: f64 = subnormal ? x * TWO_54 : x;
	const word = i32(reinterpret<u64>(normal) >> 32);
	const exponent = ((word + (ONE - ROOT_HALF)) >> 20) - 1023;
	const f: f64 = normal * powerOfTwo(-exponent) - 1;
	const k: f64 = f64(subnormal ? exponent - 54 : exponent);
	const s: f64 = f / (2 + f);
	const z: f64 = s * s;
	const w: f64 = z * z;
	const even: f64 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
	const odd: f64 =
		z *
		(0.6666666666666735 +
			w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605106586)));
	const halfSquare: f64 = 0.5 * f * f;
	return s * (halfSquare + (even + odd)) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH;
}

/** base ≥ 0 raised to an exponent; anything to the power 0 is 1. */
export function power(base: f64, exponent: f64): f64 {
	return exponent == 0 ? 1 : exp(exponent * log(base));
}
