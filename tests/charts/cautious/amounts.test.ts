import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cautiousCurve,
	firstSafeYear,
	LEAST_CERTAINTY,
	MOST_CERTAINTY
} from '#lib/charts/cautious/amounts.ts';
import { CERTAINTIES } from '#lib/engine/result.ts';

/** A net of one year that reaches these amounts with 50, 55, … 95 of 100. */
const net = (amounts: number[]) => amounts.map((amount) => [amount]);

const plain = net([50, 45, 40, 35, 30, 25, 20, 15, 10, 5]);

describe('the cautious amount', () => {
	it('is what is known where the certainty is', () => {
		CERTAINTIES.forEach((percent, i) => expect(cautiousCurve(plain, percent)).toEqual(plain[i]));
	});

	it('is linear between two certainties that are known', () => {
		const bent = net([50, 45, 40, 35, 30, 25, 22, 12, 10, 5]);
		expect(cautiousCurve(bent, 83)[0]).toBeCloseTo(16, 10);
		expect(cautiousCurve(bent, 78)[0]).toBeCloseTo(23.2, 10);
	});

	it('is read for each year by itself', () => {
		const two = plain.map(([amount], i) => [amount, 10 * i]);
		expect(cautiousCurve(two, 60)).toEqual([40, 20]);
		expect(cautiousCurve(two, 62)[1]).toBeCloseTo(24, 10);
	});

	it('never grows as more certainty is asked for', () => {
		const descending = fc
			.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 10, maxLength: 10 })
			.map((amounts) => net(amounts.sort((a, b) => b - a)));
		fc.assert(
			fc.property(
				descending,
				fc.integer({ min: LEAST_CERTAINTY, max: MOST_CERTAINTY - 1 }),
				(amounts, percent) => {
					const [less] = cautiousCurve(amounts, percent);
					const [more] = cautiousCurve(amounts, percent + 1);
					expect(more).toBeLessThanOrEqual(less + 1e-6);
				}
			)
		);
	});

	it('throws beyond what is known rather than guess', () => {
		expect(() => cautiousCurve(plain, 96)).toThrow(/96/);
		expect(() => cautiousCurve(plain, 49)).toThrow(/49/);
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
