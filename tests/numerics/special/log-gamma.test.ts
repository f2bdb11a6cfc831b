import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma, stirlingCorrection } from '#lib/numerics/special/log-gamma.ts';

// x, ln Γ(x), and what Stirling's formula misses of it: with 50 digits, by mpmath.
const REFERENCE = [
	[1e-10, 23.025850929882736, 10.593986934110418],
	[0.01, 4.599479878042022, 1.4340079537031842],
	[0.5, 0.5723649429247001, 0.15342640972002736],
	[1.5, -0.12078223763524522, 0.05481412105191765],
	[3.3, 0.9870985778947344, 0.025177132967245105],
	[9.99, 12.779315214350193, 0.00833889679773433],
	[10, 12.801827480081469, 0.00833056343336287],
	[50.25, 145.54187159633213, 0.0016583529029848961],
	[1000.5, 5908.674175848678, 8.329168471597405e-5],
	[1e9, 19723265827.503716, 8.333333333333333e-11]
];

describe('logGamma', () => {
	it.each(REFERENCE)('of %d is right', (x, expected) => {
		expect(Math.abs(logGamma(x) - expected)).toBeLessThan(3e-15 * (1 + Math.abs(expected)));
	});

	it('is the logarithm of factorials', () => {
		let factorial = 1;
		for (let n = 1; n <= 20; n++) {
			factorial *= n;
			expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 13);
		}
	});

	it('grows by ln x from x to x + 1', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 100, noNaN: true }), (x) => {
				expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-12);
			})
		);
	});
});

describe('stirlingCorrection', () => {
	it.each(REFERENCE)('of %d is right', (x, _, expected) => {
		expect(Math.abs(stirlingCorrection(x) - expected)).toBeLessThan(5e-15 * (1 + expected));
	});
});
