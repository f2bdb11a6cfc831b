import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaceOut } from '#lib/charts/frame/space-out.ts';

const extents = fc.array(
	fc.record({
		wish: fc.double({ min: -100, max: 500, noNaN: true }),
		size: fc.double({ min: 1, max: 60, noNaN: true })
	}),
	{ maxLength: 8 }
);

describe('labels side by side', () => {
	it('stay where they wish to be when there is room', () => {
		const wishes = [40, 100, 160];
		const middles = spaceOut(
			wishes.map((wish) => ({ wish, size: 15 })),
			0,
			300
		);
		expect(middles).toEqual(wishes);
	});

	it('never overlap and never leave the room, wherever they wish to be', () => {
		fc.assert(
			fc.property(extents, (given) => {
				const room = given.reduce((sum, { size }) => sum + size, 0) + 10;
				const middles = spaceOut(given, 0, room);
				let edge = 0;
				middles.forEach((middle, i) => {
					expect(middle - given[i].size / 2).toBeGreaterThanOrEqual(edge - 1e-9);
					edge = middle + given[i].size / 2;
				});
				expect(edge).toBeLessThanOrEqual(room + 1e-9);
			})
		);
	});

	it('are packed from the top where the room is too small', () => {
		const given = [10, 10, 10].map((wish) => ({ wish, size: 20 }));
		expect(spaceOut(given, 0, 30)).toEqual([10, 30, 50]);
	});
});
