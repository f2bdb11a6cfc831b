import { expect, it } from 'vitest';
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';
import { quantilesOf } from '../../../src/routes/case/assumptions/quantiles.ts';

const pert: Distribution = { kind: 'pert', min: 14, mode: 20, max: 26 };

it('finds the quantiles of one distribution as they are', () => {
	expect(quantilesOf(pert, [0.05, 0.5])).toEqual([0.05, 0.5].map(quantileFunction(pert)));
});

it('finds those of a pool among the draws of all its experts', () => {
	const pool: Distribution = {
		kind: 'pool',
		of: [
			{ who: 'a', weight: 2, distribution: pert },
			{ who: 'b', weight: 1, distribution: { kind: 'normal', mean: 40, sd: 3 } },
			{ who: 'c', weight: 1, distribution: { kind: 'fixed', value: 30 } }
		]
	};
	const draws = sortedQuantiles(quantileFunction(pool), 20_001);
	const chances = [0.05, 0.1, 0.25, 0.4, 0.6, 0.9, 0.95];
	quantilesOf(pool, chances).forEach((value, i) =>
		expect(Math.abs(value - draws[Math.round(chances[i] * 20_000)])).toBeLessThan(0.15)
	);
});
