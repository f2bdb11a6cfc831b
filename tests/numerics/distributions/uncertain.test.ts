import { describe, expect, it } from 'vitest';
import { firstReaching } from '#lib/numerics/distributions/first-reaching.ts';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import {
	cdf,
	chanceAbove,
	chanceBelow,
	chanceOutside,
	marginalBand,
	mean,
	quantile,
	shareByBin,
	support,
	type Uncertain
} from '#lib/numerics/distributions/uncertain.ts';

const unit: Distribution = { kind: 'uniform', min: 0, max: 1 };

describe('a quantile', () => {
	it('exactly between two values is what type 7 makes of draws that are parted as they should be', () => {
		const discrete: Uncertain = {
			distribution: {
				kind: 'discrete',
				values: [
					[3, 1],
					[1, 3]
				]
			}
		};
		expect(quantile(discrete, 0.75)).toBe(1.5);
		expect(quantile(discrete, 0.7499)).toBe(1);
		expect(quantile(discrete, 0.7501)).toBe(3);
		// Type 7 of 8 draws, 6 of 1 and 2 of 3, at rank 0.75 · 7 = 5¼.
		expect(quantile(discrete, 0.75)).toBe(1 + 0.25 * (3 - 1));
	});

	it('of a list is its own at k / n, as the median of an even number of values', () => {
		const samples: Uncertain = { distribution: { kind: 'samples', values: [4, 1, 3, 2] } };
		expect(quantile(samples, 0.5)).toBe(2.5);
		expect(quantile(samples, 0.25)).toBe(1.75);
		expect(quantile(samples, 0.3)).toBe(2);
	});

	it('takes weights that do not add up evenly for what they are meant', () => {
		const distribution: Distribution = {
			kind: 'discrete',
			values: [
				[1, 0.1],
				[2, 0.2],
				[3, 0.7]
			]
		};
		expect(quantile({ distribution }, 0.3)).toBeCloseTo(0.3 * 2 + 0.7 * 3, 12);
	});

	it('is moved, and stops at the limits', () => {
		const held: Uncertain = { distribution: unit, shift: 0.4, limits: [0.5, 1] };
		expect(marginalBand(held)).toEqual({ p05: 0.5, p50: 0.9, p95: 1 });
		expect([quantile(held, 0), quantile(held, 1)]).toEqual([0.5, 1]);
		expect(support(held)).toEqual([0.5, 1]);
		expect(quantile({ distribution: { kind: 'lognormal', low: 1, high: 2 } }, 1)).toBe(Infinity);
	});
});

describe('a chance', () => {
	it('tells less than a value from no more than it, where values recur', () => {
		const dice: Uncertain = {
			distribution: {
				kind: 'discrete',
				values: [
					[1, 1],
					[2, 1],
					[3, 2]
				]
			}
		};
		expect([1, 2, 2.5, 3].map((x) => chanceBelow(dice, x))).toEqual([0, 0.25, 0.5, 0.5]);
		expect([0.9, 1, 2, 3].map((x) => cdf(dice, x))).toEqual([0, 0.25, 0.5, 1]);
		expect([1, 2, 3].map((x) => chanceAbove(dice, x))).toEqual([0.75, 0.5, 0]);
		expect(chanceOutside(dice, 2, 2)).toBe(0.75);
	});

	it('counts what is pressed against a limit at the limit', () => {
		const held: Uncertain = { distribution: unit, shift: 0.4, limits: [null, 1] };
		expect(chanceBelow(held, 1)).toBeCloseTo(0.6, 12);
		expect(cdf(held, 1)).toBe(1);
		expect(chanceBelow(held, 1.01)).toBe(1);
		const raised: Uncertain = { distribution: unit, shift: -0.4, limits: [0, null] };
		expect(chanceBelow(raised, 0)).toBe(0);
		expect(cdf(raised, 0)).toBeCloseTo(0.4, 12);
		expect(chanceOutside(raised, 0, 1)).toBe(0);
	});

	it('finds a value that was rounded when it was moved', () => {
		for (const value of [0.1, 0.3, 0.7, 1 / 3]) {
			for (const shift of [0.2, -0.1, 1e6, 0.7]) {
				const moved: Uncertain = { distribution: { kind: 'fixed', value }, shift };
				expect([chanceBelow(moved, value + shift), cdf(moved, value + shift)]).toEqual([0, 1]);
			}
		}
	});
});

