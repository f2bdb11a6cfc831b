import { describe, expect, it } from 'vitest';
import { handlesOf, withHandle } from '#lib/charts/distribution/handles.ts';
import { fitDomain, placeDistribution, tidy } from '#lib/charts/distribution/layout.ts';
import { atomsOf } from '#lib/numerics/distributions/atoms.ts';
import {
	distributionKinds,
	quantileFunction,
	type Distribution
} from '#lib/numerics/distributions/registry.ts';
import { shareByBin } from '#lib/numerics/distributions/uncertain.ts';

const EXAMPLES: Distribution[] = [
	{ kind: 'fixed', value: 7 },
	{ kind: 'uniform', min: -2, max: 6 },
	{ kind: 'triangular', min: 1, mode: 2, max: 9 },
	{ kind: 'pert', min: 100_000, mode: 128_000, max: 170_000 },
	{ kind: 'normal', low: 3, high: 12 },
	{ kind: 'normal', mean: 5, sd: 2 },
	{ kind: 'lognormal', low: 1, high: 30 },
	{ kind: 'beta', alpha: 36, beta: 7 },
	{ kind: 'metalog', p10: 65, p50: 145, p90: 250, min: 0, max: 365 },
	{
		kind: 'discrete',
		values: [
			[3, 1],
			[8, 3]
		]
	},
	{ kind: 'samples', values: Array.from({ length: 40 }, (_, i) => (i * i) % 53) },
	{
		kind: 'pool',
		of: [
			{ who: 'a', weight: 1, distribution: { kind: 'uniform', min: 0, max: 1 } },
			{ who: 'b', weight: 3, distribution: { kind: 'fixed', value: 2 } }
		]
	}
];

const sum = (list: number[]) => list.reduce((total, x) => total + x, 0);

describe('the drawn shape', () => {
	it('is known for every kind of distribution', () => {
		expect(new Set(EXAMPLES.map(({ kind }) => kind))).toEqual(
			new Set(Object.keys(distributionKinds))
		);
	});

	it.each(EXAMPLES)('holds all draws but the outermost of $kind', (distribution) => {
		const held = sum(shareByBin({ distribution }, ...fitDomain([distribution]), 72));
		expect(held).toBeGreaterThan(0.985);
		expect(held).toBeLessThan(1 + 1e-9);
	});

	it.each(EXAMPLES)(
		'counts as many draws of $kind in each bin as its quantile function gives',
		(distribution) => {
			const quantile = quantileFunction(distribution);
			const domain = fitDomain([distribution]);
			const bins = 12;
			const step = (domain[1] - domain[0]) / bins;
			const counted = shareByBin({ distribution }, ...domain, bins);
			const draws = 20_000;
			const expected = new Array<number>(bins).fill(0);
			for (let i = 0; i < draws; i++) {
				const bin = Math.floor((quantile((i + 0.5) / draws) - domain[0]) / step);
				if (bin >= 0 && bin < bins) expected[bin] += 1 / draws;
			}
			counted.forEach((count, bin) => expect(Math.abs(count - expected[bin])).toBeLessThan(0.012));
		}
	);

	it('is upright lines where there are a few values, and a histogram else', () => {
		expect(atomsOf(EXAMPLES[0])).toEqual([{ value: 7, share: 1 }]);
		expect(atomsOf(EXAMPLES[9])).toEqual([
			{ value: 3, share: 0.25 },
			{ value: 8, share: 0.75 }
		]);
		expect(atomsOf(EXAMPLES[1])).toBeNull();
		expect(atomsOf(EXAMPLES[11])).toBeNull();
		const certain = (who: string, value: number) => ({
			who,
			weight: 1,
			distribution: { kind: 'fixed' as const, value }
		});
		const agreed: Distribution = {
			kind: 'pool',
			of: [certain('a', 4), certain('b', 2), certain('c', 4), certain('d', 4)]
		};
		expect(atomsOf(agreed)).toEqual([
			{ value: 2, share: 0.25 },
			{ value: 4, share: 0.75 }
		]);
	});

	it('stays within its room', () => {
		for (const distribution of EXAMPLES) {
			const size = { width: 300, height: 100 };
			const placed = placeDistribution(distribution, fitDomain([distribution]), size);
			const numbers = placed.outline.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
			for (const number of numbers) expect(number).toBeGreaterThanOrEqual(-1e-6);
			for (const { x, y } of placed.atoms) {
				expect(x).toBeGreaterThan(0);
				expect(x).toBeLessThan(300);
				expect(y).toBeGreaterThanOrEqual(0);
			}
			expect(placed.outline === '').toBe(placed.atoms.length > 0);
			for (const { x } of placed.ticks) expect(x).toBeLessThanOrEqual(300);
		}
	});
});

describe('a handle', () => {
	it.each(EXAMPLES)('of $kind stands in ascending order and within the axis', (distribution) => {
		const values = handlesOf(distribution).map(({ value }) => value);
		expect(values).toEqual(values.toSorted((a, b) => a - b));
		const [low, high] = fitDomain([distribution], handlesOf(distribution));
		for (const value of values) expect(value > low && value < high).toBe(true);
	});

	it('moves its own parameter', () => {
		const pert: Distribution = { kind: 'pert', min: 1, mode: 2, max: 9 };
		expect(withHandle(pert, 'mode', 4)).toEqual({ ...pert, mode: 4 });
	});

	it('of a normal by mean and spread moves the mean, or widens it to both sides', () => {
		const normal: Distribution = { kind: 'normal', mean: 5, sd: 2 };
		expect(withHandle(normal, 'mean', 6)).toEqual({ kind: 'normal', mean: 6, sd: 2 });
		const wider = withHandle(normal, 'high', 12);
		expect(handlesOf(wider).map(({ value }) => Math.round(value))).toEqual([-2, 5, 12]);
		expect(withHandle(normal, 'low', -2)).toEqual(wider);
	});

	it('stays where no distribution is with it elsewhere', () => {
		const metalog = EXAMPLES[8];
		expect(withHandle(metalog, 'p50', 400)).toBe(metalog);
		expect(withHandle(EXAMPLES[1], 'min', 6)).toBe(EXAMPLES[1]);
		expect(withHandle(EXAMPLES[5], 'high', 5)).toBe(EXAMPLES[5]);
	});

	it('goes in round steps that suit the axis', () => {
		expect(tidy(145.37, [0, 365], 365)).toBe(145);
		expect(tidy(128_345, [100_000, 170_000], 400)).toBe(128_300);
		expect(tidy(0.4712, [0.2, 0.7], 400)).toBe(0.471);
	});
});
