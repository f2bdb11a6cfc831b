import { describe, expect, it } from 'vitest';
import { layoutSmallFan } from '#lib/charts/small-fan/layout.ts';
import { cells } from '../fixtures.ts';

describe('a small fan', () => {
	it('shares its zero line with another on the same scale', () => {
		const domain = [-10, 20] as const;
		const one = layoutSmallFan(cells(5, 3, 2).quantiles, 200, 100, domain);
		const other = layoutSmallFan(cells(5, -4, 1).quantiles, 200, 100, domain);
		expect(one.zero).toBe(other.zero);
	});

	it('fills its height on a scale of its own and lies flat on a wide one', () => {
		const { quantiles } = cells(5, 3, 1);
		const height = (domain: [number, number]) => {
			const ys = [
				...layoutSmallFan(quantiles, 200, 100, domain).bands[0].path.matchAll(/,(-?[\d.]+)/g)
			];
			const values = ys.map(([, y]) => Number(y));
			return Math.max(...values) - Math.min(...values);
		};
		expect(height([0, 4.7])).toBeGreaterThan(90);
		expect(height([-100, 100])).toBeLessThan(5);
	});

	it('draws the outline of how it was as open lines, four edges and the median', () => {
		const layout = layoutSmallFan(cells(5, 3, 2).quantiles, 200, 100, [-10, 20]);
		const { edges, median } = layout.outline(cells(5, 1, 2).quantiles);
		expect(edges).toHaveLength(4);
		for (const path of [...edges, median]) expect(path).not.toContain('Z');
	});
});
