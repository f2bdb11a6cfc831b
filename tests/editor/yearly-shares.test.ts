import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	draggedShare,
	keyedShare,
	lastYearOf,
	lengthened,
	profileByYear,
	shortened,
	withLastYear,
	withProfileYears
} from '#lib/editor/yearly-shares.ts';

describe('a profile', () => {
	it('is full in every year where none is written, and nothing past its end', () => {
		expect(profileByYear(undefined, 3)).toEqual([1, 1, 1]);
		expect(profileByYear([0.6, 1], 4)).toEqual([0.6, 1, 0, 0]);
	});

	it('is written as a file has it, without the empty years at its end', () => {
		let profile: number[] | undefined;
		for (const [year, share] of [
			[0, 0.6],
			[9, 0],
			[8, 0],
			[7, 0],
			[6, 0],
			[4, 0],
			[5, 0]
		])
			profile = withProfileYears(profile, 10, [year], share);
		expect(profile).toEqual([0.6, 1, 1, 1]);
		expect(withProfileYears(profile, 10, [3, 4, 5], 0.5)).toEqual([0.6, 1, 1, 0.5, 0.5, 0.5]);
	});

	it('ends with a year, and is full again in the years that are won back', () => {
		expect(withLastYear(undefined, 10, 3)).toEqual([1, 1, 1, 1]);
		expect(withLastYear([0.6, 1, 1, 1], 10, 1)).toEqual([0.6, 1]);
		expect(withLastYear([0.6, 0.5], 10, 3)).toEqual([0.6, 0.5, 1, 1]);
		expect(lastYearOf([0.6, 1, 0.2], 10)).toBe(2);
		expect(lastYearOf(undefined, 10)).toBe(9);
		expect(lastYearOf([0], 10)).toBe(0);
	});

	it('says at every year what was written there, and nothing else changes', () => {
		const profiles = fc.option(
			fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1, maxLength: 15 }),
			{ nil: undefined }
		);
		fc.assert(
			fc.property(
				profiles,
				fc.integer({ min: 1, max: 12 }),
				fc.nat(),
				fc.double({ min: 0, max: 2, noNaN: true }),
				(profile, years, place, share) => {
					const year = place % years;
					const before = profileByYear(profile, years);
					const written = withProfileYears(profile, years, [year], share);
					expect(written.length).toBeGreaterThan(0);
					expect(profileByYear(written, years)).toEqual(
						before.map((found, y) => (y === year ? share : found))
					);
				}
			)
		);
	});
});

describe('a ramp-up', () => {
	it('goes on as its last year, and never becomes empty', () => {
		expect(lengthened([0.7, 0.9])).toEqual([0.7, 0.9, 0.9]);
		expect(shortened([0.7, 0.9])).toEqual([0.7]);
		expect(shortened([0.7])).toEqual([0.7]);
	});
});

describe('a bar', () => {
	it('moves by steps that add up to round shares', () => {
		let share = 0;
		for (let i = 0; i < 6; i++) share = keyedShare('ArrowUp', share)!;
		expect(share).toBe(0.3);
		expect(keyedShare('PageDown', 0.1)).toBe(0);
		expect(keyedShare('End', 0.1)).toBe(1);
		expect(keyedShare('x', 0.1)).toBeNull();
	});

	it('is drawn to five per cent, within its scale', () => {
		expect(draggedShare(0.583, 1)).toBe(0.6);
		expect(draggedShare(-1, 1)).toBe(0);
		expect(draggedShare(3, 1.5)).toBe(1.5);
	});
});
