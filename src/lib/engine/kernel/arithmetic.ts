/** Arithmetic on columns: target at `d`, operands at `a`, `b`, `c`, for `n` draws. */
import { power } from '#lib/numerics/special/power.ts';

const TWO_32 = 4294967296;

export function add(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] + x[b + i];
}

export function subtract(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] - x[b + i];
}

export function multiply(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] * x[b + i];
}

export function addConstant(x: Float64Array, d: number, a: number, k: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] + k;
}

export function multiplyConstant(
	x: Float64Array,
	d: number,
	a: number,
	k: number,
	n: number
): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] * k;
}

export function subtractFrom(x: Float64Array, d: number, a: number, k: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = k - x[a + i];
}

export function multiplyAdd(
	x: Float64Array,
	d: number,
	a: number,
	b: number,
	c: number,
	n: number
): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] * x[b + i] + x[c + i];
}

export function multiplyConstantAdd(
	x: Float64Array,
	d: number,
	a: number,
	k: number,
	c: number,
	n: number
): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] * k + x[c + i];
}

export function minimum(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[b + i] < x[a + i] ? x[b + i] : x[a + i];
}

export function clamp(
	x: Float64Array,
	d: number,
	a: number,
	low: number,
	high: number,
	n: number
): void {
	for (let i = 0; i < n; i++) {
		const floored = x[a + i] < low ? low : x[a + i];
		x[d + i] = high < floored ? high : floored;
	}
}

export function ceiling(x: Float64Array, d: number, a: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = Math.ceil(x[a + i]);
}

export function floor(x: Float64Array, d: number, a: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = Math.floor(x[a + i]);
}

export function divide(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] / x[b + i];
}

export function ratio(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[b + i] > 0 ? x[a + i] / x[b + i] : 0;
}

export function raise(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = power(x[a + i], x[b + i]);
}

export function whereAtLeast(
	x: Float64Array,
	d: number,
	a: number,
	b: number,
	c: number,
	limit: number,
	n: number
): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] >= limit ? x[b + i] : x[c + i];
}

export function event(
	x: Float64Array,
	d: number,
	probability: number,
	factor: number,
	words: Uint32Array,
	w: number,
	n: number
): void {
	for (let i = 0; i < n; i++) {
		const u = (words[w + i] + 0.5) / TWO_32;
		x[d + i] = u < x[probability + i] ? x[factor + i] : 1;
	}
}
