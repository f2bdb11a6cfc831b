import { describe, expect, it } from 'vitest';
import { ORGANISATION } from '#lib/messages/organisation.ts';
import { leaves, words } from './leaves.ts';

const { da, en } = ORGANISATION;

describe('the words of the section on organisation', () => {
	it('are the same messages in both languages', () => {
		const shape = (messages: object) =>
			leaves(messages).map(({ path, value }) => `${path}: ${typeof value}`);
		expect(shape(en)).toEqual(shape(da));
	});

	it('leave nothing empty', () => {
		for (const leaf of [...leaves(da), ...leaves(en)]) expect(words(leaf), leaf.path).not.toBe('');
	});

	it('speak no Danish in English', () => {
		const danish = /[æøåÆØÅ]|\b(og|eller|ikke|forvaltning|aftale|efter|kr\.)\b/;
		for (const leaf of leaves(en)) expect(words(leaf), leaf.path).not.toMatch(danish);
	});

	it('count in words that fit', () => {
		expect(da.title(1)).toBe('Én måde at være organiseret på');
		expect(da.title(3)).toBe('Tre måder at være organiseret på');
		expect(en.title(10)).toBe('Ten ways of being organised');
		expect(da.agreementsCount(0)).toBe('ingen aftaler');
		expect(da.agreementsCount(1)).toBe('én aftale');
		expect(en.cutsCount(2)).toBe('2 budget cuts');
	});
});
