import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVER_STEPS, leverRange, placeOf, valueAt } from '#lib/analysis/lever-range.ts';

describe('a lever', () => {
	it('runs over the 1–99 % range of its input and stands at its median', () => {
		const range = leverRange({ distribution: { kind: 'uniform', min: 0, max: 100 } })!;
		expect(range.low).toBeCloseTo(1, 1);
		expect(range.high).toBeCloseTo(99, 1);
		expect(range.middle).toBeCloseTo(50, 6);
	});

	it('has nothing to move where the input has no spread', () => {
		expect(leverRange({ distribution: { kind: 'fixed', value: 3 } })).toBeNull();
	});

	it('takes a pool by its values, whose quantile function is not monotone', () => {
		const who = (name: string, mean: number) => ({
			who: name,
			weight: 1,
			distribution: { kind: 'normal' as const, mean, sd: 1 }
		});
		const range = leverRange({
			distribution: { kind: 'pool', of: [who('a', 20), who('b', 0)] }
		})!;
		expect(range.low).toBeLessThan(0);
		expect(range.high).toBeGreaterThan(20);
	});

	it('gives a place for every value and comes back to it within half a step', () => {
		const range = { low: 23, high: 325, middle: 145 };
		const step = (range.high - range.low) / LEVER_STEPS;
		fc.assert(
			fc.property(fc.double({ min: 23, max: 325, noNaN: true }), (value) => {
				const back = valueAt(placeOf(value, range), range);
				expect(Math.abs(back - value)).toBeLessThanOrEqual(step);
			})
		);
	});

	it('means the median itself at the median’s place, so that it can be taken back exactly', () => {
		const range = { low: 23, high: 325, middle: 145.123 };
		expect(valueAt(placeOf(range.middle, range), range)).toBe(range.middle);
	});

	it('stays on its ends for what lies beyond them', () => {
		const range = { low: 0, high: 10, middle: 5 };
		expect(placeOf(-5, range)).toBe(0);
		expect(placeOf(50, range)).toBe(LEVER_STEPS);
	});
});
