import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { power } from '#lib/numerics/special/power.ts';

describe('power', () => {
	it.each([
		[0, 0, 1],
		[5, 0, 1],
		[0, 2, 0],
		[0, 0.5, 0],
		[1, 1e6, 1],
		[1, -7.5, 1]
	])('gives %d to the power of %d as %d exactly', (base, exponent, expected) => {
		expect(power(base, exponent)).toBe(expected);
	});

	it('agrees with Math.pow, within an error that grows with the logarithm of the result', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
				fc.double({ min: -40, max: 40, noNaN: true }),
				(base, exponent) => {
					const expected = Math.pow(base, exponent);
					const allowed = 5e-16 * (1 + Math.abs(Math.log(expected)));
					expect(Math.abs(power(base, exponent) / expected - 1)).toBeLessThan(allowed);
				}
			),
			{ numRuns: 5000 }
		);
	});

	it('keeps a persistence within 0 and 1', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 40, noNaN: true }),
				(share, years) => {
					expect(power(share, years)).toBeGreaterThanOrEqual(0);
					expect(power(share, years)).toBeLessThanOrEqual(1);
				}
			)
		);
	});
});
