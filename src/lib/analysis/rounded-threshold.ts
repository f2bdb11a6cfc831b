/** A threshold that people would name: few figures, near a value. */
import { leverRange } from './lever-range.ts';
import type { Input } from '#lib/case/schema.ts';

/** Steps across an input's range: fine enough to be near, coarse enough to be round. */
const STEPS = 40;

/** Round a value of an input to a step of 1, 2 or 5 times a power of ten that suits its range. */
export function roundedThreshold(input: Input, value: number): number {
	const range = leverRange(input);
	if (!range) return value;
	const wish = (range.high - range.low) / STEPS;
	const power = 10 ** Math.floor(Math.log10(wish));
	const step = [5, 2, 1].map((figure) => figure * power).find((size) => size <= wish) ?? power;
	// Divided rather than multiplied where it is a fraction, so that 0.8 is 0.8.
	const count = Math.round(value / step);
	return step < 1 ? count / Math.round(1 / step) : count * step;
}
