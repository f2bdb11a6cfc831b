import { describe, expect, it } from 'vitest';
import { layoutHistogram } from '#lib/charts/histogram/layout.ts';
import { amountAxis } from '#lib/charts/outcomes/axis.ts';
import { outcomesOf, stretchesOf } from '#lib/charts/outcomes/outcomes.ts';

const P = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

function place(quantiles: number[]) {
	const outcomes = outcomesOf(quantiles, P);
	return layoutHistogram(stretchesOf(outcomes), amountAxis(outcomes, 0, 600), 200, 150);
}

describe('a histogram between quantiles', () => {
	const bars = place([-9, -8, -5, -2, 3, 9, 13]);

	it('gives every bar an area in proportion to its share of the futures', () => {
		const [first] = bars;
		const unit = (first.width * first.height) / first.percent;
		for (const { width, height, percent } of bars)
			expect(width * height).toBeCloseTo(unit * percent, 6);
		expect(bars.map(({ percent }) => percent)).toEqual([5, 5, 15, 25, 25, 15, 5, 5]);
	});

	it('stands bars side by side, the tallest as high as the plot, the ends open', () => {
		for (const [i, bar] of bars.slice(1).entries())
			expect(bar.x).toBeCloseTo(bars[i].x + bars[i].width, 6);
		expect(Math.max(...bars.map(({ height }) => height))).toBeCloseTo(150, 9);
		expect(bars.map(({ open }) => open)).toEqual([true, ...Array(6).fill(false), true]);
	});

	it('shows an amount that recurs as a spike at full height', () => {
		const spike = place([0, 0, 0, 0, 1, 2, 3]).find(({ percent }) => percent === 45)!;
		expect(spike.height).toBe(150);
		expect(spike.width).toBeLessThan(10);
	});
});
