import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sine } from '#lib/numerics/special/sine.ts';
import { ulp } from './fixed-point.ts';

describe('sine', () => {
	it('is within two units in the last place of Math.sin on a quarter of a turn to either side', () => {
		fc.assert(
			fc.property(fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true }), (x) => {
				expect(Math.abs(sine(x) - Math.sin(x))).toBeLessThanOrEqual(2 * ulp(Math.sin(x)));
			}),
			{ numRuns: 10_000 }
		);
	});

	it('is odd', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: Math.PI / 2, noNaN: true }), (x) => {
				expect(sine(-x) + sine(x)).toBe(0);
			})
		);
	});
});
