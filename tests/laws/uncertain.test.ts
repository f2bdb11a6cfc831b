/** What is said of an uncertain number is one thing, for every kind, wherever it is moved and limited. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftAndClamp } from '#lib/numerics/distributions/shift-and-clamp.ts';
import {
	distributionKinds,
	quantileFunction,
	type KindName
} from '#lib/numerics/distributions/registry.ts';
import {
	cdf,
	chanceAbove,
	chanceBelow,
	chanceOutside,
	mean,
	quantile,
	shareByBin,
	support,
	type Uncertain
} from '#lib/numerics/distributions/uncertain.ts';
import { distributionOf } from '../numerics/distributions/arbitrary.ts';

const kinds = Object.keys(distributionKinds) as KindName[];
const chance = fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true });
const DRAWS = 4000;

/** An uncertain number of a kind: moved by up to its own width, and limited somewhere within it or not at all. */
function uncertainOf(kind: KindName): fc.Arbitrary<Uncertain> {
	return fc
		.tuple(
			distributionOf[kind],
			fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
			fc.option(fc.double({ min: 0.01, max: 0.4, noNaN: true })),
			fc.option(fc.double({ min: 0.6, max: 0.99, noNaN: true }))
		)
		.map(([distribution, move, low, high]) => {
			const at = (p: number) => quantile({ distribution }, p);
			const shift = (move ?? 0) * (at(0.9) - at(0.1));
			const end = (p: number | null) => (p === null ? null : at(p) + shift);
			return { distribution, shift, limits: [end(low), end(high)] as const };
		});
}

/** How finely doubles of the size of its values tell them apart. */
function roundingOf(uncertain: Uncertain): number {
	const sizes = [0.001, 0.1, 0.5, 0.9, 0.999].map((p) =>
		Math.abs(quantile({ distribution: uncertain.distribution }, p))
	);
	return 1e-12 * Math.max(...sizes, Math.abs(uncertain.shift ?? 0));
}

describe.each(kinds)('An uncertain number of kind %s', (kind) => {
	const arbitrary = uncertainOf(kind);

	it('has at most p below its p-quantile, and at least p up to it', () => {
		fc.assert(
			fc.property(arbitrary, chance, (uncertain, p) => {
				const x = quantile(uncertain, p);
				const rounding = roundingOf(uncertain);
				expect(chanceBelow(uncertain, x - rounding)).toBeLessThanOrEqual(p + 1e-9);
				expect(cdf(uncertain, x + rounding)).toBeGreaterThanOrEqual(p - 1e-9);
			})
		);
	});

	it('has quantiles and chances that never fall, within its support', () => {
		fc.assert(
			fc.property(arbitrary, chance, chance, (uncertain, p, q) => {
				const [low, high] = [Math.min(p, q), Math.max(p, q)];
				const [a, b] = [quantile(uncertain, low), quantile(uncertain, high)];
				const rounding = roundingOf(uncertain);
				expect(b - a).toBeGreaterThanOrEqual(-rounding);
				const [least, greatest] = support(uncertain);
				expect(a).toBeGreaterThanOrEqual(least);
				expect(b).toBeLessThanOrEqual(greatest);
				const places = [...new Set([a, (a + b) / 2, b])].sort((x, y) => x - y);
				const chances = places.flatMap((x) => [chanceBelow(uncertain, x), cdf(uncertain, x)]);
				chances.slice(1).forEach((here, i) => {
					expect(here).toBeGreaterThanOrEqual(chances[i] - 1e-12);
				});
			})
		);
	});

	it('has the quantiles and chances of many draws', () => {
		fc.assert(
			fc.property(arbitrary, chance, (uncertain, p) => {
				const draw = quantileFunction(uncertain.distribution);
				const draws = Float64Array.from({ length: DRAWS }, (_, i) =>
					shiftAndClamp(draw((i + 0.5) / DRAWS), uncertain)
				).sort();
				// A pool's experts each begin their draws anew, and are one off at most.
				const off = 10 / DRAWS;
				const x = quantile(uncertain, p);
				const rounding = roundingOf(uncertain);
				const share = (count: (value: number) => boolean) => draws.filter(count).length / DRAWS;
				expect(share((value) => value < x - rounding)).toBeLessThanOrEqual(p + off);
				expect(share((value) => value <= x + rounding)).toBeGreaterThanOrEqual(p - off);
				const drawn = draws[Math.floor(p * DRAWS)];
				expect(share((value) => value <= drawn)).toBeGreaterThan(
					cdf(uncertain, drawn - rounding) - off
				);
				expect(share((value) => value < drawn)).toBeLessThan(
					chanceBelow(uncertain, drawn + rounding) + off
				);
			}),
			{ numRuns: 20 }
		);
	});

	it('has a mean between those of its quantiles in steps, rounded down and up', () => {
		fc.assert(
			fc.property(arbitrary, (uncertain) => {
				const steps = 200;
				const [least, greatest] = support(uncertain);
				const points = Array.from({ length: steps - 1 }, (_, i) =>
					quantile(uncertain, (i + 1) / steps)
				);
				const sum = (values: number[]) => values.reduce((total, x) => total + x, 0) / steps;
				const rounding = 1e-6 * (points[steps - 2] - points[0]) + roundingOf(uncertain);
				const told = mean(uncertain);
				expect(told).toBeGreaterThanOrEqual(sum([least, ...points]) - rounding);
				expect(told).toBeLessThanOrEqual(sum([...points, greatest]) + rounding);
			}),
			{ numRuns: 30 }
		);
	});

	it('has every value in one bin or outside', () => {
		fc.assert(
			fc.property(
				arbitrary,
				chance,
				chance,
				fc.integer({ min: 1, max: 90 }),
				(uncertain, p, q, bins) => {
					const [low, high] = [quantile(uncertain, p), quantile(uncertain, q)].sort(
						(a, b) => a - b
					);
					const inside = shareByBin(uncertain, low, high, bins).reduce(
						(sum, share) => sum + share,
						0
					);
					expect(inside + chanceOutside(uncertain, low, high)).toBeCloseTo(1, 9);
				}
			)
		);
	});
});

describe('chanceOutside', () => {
	it('adds what lies below to what lies above', () => {
		const share: Uncertain = { distribution: { kind: 'normal', mean: 0.9, sd: 0.1 } };
		expect(chanceOutside(share, 0, 1)).toBeCloseTo(0.158655, 6);
		expect(chanceOutside(share, -Infinity, 1)).toBeCloseTo(chanceAbove(share, 1), 15);
		expect(chanceOutside({ ...share, limits: [0, 1] }, 0, 1)).toBe(0);
	});
});
