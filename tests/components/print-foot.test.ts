import { describe, expect, it } from 'vitest';
import { footRule } from '#lib/components/print-foot.ts';

const AT = new Date(2026, 10, 30, 12);

describe('the foot of a printed page', () => {
	it('tells what was printed and when, in the language of the page', () => {
		expect(footRule('ACT – Vifte', AT, 'da')).toContain('"ACT – Vifte · 30. november 2026"');
		expect(footRule('ACT – Vifte', AT, 'en')).toContain('"ACT – Vifte · 30 November 2026"');
		expect(footRule('', AT, 'da')).toContain('"30. november 2026"');
	});

	it('lets no title end the rule that it stands in', () => {
		const rule = footRule('a" } } body { display: none } </style>\\\n', AT, 'da');
		const [, inside] = /content: "(.*)" \} \}$/s.exec(rule)!;
		expect(inside).not.toMatch(/["<>\n]|\\(?![0-9a-f]+ )/);
	});

	it('cuts a title that would run into the page number', () => {
		const rule = footRule('ø'.repeat(3000), AT, 'da');
		expect(rule).toContain('ø… · 30. november 2026');
		expect(rule.length).toBeLessThan(200);
	});
});
