import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believed, chanceBelow, valueAt, type Uncertain } from '#lib/charts/break-even/chance.ts';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';

const plain = (distribution: Distribution, rest: Partial<Uncertain> = {}): Uncertain => ({
	distribution,
	shift: 0,
	limits: [null, null],
	...rest
});

const CONTINUOUS: Distribution[] = [
	{ kind: 'uniform', min: 10, max: 30 },
	{ kind: 'pert', min: 0, mode: 2, max: 9 },
	{ kind: 'normal', mean: -3, sd: 2 },
	{ kind: 'lognormal', low: 0.5, high: 8 },
	{ kind: 'metalog', p10: 20, p50: 45, p90: 120, min: 0 }
];

describe('the chance that an input lies below a value', () => {
	it('is that of the quantile which the value is, for every kind, wherever the input is moved', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...CONTINUOUS),
				fc.double({ min: 0.02, max: 0.98, noNaN: true }),
				fc.double({ min: -5, max: 5, noNaN: true }),
				(distribution, p, shift) => {
					const input = plain(distribution, { shift });
					expect(chanceBelow(input, valueAt(input, p))).toBeCloseTo(p, 6);
				}
			)
		);
	});

	it('tells being below from being at or below, where values recur', () => {
		const dice = plain({
			kind: 'discrete',
			values: [
				[1, 1],
				[2, 1],
				[3, 2]
			]
		});
		expect(chanceBelow(dice, 3)).toBeCloseTo(0.5, 9);
		expect(chanceBelow(dice, 3, true)).toBeCloseTo(1, 9);
		expect(chanceBelow(dice, 2)).toBeCloseTo(0.25, 9);
		expect(chanceBelow(dice, 2, true)).toBeCloseTo(0.5, 9);
		expect(chanceBelow(dice, 2.5)).toBeCloseTo(0.5, 9);
	});

	it('counts what is pressed against a limit at the limit', () => {
		const held = plain({ kind: 'uniform', min: 0, max: 1 }, { shift: 0.4, limits: [null, 1] });
		expect(chanceBelow(held, 1)).toBeCloseTo(0.6, 9);
		expect(chanceBelow(held, 1, true)).toBe(1);
		expect(chanceBelow(held, 1.01)).toBe(1);
		const raised = plain({ kind: 'uniform', min: 0, max: 1 }, { shift: -0.4, limits: [0, null] });
		expect(chanceBelow(raised, 0)).toBe(0);
		expect(chanceBelow(raised, 0, true)).toBeCloseTo(0.4, 9);
	});

	it('weighs the experts of a pool, whose quantile function is not monotone', () => {
		const pool = plain({
			kind: 'pool',
			of: [
				{ who: 'a', weight: 3, distribution: { kind: 'uniform', min: 10, max: 20 } },
				{ who: 'b', weight: 1, distribution: { kind: 'uniform', min: 0, max: 10 } }
			]
		});
		expect(chanceBelow(pool, 10)).toBeCloseTo(0.25, 9);
		expect(chanceBelow(pool, 15)).toBeCloseTo(0.625, 9);
		const { low, middle, high } = believed(pool);
		expect(low).toBeCloseTo(2, 1);
		expect(middle).toBeCloseTo(40 / 3, 1);
		expect(high).toBeCloseTo(19.33, 1);
	});

	it('knows a certain value', () => {
		const fixed = plain({ kind: 'fixed', value: 5 });
		expect(chanceBelow(fixed, 4.9)).toBeCloseTo(0, 9);
		expect(chanceBelow(fixed, 5.1)).toBeCloseTo(1, 9);
		expect(believed(fixed)).toEqual({ low: 5, middle: 5, high: 5 });
	});
});
