import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenColumns } from '#lib/components/even-columns.ts';

describe('a grid of equals', () => {
	it('leaves no single part on its last row where it can be helped', () => {
		expect(evenColumns(6, 1160)).toBe(3);
		expect(evenColumns(4, 1000)).toBe(4);
		expect(evenColumns(5, 1000)).toBe(3);
		expect(evenColumns(4, 358)).toBe(1);
	});

	it('has at least one column and never more than there are parts', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 40 }),
				fc.integer({ min: 0, max: 3000 }),
				(count, width) => {
					const columns = evenColumns(count, width);
					expect(columns).toBeGreaterThanOrEqual(1);
					expect(columns).toBeLessThanOrEqual(Math.max(1, count));
				}
			)
		);
	});
});
