import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanBox, LABEL_SIZE, layoutFan, looksSame } from '#lib/charts/fan/layout.ts';
import { moneyDomain } from '#lib/charts/frame/money-axis.ts';
import { textWidth } from '#lib/charts/frame/text-width.ts';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import { cells } from '../fixtures.ts';

const points = (path: string) =>
	[...path.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const place = (end: number, sd: number, width = 760, texts = da.fan) => {
	const { quantiles } = cells(10, end, sd);
	const box = fanBox(width, width < 600);
	return {
		box,
		layout: layoutFan(quantiles, box, moneyDomain(quantiles), width < 600 ? undefined : texts)
	};
};

describe('a fan', () => {
	it('starts from zero before the first year', () => {
		const { box, layout } = place(-2e6, 5e6);
		const zero = Math.round(layout.zero * 10) / 10;
		for (const path of [layout.median, ...layout.bands.map((band) => band.path)])
			expect(points(path)[0]).toEqual([box.left, zero]);
	});

	it('nests its bands: each lies within the one outside it', () => {
		const { layout } = place(1e6, 3e6);
		const span = (path: string) => {
			const at = points(path)
				.filter(([x]) => x === layout.years.x[9])
				.map(([, y]) => y);
			return [Math.min(...at), Math.max(...at)];
		};
		const [outer, middle, inner] = layout.bands.map((band) => span(band.path));
		expect(outer[0]).toBeLessThan(middle[0]);
		expect(middle[0]).toBeLessThan(inner[0]);
		expect(inner[1]).toBeLessThan(middle[1]);
		expect(middle[1]).toBeLessThan(outer[1]);
	});

	it('puts more money higher', () => {
		const { layout } = place(1e6, 3e6);
		expect(layout.y(1e6)).toBeLessThan(layout.zero);
		expect(layout.y(-1e6)).toBeGreaterThan(layout.zero);
	});

	it('keeps its labels apart and inside the frame, however narrow or lopsided it is', () => {
		const amount = fc.integer({ min: -5e7, max: 5e7 });
		const deviation = fc.integer({ min: 1, max: 3e7 });
		const width = fc.integer({ min: 600, max: 1400 });
		fc.assert(
			fc.property(amount, deviation, width, fc.constantFrom(da, en), (end, sd, px, m) => {
				const { box, layout } = place(end, sd, px, m.fan);
				expect(layout.labels).toHaveLength(4);
				let edge = -Infinity;
				for (const label of layout.labels) {
					const half = (label.lines.length * 15) / 2;
					expect(label.y - half).toBeGreaterThanOrEqual(Math.max(edge, 0) - 1e-6);
					edge = label.y + half;
					for (const line of label.lines)
						expect(label.x + textWidth(line, LABEL_SIZE)).toBeLessThanOrEqual(box.width + 1);
				}
				expect(edge).toBeLessThanOrEqual(box.height);
			})
		);
	});

	it('has no labels beside it where there is no room', () => {
		expect(place(1e6, 1e6, 360).layout.labels).toEqual([]);
	});

	it('lays every path inside its frame', () => {
		const { box, layout } = place(-3e7, 2e7, 390);
		for (const { path } of layout.bands)
			for (const [x, y] of points(path)) {
				expect(x).toBeGreaterThanOrEqual(box.left);
				expect(x).toBeLessThanOrEqual(box.width - box.right + 0.1);
				expect(y).toBeGreaterThanOrEqual(box.top - 0.1);
				expect(y).toBeLessThanOrEqual(box.height - box.bottom + 0.1);
			}
	});

	it('tells two fans apart only where an eye could', () => {
		const one = cells(10, 1e6, 1e6).quantiles;
		const domain = moneyDomain(one);
		expect(looksSame(one, cells(10, 1e6 + 10, 1e6).quantiles, domain)).toBe(true);
		expect(looksSame(one, cells(10, 1.2e6, 1e6).quantiles, domain)).toBe(false);
	});
});
