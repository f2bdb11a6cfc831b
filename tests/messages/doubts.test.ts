import { describe, expect, it } from 'vitest';
import { doubtsOf } from '#lib/case/doubts/doubts.ts';
import type { Doubt, DoubtCode } from '#lib/case/doubts/doubt.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { doubtMessage, doubtSentence, doubtText } from '#lib/messages/doubt-text.ts';
import { doubtsDa } from '#lib/messages/doubts/da.ts';
import { doubtsEn } from '#lib/messages/doubts/en.ts';
import { pathText } from '#lib/messages/issue-text.ts';
import { LANGUAGES } from '#lib/messages/locale.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { patchEntity } from '#lib/editor/model/entities.ts';

const act = findTemplate('hjemloese-act')!.file;
const input = {
	id: 'p',
	name: 'Andel',
	unit: 'andel',
	distribution: { kind: 'uniform', min: 0, max: 1.25 },
	evidence: { grade: 'C', priceYear: 2019 }
} as const;
const uncertain: CaseFile = { ...act, inputs: [...act.inputs, input] };
const persistence = (value: number | string | (number | string)[], file = uncertain) =>
	doubtsOf(patchEntity(file, 'effects', 'settled', { persistence: value }))[0];

const empty: CaseFile = {
	...uncertain,
	groups: [
		{ id: 'g', name: '', intake: 0 },
		{ id: 'h', name: 'H', intake: -1 }
	],
	effects: [
		{ id: 'e', name: 'E', group: 'h', size: 0, lag: -1 },
		{ id: 'f', name: 'F', group: 'h', size: 3 }
	],
	events: [{ id: 'v', name: 'V', probability: 1, year: 0, factor: 1, on: ['h'] }]
};
const oneSided = (kind: string) =>
	doubtsOf({ ...act, lines: act.lines.filter((l) => l.kind === kind) });
const all: Doubt[] = [
	...doubtsOf(empty),
	...doubtsOf({ ...act, lines: [{ ...act.lines[0], amount: 0 }] }),
	...oneSided('gain'),
	...oneSided('cost'),
	...doubtsOf(act),
	persistence(80),
	persistence(-1),
	persistence('p'),
	persistence(['p', 2]),
	persistence(['p', 60])
];

/** With a common space before the sign of per cent. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the words of doubts', () => {
	it('are tried for every code', () => {
		const codes = new Set<DoubtCode>(all.map(({ code }) => code));
		expect([...codes].sort()).toEqual(['value.outside', ...Object.keys(doubtsDa.message)].sort());
		expect(Object.keys(doubtsEn.message)).toEqual(Object.keys(doubtsDa.message));
	});

	it.each(all)('say something whole in both languages: $code', (doubt) => {
		for (const language of LANGUAGES) {
			const line = doubtText(doubt, language);
			expect(line.startsWith(`${pathText(doubt.path)}: `)).toBe(true);
			for (const text of [line, doubtMessage(doubt, language), doubtSentence(doubt, language)])
				expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|null|\n|»«|“”/);
			expect(doubtMessage(doubt, language)).toMatch(/^[\p{Lu}\d“»−].{10,}/u);
			expect(doubtSentence(doubt, language)).toMatch(/[.?]$/);
		}
		expect(doubtSentence(doubt, 'da')).not.toBe(doubtSentence(doubt, 'en'));
	});

	it('speak of per cent on a page, and of what stands in the file on a line', () => {
		expect(plain(doubtMessage(persistence(80), 'da'))).toBe(
			'8.000 % er over 100 %, og der regnes med 100 %; skal det være 80 %?'
		);
		expect(doubtSentence(persistence(80), 'en')).toMatch(
			/^How much of “.+” holds from year to year: 8,000% is above 100%, and counts as 100%; should it be 80%\?$/
		);
		expect(doubtText(persistence(80), 'da')).toMatch(
			/^effects\[1\]\.persistence: hvor meget af ».+« der holder fra år til år: 80 er over 1, og der regnes med 1; skal det være 0\.8\?$/
		);
	});

	it('name the assumption that makes it so, and what would help', () => {
		expect(plain(doubtMessage(persistence('p'), 'da'))).toBe(
			'Over 100 % i 20 af 100 mulige fremtider, og så regnes der med 100 %; ret »Andel«, eller giv den en øvre grænse på 100 %'
		);
		expect(doubtText(persistence('p'), 'en')).toContain('mend “p”, or give it an upper limit of 1');
		expect(doubtMessage(persistence(['p', 2]), 'en')).toMatch(/; mend “Andel”$/);
	});

	it('keep a name of any length to one line of reasonable length', () => {
		const name = `a\n${'æ'.repeat(4000)}`;
		const long = patchEntity(act, 'lines', 'ordinary', { name });
		for (const doubt of doubtsOf(long))
			for (const tell of [doubtText, doubtSentence]) {
				expect(tell(doubt, 'da')).not.toContain('\n');
				expect(tell(doubt, 'da').length).toBeLessThan(400);
			}
	});
});
