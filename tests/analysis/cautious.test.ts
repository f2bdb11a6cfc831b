import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cautiousCurve,
	firstSafeYear,
	LEAST_CERTAINTY,
	MOST_CERTAINTY
} from '#lib/analysis/cautious.ts';
import { CERTAINTIES, type Cautious } from '#lib/engine/result.ts';

/** A department whose net reaches these amounts, by year, with 50, 55, … 95 of 100. */
function known(...byYear: number[][]): Cautious {
	const amounts = CERTAINTIES.map((_, i) => byYear.map((year) => year[i]));
	return { certainties: [...CERTAINTIES], amounts: { own: amounts }, errors: { own: amounts } };
}
const read = (cautious: Cautious, percent: number) => cautiousCurve(cautious, 'own', percent);

const straight = [50, 45, 40, 35, 30, 25, 20, 15, 10, 5];
const plain = known(straight);

describe('the cautious amount', () => {
	it('is what is known where the certainty is', () => {
		CERTAINTIES.forEach((percent, i) => expect(read(plain, percent)).toEqual([straight[i]]));
	});

	it('is linear between two certainties that are known', () => {
		const bent = known([50, 45, 40, 35, 30, 25, 22, 12, 10, 5]);
		expect(read(bent, 83)[0]).toBeCloseTo(16, 10);
		expect(read(bent, 78)[0]).toBeCloseTo(23.2, 10);
	});

	it('is read for each year by itself', () => {
		const two = known(
			straight,
			straight.map((_, i) => 10 * i)
		);
		expect(read(two, 60)).toEqual([40, 20]);
		expect(read(two, 62)[1]).toBeCloseTo(24, 10);
	});

	it('never grows as more certainty is asked for', () => {
		const descending = fc
			.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 10, maxLength: 10 })
			.map((amounts) => known(amounts.sort((a, b) => b - a)));
		fc.assert(
			fc.property(
				descending,
				fc.integer({ min: LEAST_CERTAINTY, max: MOST_CERTAINTY - 1 }),
				(amounts, percent) => {
					const [less] = read(amounts, percent);
					const [more] = read(amounts, percent + 1);
					expect(more).toBeLessThanOrEqual(less + 1e-6);
				}
			)
		);
	});

	it('throws beyond what is known rather than guess', () => {
		expect(() => read(plain, 96)).toThrow(/96/);
		expect(() => read(plain, 49)).toThrow(/49/);
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
