import { describe, expect, it } from 'vitest';
import { COMPARE } from '#lib/messages/compare.ts';

type Leaf = { path: string; value: unknown };

function leaves(node: object, path = ''): Leaf[] {
	return Object.entries(node).flatMap(([key, value]) =>
		typeof value === 'object' && value !== null
			? leaves(value, `${path}${key}.`)
			: [{ path: path + key, value }]
	);
}

const { da, en } = COMPARE;

describe('the words of the comparison', () => {
	it('are there in both languages, each of the same kind', () => {
		const shape = (messages: object) =>
			leaves(messages).map(({ path, value }) => [path, typeof value]);
		expect(shape(en)).toEqual(shape(da));
	});

	it('speak one language each', () => {
		const danish = /[æøåÆØÅ]|\b(og|eller|ikke|kommunen|fremtider|efter|hvem|kr\.)\b/;
		const english = /\b(the|and|not|with|futures|gain|loss)\b/;
		for (const { path, value } of leaves(en)) expect(String(value), path).not.toMatch(danish);
		for (const { path, value } of leaves(da))
			if (typeof value === 'string') expect(value, path).not.toMatch(english);
	});

	it('never call a draw a course, nor a result a forecast', () => {
		for (const { path, value } of leaves(da))
			expect(String(value), path).not.toMatch(/forløb|prognose/i);
	});
});
