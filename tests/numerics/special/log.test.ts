import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '#lib/numerics/special/exp.ts';
import { log } from '#lib/numerics/special/log.ts';
import { exactLog, ulp, ulpsFrom } from './fixed-point.ts';

describe('log', () => {
	it('is within one unit in the last place of the exact value, also near 1', () => {
		const nearOne = fc.double({ min: 0.9, max: 1.1, noNaN: true });
		const anywhere = fc.double({ min: -690, max: 690, noNaN: true }).map(exp);
		fc.assert(
			fc.property(fc.oneof(nearOne, anywhere), (x) => {
				if (x !== 1) expect(ulpsFrom(log(x), exactLog(x))).toBeLessThan(1);
			}),
			{ numRuns: 3000 }
		);
	});

	it('is within one unit in the last place of Math.log over all doubles', () => {
		fc.assert(
			fc.property(fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true }), (x) => {
				expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(ulp(Math.log(x)));
			}),
			{ numRuns: 10_000 }
		);
	});

	it.each([
		[0, -Infinity],
		[-0, -Infinity],
		[1, 0],
		[5e-324, -744.4400719213812],
		[2.2250738585072014e-308, -708.3964185322641],
		[Number.MAX_VALUE, 709.782712893384],
		[Infinity, Infinity],
		[-1, NaN],
		[-Infinity, NaN],
		[NaN, NaN]
	])('gives log(%d) = %d', (x, expected) => {
		expect(log(x)).toBe(expected);
	});
});
