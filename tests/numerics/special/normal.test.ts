import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from '#lib/numerics/special/normal.ts';

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

describe('normalCdf', () => {
	// With 50 digits, by mpmath.
	it.each([
		[-37, 5.725571222524577e-300],
		[-20, 2.7536241186062337e-89],
		[-8.3, 5.205569744890254e-17],
		[-5.7, 5.990371401063528e-9],
		[-5.6, 1.071759025831093e-8],
		[-3.3, 0.0004834241423837775],
		[-1.1, 0.13566606094638264],
		[-0.68, 0.2482522304535705],
		[-0.67, 0.2514288950953101],
		[-0.25, 0.4012936743170763],
		[0.1, 0.539827837277029],
		[0.67, 0.7485711049046899],
		[0.7, 0.758036347776927],
		[2.2, 0.9860965524865014],
		[6, 0.9999999990134123]
	])('at %d has its digits', (z, expected) => {
		expect(relative(normalCdf(z), expected)).toBeLessThan(2e-15);
	});

	it('is ½ at 0, 0 and 1 far out, and symmetric', () => {
		expect(normalCdf(0)).toBe(0.5);
		expect(normalCdf(-Infinity)).toBe(0);
		expect(normalCdf(Infinity)).toBe(1);
		fc.assert(
			fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => {
				expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 15);
			})
		);
	});

	it('is the integral of the density', () => {
		// Simpson's rule over [−1, 2].
		const n = 300;
		let sum = 0;
		for (let i = 0; i <= n; i++) {
			const weight = i === 0 || i === n ? 1 : i % 2 === 0 ? 2 : 4;
			sum += weight * normalDensity(-1 + (3 * i) / n);
		}
		expect((sum * 3) / n / 3).toBeCloseTo(normalCdf(2) - normalCdf(-1), 9);
	});
});

describe('normalQuantile', () => {
	// With 400 digits, by mpmath.
	it.each([
		[1e-300, -37.0470962993612],
		[1e-100, -21.273453560965326],
		[1e-20, -9.262340089798407],
		[1e-10, -6.361340902404057],
		[0.001, -3.0902323061678136],
		[0.02, -2.053748910631823],
		[0.074, -1.4466320671589785],
		[0.076, -1.4325027208258116],
		[0.2, -0.8416212335729142],
		[0.45, -0.12566134685507402]
	])('at %d has its digits', (u, expected) => {
		expect(relative(normalQuantile(u), expected)).toBeLessThan(1e-15);
	});

	it('is symmetric where 1 − u is exact', () => {
		fc.assert(
			fc.property(fc.nat(2 ** 31 - 1), (v) => {
				const u = (v + 0.5) / 2 ** 32;
				expect(normalQuantile(1 - u)).toBe(-normalQuantile(u));
			})
		);
	});

	it('undoes normalCdf', () => {
		fc.assert(
			fc.property(fc.double({ min: -37, max: 0, noNaN: true }), (z) => {
				const back = normalQuantile(normalCdf(z));
				expect(Math.abs(back - z)).toBeLessThan(2e-15 * (1 + Math.abs(z)));
			}),
			{ numRuns: 5000 }
		);
	});
});
