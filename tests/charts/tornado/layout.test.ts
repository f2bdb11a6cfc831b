import { describe, expect, it } from 'vitest';
import { widestFirst } from '#lib/analysis/tornado.ts';
import { layoutTornado } from '#lib/charts/tornado/layout.ts';

const ROWS = [
	{ id: 'small', low: -1e6, high: 1e6 },
	{ id: 'falling', low: 6e6, high: -7e6 },
	{ id: 'rising', low: -3e6, high: 8e6 }
];

describe('a tornado', () => {
	it('puts the row that moves the result most first, whichever way it moves', () => {
		expect(widestFirst(ROWS).map(({ id }) => id)).toEqual(['falling', 'rising', 'small']);
	});

	it('places every amount on one axis, in the order of the amounts', () => {
		const layout = layoutTornado(ROWS, 0.5e6, [-9e6, 13e6]);
		const falling = layout.rows.find(({ id }) => id === 'falling')!;
		expect(falling.low).toBeGreaterThan(falling.high);
		expect(layout.band[0]).toBeLessThan(falling.high);
		expect(layout.mean).toBeGreaterThan(layout.zero);
		for (const { low, high } of layout.rows)
			for (const at of [low, high]) expect(at).toBeGreaterThanOrEqual(0);
		expect(layout.band[1]).toBeLessThanOrEqual(100);
	});

	it('keeps 0 on the axis when every amount is a loss', () => {
		const layout = layoutTornado([{ id: 'a', low: -5e6, high: -2e6 }], -3e6, [-8e6, -1e6]);
		expect(layout.zero).toBeGreaterThan(layout.band[1]);
		expect(layout.zero).toBeLessThanOrEqual(100);
	});

	it('stands still where nothing is uncertain', () => {
		const layout = layoutTornado([{ id: 'a', low: 0, high: 0 }], 0, [0, 0]);
		expect(layout.rows[0].low).toBe(layout.zero);
		expect(Number.isFinite(layout.zero)).toBe(true);
	});
});
