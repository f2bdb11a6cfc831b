import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '#lib/messages/assumptions.ts';

function leaves(node: object, path = ''): { path: string; value: unknown }[] {
	return Object.entries(node).flatMap(([key, value]) =>
		typeof value === 'object' && value !== null
			? leaves(value, `${path}${key}.`)
			: [{ path: path + key, value }]
	);
}

describe('the words of the register', () => {
	const { da, en } = ASSUMPTIONS;

	it('are there in both languages, each a text or each a function', () => {
		const kinds = (words: object) => leaves(words).map(({ path, value }) => [path, typeof value]);
		expect(kinds(en)).toEqual(kinds(da));
	});

	it('speak no Danish in English, and no English in Danish', () => {
		const danish = /[æøåÆØÅ]|\b(og|eller|ikke|antagelse|af 10|kr\.)\b/;
		for (const { path, value } of leaves(en)) expect(String(value), path).not.toMatch(danish);
		const english = /\b(the|and|not|with|number|below|above)\b/;
		for (const { path, value } of leaves(da))
			if (typeof value === 'string') expect(value, path).not.toMatch(english);
	});

	it('count a few in words', () => {
		expect(da.lead(1)).toContain('én antagelse');
		expect(en.lead(12)).toContain('twelve assumptions');
		expect(da.lead(18)).toContain('18 antagelser');
	});
});
