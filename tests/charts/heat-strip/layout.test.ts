import { describe, expect, it } from 'vitest';
import { shortCount } from '#lib/messages/chances.ts';
import { layoutHeatStrip } from '#lib/charts/heat-strip/layout.ts';
import { cells } from '../fixtures.ts';

describe('a strip of chances', () => {
	it('darkens with the chance and never so far that ink is lost on it', () => {
		const shade = (chance: number) => layoutHeatStrip([2027], cells(1, 0, 1, chance))[0].shade;
		expect(shade(0)).toBe(0);
		expect(shade(0.2)).toBeLessThan(shade(0.8));
		expect(shade(1)).toBeLessThanOrEqual(0.5);
	});

	it('has one field per year', () => {
		const strip = layoutHeatStrip([2027, 2028, 2029], cells(3, 0, 1));
		expect(strip.map(({ year }) => year)).toEqual([2027, 2028, 2029]);
	});

	it('writes the ends of the scale as under 1 and over 99', () => {
		expect(shortCount(0, 0)).toBe('<1');
		expect(shortCount(0.426, 0.002)).toBe('43');
		expect(shortCount(0.9999, 0)).toBe('>99');
	});
});
