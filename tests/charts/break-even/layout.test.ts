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

	it('stays within the picture where the limit lies beyond the shape', () => {
		expect(layoutNeed(input, 260, true, 400, 40).limit).toBe(400);
		expect(layoutNeed(input, 20, true, 400, 40).limit).toBe(0);
	});
});
