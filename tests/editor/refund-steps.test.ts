import { describe, expect, it } from 'vitest';
import { withoutStep, withStep, withStepYear } from '#lib/editor/refund-steps.ts';

const steps = [
	{ year: 1, share: 0.5 },
	{ year: 3, share: 'later' }
];
const years = (list: { year: number }[] | null) => list?.map(({ year }) => year);

describe('the rates of a refund', () => {
	it('get a new one in the year after the last, alike it', () => {
		expect(withStep(steps, 10)).toEqual([...steps, { year: 4, share: 'later' }]);
	});

	it('fill the first free year where the last is taken, and stop where all are', () => {
		expect(years(withStep(steps, 4))).toEqual([0, 1, 3]);
		expect(withStep([{ year: 0, share: 1 }], 1)).toBeNull();
	});

	it('stay in the order of their years', () => {
		expect(withStepYear(steps, 0, 5)).toEqual([steps[1], { year: 5, share: 0.5 }]);
	});

	it('are left out one by one', () => {
		expect(withoutStep(steps, 0)).toEqual([steps[1]]);
	});
});
