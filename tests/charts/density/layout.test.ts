import { describe, expect, it } from 'vitest';
import { countDensity, densityPath } from '#lib/charts/density/layout.ts';

describe('the small shape of a distribution', () => {
	it('is highest where the values lie closest', () => {
		const { start, step, heights } = countDensity({ kind: 'triangular', min: 0, mode: 8, max: 10 });
		const peak = start + (heights.indexOf(1) + 0.5) * step;
		expect(peak).toBeGreaterThan(6.5);
		expect(peak).toBeLessThan(9);
	});

	it('is level for a uniform distribution', () => {
		const { heights } = countDensity({ kind: 'uniform', min: 3, max: 5 });
		expect(Math.min(...heights)).toBeGreaterThan(0.9);
	});

	it('shows the greatest of a few values as well as the least', () => {
		const values: [number, number][] = [
			[0, 1],
			[1, 1]
		];
		const { heights } = countDensity({ kind: 'discrete', values });
		expect([heights[0], heights.at(-1)]).toEqual([1, 1]);
	});

	it('stays finite for a distribution of a single value', () => {
		expect(densityPath(countDensity({ kind: 'fixed', value: 7 }), [0, 10], 100, 20)).not.toContain(
			'NaN'
		);
	});
});