describe('a mean', () => {
	it('is moved with the values', () => {
		const distribution: Distribution = { kind: 'normal', mean: 5, sd: 2 };
		expect(mean({ distribution, shift: 3 })).toBe(8);
		expect(mean({ distribution, shift: 3, limits: [null, null] })).toBe(8);
	});

	it('counts what is pressed against a limit', () => {
		const distribution: Distribution = { kind: 'normal', mean: 0, sd: 1 };
		// E[max(0, Z)] = φ(0).
		expect(mean({ distribution, limits: [0, null] })).toBeCloseTo(0.3989422804, 8);
		expect(mean({ distribution, limits: [null, 0] })).toBeCloseTo(-0.3989422804, 8);
		expect(mean({ distribution, limits: [-1, 1] })).toBeCloseTo(0, 10);
		expect(mean({ distribution: unit, shift: 0.5, limits: [0, 1] })).toBeCloseTo(0.875, 8);
		expect(mean({ distribution, limits: [100, 101] })).toBe(100);
		// The lognormal of (μ, σ) = (0, 1), capped at 1: exp(½)·Φ(−1) + ½.
		const e = Math.exp(1.6448536269514722);
		const lognormal: Distribution = { kind: 'lognormal', low: 1 / e, high: e };
		expect(mean({ distribution: lognormal, limits: [null, 1] })).toBeCloseTo(0.7615785, 6);
		expect(mean({ distribution: lognormal, limits: [1, null] })).toBeCloseTo(
			1 + Math.exp(0.5) - 0.7615785,
			6
		);
	});

	it('weighs values and experts', () => {
		const distribution: Distribution = {
			kind: 'pool',
			of: [
				{ who: 'a', weight: 3, distribution: { kind: 'samples', values: [0, 4] } },
				{ who: 'b', weight: 1, distribution: unit }
			]
		};
		expect(mean({ distribution })).toBeCloseTo(0.75 * 2 + 0.25 * 0.5, 12);
		expect(mean({ distribution, limits: [null, 2] })).toBeCloseTo(0.75 * 1 + 0.25 * 0.5, 12);
	});

	it('is infinite where the tail that is left is too heavy', () => {
		const distribution: Distribution = { kind: 'metalog', p10: 1, p50: 10, p90: 400, min: 0 };
		expect(mean({ distribution })).toBe(Infinity);
		expect(mean({ distribution, limits: [5, null] })).toBe(Infinity);
		expect(mean({ distribution, limits: [null, 400] })).toBeLessThan(400);
	});
});

describe('a shape', () => {
	it('counts an edge with the bin above it, the last with its own', () => {
		const distribution: Distribution = { kind: 'samples', values: [0, 1, 2, 3] };
		expect(shareByBin({ distribution }, 0, 3, 3)).toEqual([0.25, 0.25, 0.5]);
		expect(shareByBin({ distribution, shift: 1, limits: [null, 2] }, 1, 3, 2)).toEqual([
			0.25, 0.75
		]);
	});
});

describe('firstReaching', () => {
	it('finds where a curve, a jump or the end of a rest reaches a level', () => {
		expect(firstReaching((x) => x * x * x, 8, 0, 1e6)).toBeCloseTo(2, 12);
		expect(firstReaching((x) => (x < 0.3 ? 0 : 1), 0.5, -1, 7)).toBe(0.3);
		const rests = (x: number) => Math.min(1, x) + Math.max(0, x - 5);
		expect(firstReaching(rests, 1, 0, 9)).toBeCloseTo(1, 12);
		expect(firstReaching(rests, 1 + 1e-9, 0, 9)).toBeCloseTo(5, 8);
	});

	it('is an end where the level lies beyond it', () => {
		expect(firstReaching((x) => x, -1, 0, 1)).toBe(0);
		expect(firstReaching((x) => x, 2, 0, 1)).toBe(1);
	});
});
