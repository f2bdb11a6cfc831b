/** Numbers with 200 bits behind the point, for references that owe nothing to floating point. */

const BITS = 200n;
const ONE = 1n << BITS;

/** ln 2 = Σ 1 / (k·2ᵏ). */
const LN2 = sum((k) => ONE / (BigInt(k) << BigInt(k)), 1);

/** Return a finite double as a fixed-point number; its bits below 2⁻²⁰⁰ are cut off. */
export function toFixedPoint(x: number): bigint {
	let scaled = x;
	let shift = BITS;
	while (!Number.isInteger(scaled)) {
		scaled *= 2;
		shift -= 1n;
	}
	return shift >= 0n ? BigInt(scaled) << shift : BigInt(scaled) >> -shift;
}

/** Return eˣ as (m, n), m · 2ⁿ with m around 1. */
export function exactExp(x: number): { mantissa: bigint; exponent: number } {
	const n = BigInt(Math.round(x / Math.LN2));
	const rest = toFixedPoint(x) - n * LN2;
	let term = ONE;
	const mantissa = sum((k) => (term = k === 0 ? ONE : (term * rest) / (BigInt(k) * ONE)), 0);
	return { mantissa, exponent: Number(n) };
}

/** Return ln x of a normal number x > 0. */
export function exactLog(x: number): bigint {
	let mantissa = x;
	let n = 0n;
	for (; mantissa >= 1.5; mantissa /= 2) n++;
	for (; mantissa < 0.75; mantissa *= 2) n--;
	// ln m = 2 · artanh((m − 1) / (m + 1))
	const m = toFixedPoint(mantissa);
	const s = ((m - ONE) << BITS) / (m + ONE);
	const square = (s * s) >> BITS;
	let power = s;
	const half = sum((k) => {
		if (k > 0) power = (power * square) >> BITS;
		return power / BigInt(2 * k + 1);
	}, 0);
	return 2n * half + n * LN2;
}

/** Return how many units in the last place a double is from the exact number. */
export function ulpsFrom(x: number, exact: bigint): number {
	const error = toFixedPoint(x) - exact;
	const unit = toFixedPoint(ulp(x));
	return Math.abs(Number((error * 1_000_000n) / unit)) / 1_000_000;
}

/** Return the distance from |x| to the next larger double. */
export function ulp(x: number): number {
	const float = new Float64Array([Math.abs(x)]);
	const bits = new BigInt64Array(float.buffer);
	bits[0] += 1n;
	return float[0] - Math.abs(x);
}

/** Add terms until 200 of them or until they vanish. */
function sum(term: (k: number) => bigint, first: number): bigint {
	let total = 0n;
	for (let k = first; k < 220; k++) total += term(k);
	return total;
}
