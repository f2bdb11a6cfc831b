import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steppedNumber } from '#lib/components/fields/step-number.ts';

describe('an arrow key', () => {
	it.each([
		[128_000, 129_000],
		[128_345, 129_000],
		[145, 146],
		[100, 101],
		[99, 100],
		[47, 48],
		[7, 7.1],
		[0.47, 0.48],
		[0, 1],
		[-100, -99],
		[-0.05, -0.049]
	])('takes %d up to %d', (from, to) => {
		expect(steppedNumber(from, 1)).toBe(to);
	});

	it.each([
		[128_345, 128_000],
		[1000, 999],
		[100, 99],
		[1, 0.99],
		[0, -1],
		[-99, -100]
	])('takes %d down to %d', (from, to) => {
		expect(steppedNumber(from, -1)).toBe(to);
	});

	it('keeps to whole numbers where it is told to', () => {
		expect(steppedNumber(7, 1, { least: 1 })).toBe(8);
		expect(steppedNumber(1, -1, { least: 1 })).toBe(0);
	});

	it('goes ten steps at once when asked', () => {
		expect(steppedNumber(145, 1, { wide: true })).toBe(155);
	});

	it('stops at the bounds', () => {
		expect(steppedNumber(0.995, 1, { max: 1, least: 0.01 })).toBe(1);
		expect(steppedNumber(0, -1, { min: 0 })).toBe(0);
	});

	it('leads back the way it came', () => {
		fc.assert(
			fc.property(fc.integer({ min: -9_999, max: 9_999 }), (number) => {
				const on = steppedNumber(steppedNumber(number, 1), 1);
				expect(steppedNumber(steppedNumber(on, -1), 1)).toBeCloseTo(on, 9);
			})
		);
	});
});
