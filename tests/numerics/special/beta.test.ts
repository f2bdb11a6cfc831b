import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '#lib/numerics/special/beta.ts';

const shape = fc.double({ min: -3, max: 4, noNaN: true }).map((magnitude) => 10 ** magnitude);

// a, b, u, x: solved with 50 digits by mpmath.
const REFERENCE = [
	[0.01, 0.01, 0.001, 1.2472643212277885e-270],
	[0.01, 0.01, 0.3, 6.428119935718613e-23],
	[0.01, 0.01, 0.5, 0.5],
	[0.01, 3, 0.001, 2.2452073024966746e-301],
	[0.01, 3, 0.5, 1.771156265056326e-31],
	[0.01, 3, 0.9, 5.9636551002798406e-6],
	[0.01, 3, 0.9999, 0.7148600025110977],
	[0.5, 0.5, 1e-10, 2.4674011002723397e-20],
	[0.5, 0.5, 0.9, 0.9755282581475768],
	[40, 0.01, 1e-10, 0.6730967940877693],
	[40, 0.01, 0.001, 0.9625230321225561],
	[1, 7.5, 1e-10, 1.3333333333911112e-11],
	[2.5, 1, 0.3, 0.617800850567412],
	[3, 5, 1e-10, 0.0001419184814807252],
	[3, 5, 0.9999, 0.911097941746622],
	[120, 80, 1e-10, 0.37748665192315706],
	[120, 80, 0.9999, 0.7225975654576642],
	[5000, 5000, 1e-10, 0.46822465365254573],
	[5000, 5000, 0.9, 0.5064076549123105],
	[5000, 30, 1e-10, 0.984390742251824],
	[5000, 30, 0.3, 0.9935172943613624],
	[400, 90000, 0.001, 0.003773744322588742],
	[1e6, 1e6, 1e-10, 0.4977509374506197],
	[1e6, 1e6, 0.9, 0.5004530968648362]
];

describe('betaQuantile', () => {
	it.each(REFERENCE)('of Beta(%d, %d) at %d is right to 12 digits', (a, b, u, expected) => {
		expect(Math.abs(betaQuantile(u, a, b) / expected - 1)).toBeLessThan(1e-12);
	});

	it('undoes betaCdf, whatever the shapes', () => {
		fc.assert(
			fc.property(shape, shape, fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (a, b, u) => {
				const x = betaQuantile(u, a, b);
				// Below, x is rounded too coarsely to say which chance it came from.
				fc.pre(x > 1e-300 && x < 0.9 && betaCdf(0.999, a, b) > u);
				expect(Math.abs(betaCdf(x, a, b) - u)).toBeLessThan(1e-11 * u + 1e-14);
			}),
			{ numRuns: 2000 }
		);
	});

	it('comes to an end for absurd shapes', () => {
		for (const [a, b] of [
			[1e9, 1e-9],
			[1e-300, 1e9],
			[1e9, 1e9],
			[1e-300, 1e-300]
		]) {
			for (const u of [1e-9, 0.5, 1 - 1e-9]) {
				const x = betaQuantile(u, a, b);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(1);
			}
		}
	});
});

describe('betaCdf', () => {
	it('is the chance of at least a successes in n trials, for whole shapes', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 30 }),
				fc.integer({ min: 1, max: 30 }),
				fc.integer({ min: 1, max: 99 }),
				(a, b, percent) => {
					expect(betaCdf(percent / 100, a, b)).toBeCloseTo(atLeast(a, a + b - 1, percent), 13);
				}
			)
		);
	});

	it('is a power where one shape is 1', () => {
		for (const x of [0.001, 0.3, 0.97]) {
			expect(betaCdf(x, 2.5, 1)).toBeCloseTo(x ** 2.5, 14);
			expect(betaCdf(x, 1, 0.3)).toBeCloseTo(1 - (1 - x) ** 0.3, 14);
		}
	});

	it('mirrors when its shapes change places', () => {
		fc.assert(
			fc.property(shape, shape, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, x) => {
				expect(betaCdf(x, a, b) + betaCdf(1 - x, b, a)).toBeCloseTo(1, 11);
			})
		);
	});

	it('is 0 and 1 at the ends', () => {
		expect(betaCdf(0, 2, 3)).toBe(0);
		expect(betaCdf(1, 2, 3)).toBe(1);
	});
});

/** The chance of at least `a` successes in `n` trials of `percent` % each, by whole numbers. */
function atLeast(a: number, n: number, percent: number): number {
	const [p, q] = [BigInt(percent), BigInt(100 - percent)];
	let choices = 1n;
	let sum = 0n;
	for (let j = 0; j <= n; j++) {
		if (j >= a) sum += choices * p ** BigInt(j) * q ** BigInt(n - j);
		choices = (choices * BigInt(n - j)) / BigInt(j + 1);
	}
	const scale = 10n ** 20n;
	return Number((sum * scale) / 100n ** BigInt(n)) / 1e20;
}
