import { describe, expect, it } from 'vitest';
import { shortName } from '#lib/case/short-name.ts';

describe('a name in a sentence or a list', () => {
	it('stands whole when it is as long as names are', () => {
		const name =
			'Sundhedsplejerskekonsultationssamarbejdsudvalgets sekretariat for tværgående indsatser';
		expect(shortName(name)).toBe(name);
		expect(shortName('')).toBe('');
	});

	it('is cut when it would fill a page, between letters and with a sign that there is more', () => {
		const cut = shortName('😀'.repeat(3000));
		expect([...cut]).toHaveLength(100);
		expect(cut).toBe(`${'😀'.repeat(99)}…`);
	});
});
