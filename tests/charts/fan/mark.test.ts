import { describe, expect, it } from 'vitest';
import { fanBox, layoutFan } from '#lib/charts/fan/layout.ts';
import { markBetween, placeMark } from '#lib/charts/fan/mark.ts';

const quantiles = [-9, -6, -3, 0, 3, 6, 9].map((q) => [1, 2, 3].map((y) => q * y));
const domain = [-30, 30] as const;
const box = fanBox(800, false);
const layout = layoutFan(quantiles, box, [...domain]);
const bottom = box.height - box.bottom;

describe('A mark drawn by hand', () => {
	const at = (year: number, amount: number) => ({
		x: layout.years.x[year] + 3,
		y: layout.y(amount)
	});

	it('lies at the nearest year, between the amounts it was drawn from and to, either way round', () => {
		for (const [a, b] of [
			[-10, 20],
			[20, -10]
		]) {
			const mark = markBetween(at(1, a), at(2, b), layout.years, box, [...domain])!;
			expect(mark.year).toBe(1);
			expect(mark.from).toBeCloseTo(-10, 6);
			expect(mark.to).toBeCloseTo(20, 6);
		}
	});

	it('is open where it leaves the plot', () => {
		const up = markBetween(at(2, 5), { x: 0, y: -4 }, layout.years, box, [...domain])!;
		expect([up.to, Math.round(up.from)]).toEqual([Infinity, 5]);
		const down = markBetween(at(2, 5), { x: 0, y: bottom + 9 }, layout.years, box, [...domain])!;
		expect([down.from, Math.round(down.to)]).toEqual([-Infinity, 5]);
	});

	it('is none when the hand hardly moves', () => {
		const { x, y } = at(1, 0);
		expect(
			markBetween({ x, y }, { x: x + 50, y: y + 3 }, layout.years, box, [...domain])
		).toBeNull();
	});

	it('is placed inside the plot', () => {
		const placed = placeMark({ year: 0, from: -Infinity, to: 1e9 }, layout, box);
		expect(placed).toEqual({ x: layout.years.x[0], top: box.top, bottom });
	});
});
