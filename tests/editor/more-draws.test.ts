import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/case/limits.ts';
import { draws } from '#lib/messages/draws.ts';
import { moreDraws } from '#lib/editor/more-draws.ts';

describe('More draws', () => {
	it('go up by four to the most that a case may have', () => {
		expect([1000, 16_384, 300_000].map(moreDraws)).toEqual([4000, 65_536, LIMITS.draws]);
		expect(moreDraws(LIMITS.draws)).toBe(null);
	});

	it('are named in both languages', () => {
		expect(Object.keys(draws.en)).toEqual(Object.keys(draws.da));
	});
});
