import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '#lib/messages/scenarios.ts';
import { leaves, words } from './leaves.ts';

const { da, en } = SCENARIOS;

describe('the words of scenarios', () => {
	it('are the same messages in both languages', () => {
		const shape = (messages: object) =>
			leaves(messages).map(({ path, value }) => `${path}: ${typeof value}`);
		expect(shape(en)).toEqual(shape(da));
	});

	it('leave nothing empty', () => {
		for (const leaf of [...leaves(da), ...leaves(en)]) expect(words(leaf), leaf.path).not.toBe('');
	});

	it('speak no Danish in English, and never call a draw a course', () => {
		const danish = /[æøåÆØÅ]|\b(og|eller|ikke|casen|scenarie|under)\b.*[æøå]/;
		for (const leaf of leaves(en)) expect(words(leaf), leaf.path).not.toMatch(danish);
		for (const leaf of leaves(da)) expect(words(leaf), leaf.path).not.toMatch(/forløb|prognose/i);
	});
});
