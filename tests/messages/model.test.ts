import { describe, expect, it } from 'vitest';
import { MODEL } from '#lib/messages/model.ts';
import { RESULTS_PANEL } from '#lib/messages/results-panel.ts';
import { VALUE } from '#lib/messages/model/value.ts';
import { leaves, words } from './leaves.ts';

const CATALOGUES = { MODEL, RESULTS_PANEL, VALUE };

/** An ending that is not there leaves nothing behind; only whole messages must say something. */
const said = (messages: object) => leaves(messages).filter(({ value }) => value !== undefined);

describe.each(Object.entries(CATALOGUES))('the words of %s', (_, { da, en }) => {
	it('are the same messages in both languages', () => {
		const shape = (messages: object) =>
			leaves(messages).map(({ path, value }) => `${path}: ${typeof value}`);
		expect(shape(en)).toEqual(shape(da));
	});

	it('leave nothing empty', () => {
		for (const leaf of [...said(da), ...said(en)]) expect(words(leaf), leaf.path).not.toBe('');
	});

	it('speak no Danish in English', () => {
		const danish = /[æøåÆØÅ»«]|\b(og|eller|ikke|forvaltning|målgruppe|linje|efter|kr\.)\b/;
		for (const leaf of leaves(en)) expect(words(leaf), leaf.path).not.toMatch(danish);
	});

	it('speak no English in Danish', () => {
		const english = /\b(the|and|with|of|year|effect|payer|gain|cost)\b/;
		for (const leaf of leaves(da))
			if (typeof leaf.value === 'string') expect(leaf.value, leaf.path).not.toMatch(english);
	});
});

describe('the words of the section on the case', () => {
	it('count in words that fit', () => {
		expect(MODEL.da.chain.finding(1, 2, 4, 1, 0)).toBe(
			'én målgruppe, 2 effekter, 4 udgifter, én gevinst eller indtægt'
		);
		expect(MODEL.en.chain.finding(2, 0, 0, 0, 1)).toBe('2 target groups, one service area');
	});
});
