import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cautiousCurve,
	firstSafeYear,
	knownCertainties,
	LEAST_CERTAINTY,
	MOST_CERTAINTY,
	type Reported
} from '#lib/charts/cautious/amounts.ts';
import { PROBABILITIES } from '#lib/engine/result.ts';

const p = [...PROBABILITIES];

/** A net of one year whose reported quantiles are these, lowest first. */
function net(quantiles: number[], tested: Reported['tested'] = []): Reported {
	return { p, quantiles: quantiles.map((amount) => [amount]), tested };
}

const plain = net([5, 10, 25, 50, 75, 90, 95]);

describe('the cautious amount', () => {
	it('is the reported quantile where the certainty is reported', () => {
		for (const [percent, amount] of [
			[50, 50],
			[75, 25],
			[90, 10],
			[95, 5]
		])
			expect(cautiousCurve(plain, percent)).toEqual([amount]);
	});

	it('is linear in the probability between the reported quantiles', () => {
		expect(cautiousCurve(plain, 80)[0]).toBeCloseTo(20, 10);
		expect(cautiousCurve(plain, 60)[0]).toBeCloseTo(40, 10);
		expect(cautiousCurve(plain, 93)[0]).toBeCloseTo(7, 10);
	});

	it('is the computed amount where a tested cut has one for that year, and for no other', () => {
		const reported: Reported = {
			p,
			quantiles: plain.quantiles.map(([amount]) => [amount, amount]),
			tested: [{ year: 1, cautious: { '0.5': 50, '0.7': 31, '0.8': 18, '0.9': 10, '0.95': 5 } }]
		};
		expect(cautiousCurve(reported, 80)[0]).toBeCloseTo(20, 10);
		expect(cautiousCurve(reported, 80)[1]).toBe(18);
		expect(knownCertainties(reported, 0)).toEqual([5, 10, 25, 50, 75, 90, 95]);
		expect(knownCertainties(reported, 1)).toEqual([5, 10, 25, 50, 70, 75, 80, 90, 95]);
	});

	it('never grows as more certainty is asked for', () => {
		const ascending = fc
			.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 7, maxLength: 7 })
			.map((amounts) => amounts.sort((a, b) => a - b));
		fc.assert(
			fc.property(
				ascending,
				fc.integer({ min: LEAST_CERTAINTY, max: MOST_CERTAINTY - 1 }),
				(amounts, percent) => {
					const [less] = cautiousCurve(net(amounts), percent);
					const [more] = cautiousCurve(net(amounts), percent + 1);
					expect(more).toBeLessThanOrEqual(less + 1e-6);
				}
			)
		);
	});

	it('throws beyond what is reported rather than guess', () => {
		expect(() => cautiousCurve(plain, 96)).toThrow(/96/);
	});
});

describe('the first safe year', () => {
	it('is the first whose cautious amount carries the cut', () => {
		expect(firstSafeYear([0, 2, 5, 4], 4)).toBe(2);
		expect(firstSafeYear([0, 2, 5, 4], 0)).toBe(0);
	});

	it('is none where no year does', () => {
		expect(firstSafeYear([0, 2, 5, 4], 5.1)).toBeNull();
	});
});
