import { describe, expect, it } from 'vitest';
import { layoutIntervals } from '#lib/charts/difference/layout.ts';

describe('intervals under each other', () => {
	const layout = layoutIntervals([
		{ id: 'a', outer: [-4, 10], inner: [-1, 5], middle: 2 },
		{ id: 'b', outer: null, inner: null, middle: -6 }
	]);

	it('share one axis, on which every end keeps its order', () => {
		const [{ outer, inner, middle }, alone] = layout.rows;
		const order = [alone.middle, outer![0], inner![0], middle, inner![1], outer![1]];
		expect([...order].sort((x, y) => x - y)).toEqual(order);
		expect(order[0]).toBeGreaterThanOrEqual(0);
		expect(order.at(-1)).toBeLessThanOrEqual(100);
	});

	it('leave out what is not told', () => {
		expect(layout.rows[1]).toMatchObject({ outer: null, inner: null });
	});

	it('keep 0 on the axis', () => {
		const { zero, rows } = layoutIntervals([{ id: 'a', outer: [5, 9], inner: null, middle: 7 }]);
		expect(zero).toBeLessThan(rows[0].outer![0]);
		expect(zero).toBeGreaterThanOrEqual(0);
	});
});
