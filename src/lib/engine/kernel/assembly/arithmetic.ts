/** Arithmetic on columns, two draws at a time. A column is an address; `bytes` is its length, a multiple of 32. */
import { power as scalarPower } from './power';
import { HALF_OERE } from './recording';

export function fill(d: usize, k: f64, bytes: usize): void {
	const value = f64x2.splat(k);
	for (let i: usize = 0; i < bytes; i += 16) v128.store(d + i, value);
}

export function add(d: usize, a: usize, b: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 32) {
		v128.store(d + i, f64x2.add(v128.load(a + i), v128.load(b + i)));
		v128.store(d + i, f64x2.add(v128.load(a + i, 16), v128.load(b + i, 16)), 16);
	}
}

export function subtract(d: usize, a: usize, b: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 32) {
		v128.store(d + i, f64x2.sub(v128.load(a + i), v128.load(b + i)));
		v128.store(d + i, f64x2.sub(v128.load(a + i, 16), v128.load(b + i, 16)), 16);
	}
}

export function multiply(d: usize, a: usize, b: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 32) {
		v128.store(d + i, f64x2.mul(v128.load(a + i), v128.load(b + i)));
		v128.store(d + i, f64x2.mul(v128.load(a + i, 16), v128.load(b + i, 16)), 16);
	}
}

export function addConstant(d: usize, a: usize, k: f64, bytes: usize): void {
	const value = f64x2.splat(k);
	for (let i: usize = 0; i < bytes; i += 16) v128.store(d + i, f64x2.add(v128.load(a + i), value));
}

export function multiplyConstant(d: usize, a: usize, k: f64, bytes: usize): void {
	const value = f64x2.splat(k);
	for (let i: usize = 0; i < bytes; i += 16) v128.store(d + i, f64x2.mul(v128.load(a + i), value));
}

export function subtractFrom(d: usize, a: usize, k: f64, bytes: usize): void {
	const value = f64x2.splat(k);
	for (let i: usize = 0; i < bytes; i += 16) v128.store(d + i, f64x2.sub(value, v128.load(a + i)));
}

export function multiplyAdd(d: usize, a: usize, b: usize, c: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 32) {
		const first = f64x2.mul(v128.load(a + i), v128.load(b + i));
		const second = f64x2.mul(v128.load(a + i, 16), v128.load(b + i, 16));
		v128.store(d + i, f64x2.add(first, v128.load(c + i)));
		v128.store(d + i, f64x2.add(second, v128.load(c + i, 16)), 16);
	}
}

export function addSum(d: usize, a: usize, b: usize, c: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 32) {
		const first = f64x2.add(v128.load(b + i), v128.load(c + i));
		const second = f64x2.add(v128.load(b + i, 16), v128.load(c + i, 16));
		v128.store(d + i, f64x2.add(v128.load(a + i), first));
		v128.store(d + i, f64x2.add(v128.load(a + i, 16), second), 16);
	}
}

export function multiplyConstantAdd(d: usize, a: usize, k: f64, c: usize, bytes: usize): void {
	const value = f64x2.splat(k);
	for (let i: usize = 0; i < bytes; i += 32) {
		const first = f64x2.mul(v128.load(a + i), value);
		const second = f64x2.mul(v128.load(a + i, 16), value);
		v128.store(d + i, f64x2.add(first, v128.load(c + i)));
		v128.store(d + i, f64x2.add(second, v128.load(c + i, 16)), 16);
	}
}

/** b < a ? b : a */
export function minimum(d: usize, a: usize, b: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 16) {
		v128.store(d + i, f64x2.pmin(v128.load(a + i), v128.load(b + i)));
	}
}

export function clamp(d: usize, a: usize, low: f64, high: f64, bytes: usize): void {
	const least = f64x2.splat(low);
	const most = f64x2.splat(high);
	for (let i: usize = 0; i < bytes; i += 16) {
		v128.store(d + i, f64x2.pmin(f64x2.pmax(v128.load(a + i), least), most));
	}
}

export function ceiling(d: usize, a: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 16) v128.store(d + i, f64x2.ceil(v128.load(a + i)));
}

export function floor(d: usize, a: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 16) v128.store(d + i, f64x2.floor(v128.load(a + i)));
}

export function divide(d: usize, a: usize, b: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 16) {
		v128.store(d + i, f64x2.div(v128.load(a + i), v128.load(b + i)));
	}
}

/** b > 0 ? a / b : 0 */
export function ratio(d: usize, a: usize, b: usize, bytes: usize): void {
	const zero = f64x2.splat(0);
	for (let i: usize = 0; i < bytes; i += 16) {
		const divisor = v128.load(b + i);
		const quotient = f64x2.div(v128.load(a + i), divisor);
		v128.store(d + i, v128.and(quotient, f64x2.gt(divisor, zero)));
	}
}

export function power(d: usize, a: usize, b: usize, bytes: usize): void {
	for (let i: usize = 0; i < bytes; i += 8) {
		store<f64>(d + i, scalarPower(load<f64>(a + i), load<f64>(b + i)));
	}
}

/** a ≥ limit ? b : c */
export function whereAtLeast(
	d: usize,
	a: usize,
	b: usize,
	c: usize,
	limit: f64,
	bytes: usize
): void {
	const least = f64x2.splat(limit);
	for (let i: usize = 0; i < bytes; i += 16) {
		const mask = f64x2.ge(v128.load(a + i), least);
		v128.store(d + i, v128.bitselect(v128.load(b + i), v128.load(c + i), mask));
	}
}

/** The net at d onto the sums at a and, weighted, at b; c becomes `year` where the sum at a falls below −½ øre. */
export function accumulate(
	d: usize,
	a: usize,
	b: usize,
	c: usize,
	weight: f64,
	year: f64,
	bytes: usize
): void {
	const weights = f64x2.splat(weight);
	const years = f64x2.splat(year);
	const least = f64x2.splat(-HALF_OERE);
	for (let i: usize = 0; i < bytes; i += 16) {
		const net = v128.load(d + i);
		const sum = f64x2.add(v128.load(a + i), net);
		v128.store(a + i, sum);
		v128.store(b + i, f64x2.add(f64x2.mul(net, weights), v128.load(b + i)));
		v128.store(c + i, v128.bitselect(v128.load(c + i), years, f64x2.ge(sum, least)));
	}
}
