import { describe, expect, it } from 'vitest';
import { median, quantileFunction } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';

describe('The median of a pool', () => {
	it('is that of its values, not the quantile function at one half', () => {
		const pool = {
			kind: 'pool' as const,
			of: [
				{ who: 'A', weight: 1, distribution: { kind: 'uniform' as const, min: 10, max: 20 } },
				{ who: 'B', weight: 3, distribution: { kind: 'uniform' as const, min: 0, max: 15 } }
			]
		};
		// ¾ · x/15 = ½ below 10.
		expect(median(pool)).toBeCloseTo(10, 12);
		expect(quantileFunction(pool)(0.5)).toBeCloseTo(5, 12);
	});

	it('may be the value of an expert who is certain', () => {
		const pool = {
			kind: 'pool' as const,
			of: [
				{ who: 'A', weight: 2, distribution: { kind: 'normal' as const, mean: 3, sd: 9 } },
				{ who: 'B', weight: 1, distribution: { kind: 'fixed' as const, value: 3.5 } },
				{ who: 'C', weight: 1, distribution: { kind: 'fixed' as const, value: 3.5 } }
			]
		};
		expect(median(pool)).toBe(3.5);
	});
});

describe('sortedQuantiles', () => {
	it('gives evenly likely values in order, also where the quantile function turns back', () => {
		expect(sortedQuantiles((u) => Math.abs(u - 0.5), 4)).toEqual(
			Float64Array.of(0.125, 0.125, 0.375, 0.375)
		);
	});
});
