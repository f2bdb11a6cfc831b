import { describe, expect, it } from 'vitest';
import { FIELDS } from '#lib/messages/fields.ts';

describe('the words of the fields', () => {
	it('are there in both languages, each a text or each a function', () => {
		const kinds = (words: object) => Object.entries(words).map(([key, word]) => [key, typeof word]);
		expect(kinds(FIELDS.en)).toEqual(kinds(FIELDS.da));
	});

	it('offer each of the numbers that may have been meant', () => {
		expect(FIELDS.da.ambiguous(['1,5', '15'])).toContain('1,5 eller 15');
		expect(FIELDS.en.ambiguous(['1.5', '15'])).toContain('1.5 or 15');
		expect(FIELDS.da.ambiguous(['1.500'])).toContain('1.500');
	});
});
