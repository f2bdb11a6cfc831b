import { describe, expect, it } from 'vitest';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';

type Leaf = { path: string; value: unknown };

function leaves(node: object, path = ''): Leaf[] {
	return Object.entries(node).flatMap(([key, value]) =>
		typeof value === 'object' && value !== null
			? leaves(value, `${path}${key}.`)
			: [{ path: path + key, value }]
	);
}

/** The words of a message: a function is read as its source, which holds its templates. */
const words = ({ value }: Leaf) => String(value);

// Names of languages are written in the language they name.
const OWN = new Set(['language.name', 'language.other', 'language.switchTo']);

describe('the catalogues', () => {
	it('hold the same messages', () => {
		expect(leaves(en).map(({ path }) => path)).toEqual(leaves(da).map(({ path }) => path));
	});

	it('hold a text where the other holds a text, and a function where it holds a function', () => {
		const kinds = (messages: object) => leaves(messages).map(({ value }) => typeof value);
		expect(kinds(en)).toEqual(kinds(da));
	});

	it('leave nothing empty', () => {
		for (const leaf of [...leaves(da), ...leaves(en)]) expect(words(leaf), leaf.path).not.toBe('');
	});

	it('speak no Danish in English', () => {
		const danish = /[æøåÆØÅ]|\b(og|eller|ikke|kommunen|fremtider|efter|året|hvem|kr\.)\b/;
		for (const leaf of leaves(en))
			if (!OWN.has(leaf.path)) expect(words(leaf), leaf.path).not.toMatch(danish);
	});

	it('speak no English in Danish', () => {
		const english = /\b(the|and|not|with|of|year|futures|gain|loss|chance of)\b/;
		for (const leaf of leaves(da))
			if (!OWN.has(leaf.path) && typeof leaf.value === 'string')
				expect(leaf.value, leaf.path).not.toMatch(english);
	});

	it('never call a draw a course, nor a result a forecast', () => {
		for (const leaf of leaves(da)) expect(words(leaf), leaf.path).not.toMatch(/forløb|prognose/i);
	});

	it('spell small numbers of years out', () => {
		expect(da.years(1)).toBe('et år');
		expect(da.years(10)).toBe('ti år');
		expect(da.years(25)).toBe('25 år');
		expect(en.years(1)).toBe('one year');
		expect(en.years(8)).toBe('eight years');
	});
});
