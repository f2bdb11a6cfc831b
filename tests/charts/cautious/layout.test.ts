import { describe, expect, it } from 'vitest';
import { hundredDots } from '#lib/charts/icon-array/layout.ts';
import { cautiousBox, layoutCautious, yearMiddles } from '#lib/charts/cautious/layout.ts';
import { cells } from '../fixtures.ts';

const texts = {
	over: 'over',
	median: 'median',
	cautious: 'cautious amount, 80 of 100',
	under: 'under'
};
const box = cautiousBox(800, false);
const fan = cells(10, 2e6, 8e5).quantiles;
const curve = fan[2];

function place(proposals: Parameters<typeof layoutCautious>[2] = []) {
	return layoutCautious(fan, curve, proposals, box, [-1e6, 4e6], texts);
}

describe('the picture of cautious amounts', () => {
	it('sets every year at the middle of its own step', () => {
		const { x } = yearMiddles(4, 100, 500);
		expect(x).toEqual([150, 250, 350, 450]);
	});

	it('labels the last year and as many before it as there is room for', () => {
		expect(yearMiddles(25, 0, 500).labelled.at(-1)).toBe(24);
		expect(yearMiddles(25, 0, 500).labelled.length).toBeLessThan(14);
	});

	it('puts a dot on the curve at each year, the larger amount higher', () => {
		const { dots, years } = place();
		expect(dots.map(({ x }) => x)).toEqual(years.x);
		for (let y = 1; y < dots.length; y++) expect(dots[y].y).toBeLessThan(dots[y - 1].y);
	});

	it('keeps its labels apart and inside the picture', () => {
		const { labels } = place();
		expect(labels).toHaveLength(4);
		for (let i = 1; i < labels.length; i++)
			expect(labels[i].y - labels[i - 1].y).toBeGreaterThan(12);
		for (const { y } of labels) expect(y).toBeLessThan(box.height);
	});

	it('draws a proposal at its year and amount, and leaves out one beyond the years', () => {
		const { proposals, years } = place([
			{ id: 'a', year: 5, amount: 1e6, text: 'proposed: 1.0' },
			{ id: 'b', year: 12, amount: 1e6, text: 'proposed: 1.0' }
		]);
		expect(proposals.map(({ id }) => id)).toEqual(['a']);
		expect((proposals[0].left + proposals[0].right) / 2).toBeCloseTo(years.x[5], 6);
	});

	it('writes the labels of proposals of one height above each other, inside the plot', () => {
		const same = (id: string) => ({ id, year: 9, amount: 1e6, text: 'proposed: 1.0 million' });
		const [first, second] = place([same('a'), same('b')]).proposals;
		expect(first.label.anchor).toBe('end');
		expect(Math.abs(first.label.y - second.label.y)).toBeGreaterThanOrEqual(14);
	});

	it('draws a horizon of a single year as wide as the plot', () => {
		const one = cells(1, 1e6, 1e5).quantiles;
		const { curve: path, median } = layoutCautious(one, one[2], [], box, [0, 2e6], texts);
		for (const drawn of [path, median]) expect(drawn).toMatch(/^M46,.*L644,/);
	});
});

describe('a chance as a hundred dots', () => {
	it('fills as many as it is told, from the first', () => {
		const dots = hundredDots(67, 10);
		expect(dots).toHaveLength(100);
		expect(dots.filter(({ filled }) => filled)).toHaveLength(67);
		expect(dots[66].filled && !dots[67].filled).toBe(true);
	});

	it('sets them in four rows of 25', () => {
		const dots = hundredDots(0, 10);
		expect(new Set(dots.map(({ y }) => y)).size).toBe(4);
		expect(new Set(dots.map(({ x }) => x)).size).toBe(25);
	});
});
