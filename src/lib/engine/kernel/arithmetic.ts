/**
 * Arithmetic on columns: target at `d`, operands at `a`, `b`, `c`, for `n` draws, a multiple of 4.
 *
 * Four draws a turn, and places held to 32 bits: an engine then checks fewer bounds and no overflow, which takes a
 * third off the time of a plain loop.
 */
import { power } from '#lib/numerics/special/power.ts';

const TWO_32 = 4294967296;

export function add(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		const r = (b + i) | 0;
		x[p] = x[q] + x[r];
		x[p + 1] = x[q + 1] + x[r + 1];
		x[p + 2] = x[q + 2] + x[r + 2];
		x[p + 3] = x[q + 3] + x[r + 3];
	}
}

export function subtract(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		const r = (b + i) | 0;
		x[p] = x[q] - x[r];
		x[p + 1] = x[q + 1] - x[r + 1];
		x[p + 2] = x[q + 2] - x[r + 2];
		x[p + 3] = x[q + 3] - x[r + 3];
	}
}

export function multiply(x: Float64Array, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		const r = (b + i) | 0;
		x[p] = x[q] * x[r];
		x[p + 1] = x[q + 1] * x[r + 1];
		x[p + 2] = x[q + 2] * x[r + 2];
		x[p + 3] = x[q + 3] * x[r + 3];
	}
}

export function addConstant(x: Float64Array, d: number, a: number, k: number, n: number): void {
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		x[p] = x[q] + k;
		x[p + 1] = x[q + 1] + k;
		x[p + 2] = x[q + 2] + k;
		x[p + 3] = x[q + 3] + k;
	}
}

export function multiplyConstant(
	x: Float64Array,
	d: number,
	a: number,
	k: number,
	n: number
): void {
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		x[p] = x[q] * k;
		x[p + 1] = x[q + 1] * k;
		x[p + 2] = x[q + 2] * k;
		x[p + 3] = x[q + 3] * k;
	}
}

export function subtractFrom(x: Float64Array, d: number, a: number, k: number, n: number): void {
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		x[p] = k - x[q];
		x[p + 1] = k - x[q + 1];
		x[p + 2] = k - x[q + 2];
		x[p + 3] = k - x[q + 3];
	}
}

export function multiplyAdd(
	x: Float64Array,
	d: number,
	a: number,
	b: number,
	c: number,
	n: number
): void {
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		const r = (b + i) | 0;
		const s = (c + i) | 0;
		x[p] = x[q] * x[r] + x[s];
		x[p + 1] = x[q + 1] * x[r + 1] + x[s + 1];
		x[p + 2] = x[q + 2] * x[r + 2] + x[s + 2];
		x[p + 3] = x[q + 3] * x[r + 3] + x[s + 3];
	}
}

export function multiplyConstantAdd(
	x: Float64Array,
	d: number,
	a: number,
	k: number,
	c: number,
	n: number
): void {
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		const s = (c + i) | 0;
		x[p] = x[q] * k + x[s];
		x[p + 1] = x[q + 1] * k + x[s + 1];
		x[p + 2] = x[q + 2] * k + x[s + 2];
		x[p + 3] = x[q + 3] * k + x[s + 3];
	}
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
	// where to read from is reckoned, not branched on: nobody can foretell which way a draw goes
	const toB = (b - c) | 0;
	for (let i = 0; i < n; i += 4) {
		const p = (d + i) | 0;
		const q = (a + i) | 0;
		const r = (c + i) | 0;
		x[p] = x[(r + (toB & -Number(x[q] >= limit))) | 0];
		x[p + 1] = x[(r + 1 + (toB & -Number(x[q + 1] >= limit))) | 0];
		x[p + 2] = x[(r + 2 + (toB & -Number(x[q + 2] >= limit))) | 0];
		x[p + 3] = x[(r + 3 + (toB & -Number(x[q + 3] >= limit))) | 0];
	}
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
