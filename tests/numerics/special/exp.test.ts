import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '#lib/numerics/special/exp.ts';
import { exactExp, ulp, ulpsFrom } from './fixed-point.ts';

describe('exp', () => {
	it('is within one unit in the last place of the exact value', () => {
		fc.assert(
			fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
				const { mantissa, exponent } = exactExp(Math.abs(x) < 1e-30 ? 0 : x);
				expect(ulpsFrom(exp(x) * 2 ** -exponent, mantissa)).toBeLessThan(1);
			}),
			{ numRuns: 3000 }
		);
	});

	it('is within one unit in the last place of Math.exp, also where results are subnormal', () => {
		fc.assert(
			fc.property(fc.double({ min: -746, max: 709.7, noNaN: true }), (x) => {
				expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(ulp(Math.exp(x)));
			}),
			{ numRuns: 10_000 }
		);
	});

	it.each([
		[0, 1],
		[-0, 1],
		[-Infinity, 0],
		[-1e300, 0],
		[-746, 0],
		[-745.2, 0],
		[-745.13, 5e-324],
		[709.782712893385, Infinity],
		[710, Infinity],
		[1e300, Infinity],
		[Infinity, Infinity],
		[NaN, NaN]
	])('gives exp(%d) = %d', (x, expected) => {
		expect(exp(x)).toBe(expected);
	});

	it('ascends', () => {
		fc.assert(
			fc.property(fc.double({ min: -750, max: 712, noNaN: true }), (x) => {
				expect(exp(x + ulp(x))).toBeGreaterThanOrEqual(exp(x));
			}),
			{ numRuns: 10_000 }
		);
	});
});
