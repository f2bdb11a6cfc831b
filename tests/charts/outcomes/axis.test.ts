import { describe, expect, it } from 'vitest';
import { amountAxis } from '#lib/charts/outcomes/axis.ts';

describe('the axis of one quantity', () => {
	it('holds every known end and 0, and leaves room for outcomes without an end', () => {
		const outcomes = [
			{ from: -Infinity, to: 2 },
			{ from: 2, to: 8 },
			{ from: 8, to: Infinity }
		];
		const axis = amountAxis(outcomes, 0, 500);
		expect(axis.zero).toBeGreaterThan(0);
		expect(axis.x(8)).toBeLessThan(500);
		expect(axis.ends(outcomes[0])).toEqual([0, axis.x(2)]);
		expect(axis.ends(outcomes[2])).toEqual([axis.x(8), 500]);
		expect(axis.ticks.length).toBeGreaterThan(1);
	});

	it('is not empty where every future gives the same', () => {
		const axis = amountAxis([{ from: 0, to: 0 }], 0, 300);
		expect(axis.x(1)).toBeGreaterThan(axis.zero);
	});
});
