import { describe, expect, it } from 'vitest';
import { layoutPayback } from '#lib/charts/payback/layout.ts';

const payback = {
	byYear: [0, 0.004, 0.3, 0.2],
	byYearErrors: [0, 0.001, 0.002, 0.002],
	never: 0.496,
	neverError: 0.002
};

describe('payback years on a strip', () => {
	it('write a count of 100 in each year, nothing where no future falls', () => {
		const { years, never } = layoutPayback(payback);
		expect(years.map(({ text }) => text)).toEqual(['', '<1', '30', '20']);
		expect(never.text).toBe('50');
	});

	it('darken with the chance, never so far that ink cannot be read', () => {
		const shades = layoutPayback(payback).years.map(({ shade }) => shade);
		expect(shades).toEqual([0, 0, 0.15, 0.1]);
		expect(
			layoutPayback({ byYear: [1], byYearErrors: [0], never: 0, neverError: 0 }).years[0].shade
		).toBe(0.5);
	});
});
