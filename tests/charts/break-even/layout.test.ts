import { describe, expect, it } from 'vitest';
import { layoutNeed } from '#lib/charts/break-even/layout.ts';

const input = {
	distribution: { kind: 'uniform', min: 100, max: 200 } as const,
	shift: 0,
	limits: [null, null] as const
};

describe('a limit on an input', () => {
	it('stands where its value is on the shape, with the good side beyond it', () => {
		const { limit, middle, good } = layoutNeed(input, 175, true, 400, 40);
		expect(middle).toBeCloseTo(200, 0);
		expect(limit).toBeCloseTo(300, -1);
		expect(good).toEqual([limit, 400]);
		expect(layoutNeed(input, 175, false, 400, 40).good).toEqual([0, limit]);
	});

	it('moves with the input', () => {
		const moved = layoutNeed({ ...input, shift: 50 }, 175, true, 400, 40);
		expect(moved.limit).toBeCloseTo(100, -1);
	});

	it('is drawn on the shape as it is used, what is pressed against a limit at the limit', () => {
		const held = { ...input, shift: 50, limits: [null, 160] as const };
		const { path, limit, middle } = layoutNeed(held, 155, true, 400, 40);
		expect([limit, middle]).toEqual([expect.closeTo(189.47, 1), 400]);
		// Nine tenths stand at the end: the rest is as good as level with the ground.
		const heights = path.match(/-?[\d.]+/g)!.map(Number);
		expect(Math.min(...heights.filter((_, i) => i % 2 === 1))).toBeLessThan(2);
		expect(layoutNeed(input, 155, true, 400, 40).path).not.toBe(path);
	});

	it('stays within the picture where the limit lies beyond the shape', () => {
		expect(layoutNeed(input, 260, true, 400, 40).limit).toBe(400);
		expect(layoutNeed(input, 20, true, 400, 40).limit).toBe(0);
	});
});
