import { describe, expect, it } from 'vitest';
import { countDensity, countPicked } from '#lib/charts/density/layout.ts';

const distribution = { kind: 'triangular', min: 0, mode: 4, max: 10 } as const;

describe('The shape of an input in marked futures', () => {
	it('is the whole shape where all futures are marked alike', () => {
		const even = new Array<number>(320).fill(7);
		const [all, picked] = [countDensity(distribution), countPicked(distribution, even)];
		picked.heights.forEach((height, i) => expect(height).toBeCloseTo(all.heights[i], 10));
	});

	it('stands where the marked futures are, and is twice as high over half of them', () => {
		const low = Array.from({ length: 320 }, (_, rank) => (rank < 160 ? 3 : 0));
		const [all, picked] = [countDensity(distribution), countPicked(distribution, low)];
		expect(picked.heights[2]).toBeCloseTo(2 * all.heights[2], 10);
		expect(picked.heights.at(-2)).toBe(0);
	});

	it('is nothing where no future is marked', () => {
		expect(
			countPicked(distribution, new Array<number>(320).fill(0)).heights.every((h) => h === 0)
		).toBe(true);
	});
});
