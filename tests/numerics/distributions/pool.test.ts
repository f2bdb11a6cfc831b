import { describe, expect, it } from 'vitest';
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';
import { cdf, chanceBelow, quantile } from '#lib/numerics/distributions/uncertain.ts';

type Pool = Extract<Distribution, { kind: 'pool' }>;
const poolOf = (...of: [weight: number, distribution: Pool['of'][number]['distribution']][]) => ({
	distribution: {
		kind: 'pool' as const,
		of: of.map(([weight, distribution], i) => ({ who: String(i), weight, distribution }))
	}
});

describe('A quantile of a pool', () => {
	it('is that of its values, not what its quantile function draws', () => {
		const pool = poolOf(
			[1, { kind: 'uniform', min: 10, max: 20 }],
			[3, { kind: 'uniform', min: 0, max: 15 }]
		);
		// ¾ · x/15 = ½ below 10.
		expect(quantile(pool, 0.5)).toBeCloseTo(10, 10);
		expect(quantileFunction(pool.distribution)(0.5)).toBeCloseTo(5, 12);
		expect(quantile(pool, 0.2)).toBeCloseTo(4, 10);
	});

	it('is 169.4 at 95 % of a normal and a PERT of twice its weight', () => {
		const pool = poolOf(
			[1, { kind: 'normal', mean: 100, sd: 20 }],
			[2, { kind: 'pert', min: 20, mode: 60, max: 300 }]
		);
		expect(quantile(pool, 0.95)).toBeCloseTo(169.382858, 5);
		expect(cdf(pool, quantile(pool, 0.95))).toBeCloseTo(0.95, 11);
	});

	it('may be the value of an expert who is certain, to the last bit', () => {
		const pool = poolOf(
			[2, { kind: 'normal', mean: 3, sd: 9 }],
			[1, { kind: 'fixed', value: 3.3 }],
			[1, { kind: 'discrete', values: [[3.3, 1]] }]
		);
		expect(quantile(pool, 0.5)).toBe(3.3);
		expect(chanceBelow(pool, 3.3)).toBeLessThan(0.51);
		expect(cdf(pool, 3.3)).toBeGreaterThan(0.99 / 1.5);
	});

	it('falls on 0 exactly where an expert is certain of nothing', () => {
		const pool = poolOf(
			[2, { kind: 'normal', mean: 0, sd: 1e6 }],
			[1, { kind: 'fixed', value: 0 }]
		);
		expect(quantile(pool, 0.5)).toBe(0);
		expect(quantile(pool, 0.34)).toBe(0);
		expect(quantile(pool, 0.3)).toBeLessThan(-1e4);
	});

	it('is weighed from both sides of a gap where p lies exactly in it', () => {
		const apart = poolOf(
			[3, { kind: 'uniform', min: 0, max: 1 }],
			[1, { kind: 'uniform', min: 9, max: 10 }]
		);
		expect(quantile(apart, 0.75)).toBeCloseTo(0.75 * 1 + 0.25 * 9, 9);
		expect(quantile(apart, 0.7499)).toBeCloseTo(0.99987, 4);
		const far = poolOf(
			[1, { kind: 'normal', mean: 0, sd: 1 }],
			[1, { kind: 'normal', mean: 1000, sd: 1 }]
		);
		expect(quantile(far, 0.5)).toBeCloseTo(500, 4);
	});

	it('keeps its digits beside an expert who is far off and hardly counts', () => {
		const pool = poolOf(
			[1e9, { kind: 'lognormal', low: 1e-4, high: 1e-2 }],
			[1, { kind: 'normal', mean: 1e12, sd: 1 }]
		);
		expect(quantile(pool, 0.5) / 1e-3).toBeCloseTo(1, 6);
	});
});

describe('sortedQuantiles', () => {
	it('gives evenly likely values in order, also where the quantile function turns back', () => {
		expect(sortedQuantiles((u) => Math.abs(u - 0.5), 4)).toEqual(
			Float64Array.of(0.125, 0.125, 0.375, 0.375)
		);
	});
});
