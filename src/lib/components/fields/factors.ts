/** A value as the list of what is multiplied: numbers, and ids of inputs. */
import type { Value } from '#lib/case/schema.ts';

export type Factor = number | string;

/** List the factors of a value; a plain number or input is one. */
export function factorsOf(value: Value): Factor[] {
	return Array.isArray(value) ? value : [value];
}

/** Write factors as a value: a single one stands by itself. */
export function valueOf(factors: readonly Factor[]): Value {
	return factors.length === 1 ? factors[0] : [...factors];
}

/** Put another factor in a place. */
export function withFactor(value: Value, index: number, factor: Factor): Value {
	return valueOf(factorsOf(value).map((found, i) => (i === index ? factor : found)));
}

/** Multiply by one more. */
export function withMore(value: Value, factor: Factor): Value {
	return valueOf([...factorsOf(value), factor]);
}

/** Leave one out; the last one stays. */
export function withoutFactor(value: Value, index: number): Value {
	const kept = factorsOf(value).filter((_, i) => i !== index);
	return kept.length > 0 ? valueOf(kept) : value;
}
