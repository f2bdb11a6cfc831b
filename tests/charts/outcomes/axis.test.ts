import { describe, expect, it } from 'vitest';
import { amountAxis } from '#lib/charts/outcomes/axis.ts';

describe('the axis of one quantity', () => {
	it('holds every stretch and 0, with room at either end', () => {
		const axis = amountAxis(
			[
				{ from: 2, to: 4, count: 1 },
				{ from: 6, to: 8, count: 3 }
			],
			0,
			500
		);
		expect(axis.zero).toBeGreaterThan(0);
		expect(axis.x(2)).toBeGreaterThan(axis.zero);
		expect(axis.x(8)).toBeLessThan(500);
		expect(axis.ticks.length).toBeGreaterThan(1);
	});

	it('is not empty where every future gives the same', () => {
		const axis = amountAxis([{ from: 0, to: 0, count: 250 }], 0, 300);
		expect(axis.x(1)).toBeGreaterThan(axis.zero);
	});
});
