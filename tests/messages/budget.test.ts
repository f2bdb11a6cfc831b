import { describe, expect, it } from 'vitest';
import { budget } from '#lib/messages/budget.ts';

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
const [danish, english] = [leaves(budget.da), leaves(budget.en)];

describe('the words of the section on budget', () => {
	it('are the same messages in both languages, texts and functions alike', () => {
		expect(english.map(({ path }) => path)).toEqual(danish.map(({ path }) => path));
		expect(english.map(({ value }) => typeof value)).toEqual(
			danish.map(({ value }) => typeof value)
		);
	});

	it('leave nothing empty', () => {
		for (const leaf of [...danish, ...english]) expect(words(leaf), leaf.path).not.toBe('');
	});

	it('speak no Danish in English and no English in Danish', () => {
		for (const leaf of english)
			expect(words(leaf), leaf.path).not.toMatch(
				/[æøåÆØÅ]|\b(og|eller|ikke|kommunen|fremtider|efter|hvem|kr\.)\b/
			);
		for (const leaf of danish.filter(({ value }) => typeof value === 'string'))
			expect(words(leaf), leaf.path).not.toMatch(
				/\b(the|and|not|with|of|year|futures|gain|loss)\b/
			);
	});

	it('never call a draw a course, nor a result a forecast', () => {
		for (const leaf of danish) expect(words(leaf), leaf.path).not.toMatch(/forløb|prognose/i);
	});
});
