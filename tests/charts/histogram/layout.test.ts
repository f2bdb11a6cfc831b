import { describe, expect, it } from 'vitest';
import { layoutHistogram } from '#lib/charts/histogram/layout.ts';
import { amountAxis } from '#lib/charts/outcomes/axis.ts';

const STRETCHES = [
	{ from: -4, to: -2, count: 20 },
	{ from: -2, to: 0, count: 70 },
	{ from: 0, to: 0, count: 100 },
	{ from: 0, to: 2, count: 60 }
];

describe('a histogram', () => {
	const axis = amountAxis(STRETCHES, 0, 600);
	const bars = layoutHistogram(STRETCHES, axis, 200, 150);

	it('makes bars as high as their counts, the highest as high as the plot', () => {
		expect(bars.map(({ height }) => height)).toEqual([30, 105, 150, 90]);
		for (const { y, height } of bars) expect(y + height).toBe(200);
	});

	it('stands bars side by side between their amounts', () => {
		expect(bars[0].x).toBeCloseTo(axis.x(-4), 9);
		expect(bars[0].x + bars[0].width).toBeCloseTo(bars[1].x, 9);
		expect(bars[1].x + bars[1].width).toBeCloseTo(axis.zero, 9);
		expect(bars[3].x).toBeCloseTo(axis.zero, 9);
	});

	it('draws an amount that recurs as a narrow stroke on it', () => {
		expect(bars.map(({ spike }) => spike)).toEqual([false, false, true, false]);
		expect(bars[2].x + bars[2].width / 2).toBeCloseTo(axis.zero, 9);
		expect(bars[2].width).toBeLessThan(10);
	});
});
