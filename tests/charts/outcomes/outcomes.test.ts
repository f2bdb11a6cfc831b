import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotAmounts, shuffled, stretchesOf } from '#lib/charts/outcomes/outcomes.ts';
import { quantityDraws } from '#lib/engine/quantity-draws.ts';
import { readTemplate } from '#tests/support/cases.ts';

const ascending = (amounts: number[]) => [...amounts].sort((a, b) => a - b);
const many = (min: number, max: number) =>
	fc.array(fc.integer({ min, max }), { minLength: 250, maxLength: 250 }).map(ascending);

describe('the dots of one quantity', () => {
	it('stand at every fifth quantile from the third', () => {
		const dots = dotAmounts(Array.from({ length: 250 }, (_, i) => i));
		expect(dots).toHaveLength(50);
		expect(dots.slice(0, 3)).toEqual([2, 7, 12]);
		expect(dots.at(-1)).toBe(247);
	});
});

describe('the stretches of one quantity', () => {
	it('hold each outcome once, and none is on both sides of 0', () => {
		fc.assert(
			fc.property(many(-1_000_000, 1_000_000), (quantiles) => {
				const stretches = stretchesOf(quantiles);
				for (const { from, to, count } of stretches.filter((one) => one.from < one.to)) {
					expect(count).toBe(quantiles.filter((amount) => amount >= from && amount < to).length);
					expect(from >= 0 || to <= 0).toBe(true);
				}
				expect(stretches.reduce((sum, { count }) => sum + count, 0)).toBe(250);
			})
		);
	});

	it('are equally wide and ascending, some 20 to 40 over what a template gives', () => {
		const { rows } = quantityDraws(readTemplate('hjemloese-act'), 'after');
		for (const { horizon } of rows.filter(({ kind }) => kind !== 'fund')) {
			const stretches = stretchesOf(horizon).filter(({ from, to }) => from < to);
			if (!stretches.length) continue;
			const widths = stretches.map(({ from, to }) => to - from);
			for (const width of widths) expect(width / widths[0]).toBeCloseTo(1, 6);
			const [first, last] = [stretches[0], stretches[stretches.length - 1]];
			expect((last.to - first.from) / widths[0]).toBeLessThan(42);
			expect(stretches.map(({ from }) => from)).toEqual(
				ascending(stretches.map(({ from }) => from))
			);
		}
	});

	it('give one amount that recurs a place of its own', () => {
		const quantiles = [...Array(100).fill(0), ...Array.from({ length: 150 }, (_, i) => i + 1)];
		const stretches = stretchesOf(quantiles);
		expect(stretches[0]).toEqual({ from: 0, to: 0, count: 100 });
		expect(stretches.filter(({ from, to }) => from === to)).toHaveLength(1);
	});

	it('are one where every future gives the same', () => {
		expect(stretchesOf(Array(250).fill(7))).toEqual([{ from: 7, to: 7, count: 250 }]);
		expect(stretchesOf(Array(250).fill(0))).toEqual([{ from: 0, to: 0, count: 250 }]);
	});

	it('are wide enough to be seen where 0 is far away', () => {
		const stretches = stretchesOf(Array.from({ length: 250 }, (_, i) => 1_000_000 + i));
		for (const { from, to } of stretches) expect(to - from).toBeGreaterThan(1_000_000 / 400);
	});
});

describe('the order in which outcomes are shown', () => {
	it('holds each of them once, is not the ascending one, and is always the same', () => {
		const items = Array.from({ length: 20 }, (_, i) => i);
		const order = shuffled(items);
		expect(ascending(order)).toEqual(items);
		expect(order).not.toEqual(items);
		expect(shuffled(items)).toEqual(order);
	});
});
