import { MODEL_LISTS, type ModelList } from '#lib/case/draft.ts';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { MODEL } from '#lib/messages/model.ts';
import { findTemplate, TEMPLATES } from '#lib/templates/registry.ts';
import { listOf, patchEntity } from '#lib/editor/model/entities.ts';
import { caseSentence, sentenceOf, type Words } from '#lib/narrative/model/sentence.ts';

const act = findTemplate('hjemloese-act')!.file;
const da: Words = { m: MODEL.da, language: 'da', currency: () => 'kr.' };
const en: Words = { m: MODEL.en, language: 'en', currency: (code) => code };

/** A text without the marks that keep it on one line. */
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

/** What a thing says. */
function say(list: ModelList, id: string, file: CaseFile = act, words: Words = da): string {
	const thing = listOf(file, list).find((found) => found.id === id)!;
	return plain(sentenceOf(list, thing, file, words));
}
const line = (id: string, patch: Parameters<typeof patchEntity<'lines'>>[3], words = da) =>
	say('lines', id, patchEntity(act, 'lines', id, patch), words);

describe('a line', () => {
	it('says what it costs, whom, and who refunds', () => {
		expect(say('lines', 'lead')).toBe(
			'Koster 300.000 kr. om året i 2027–2031. Socialpædagogisk støtte betaler 70 %, Beskæftigelsesindsats 30 %.'
		);
		expect(line('lead', { refund: 'par85a', years: [0, 0], split: { sundhed: 1 } })).toMatch(
			/^Koster 300.000 kr. om året i 2027. Kommunal sundhed betaler; Stat: .* refunderer 3\d–4\d %\.$/
		);
	});

	it('says of a gain how much can be cashed, and who no longer refunds', () => {
		expect(line('support', { amount: 1000, realisable: 0.5, refund: 'par110' })).toMatch(
			/^Sparer 1.000 kr. om året for hver succes i »Ude af hjemløshed«; 50 % kan realiseres. Falder hos Forsørgelsesydelser 80 % .* går til Stat: refusion, politi og fængsel, der slipper for refusion\.$/
		);
	});

	it('gives an uncertain amount as a range, and one below nothing in words', () => {
		expect(say('lines', 'team')).toMatch(/^Koster 10\d\.000–14\d\.000 kr\. pr\. borgerår\./);
		expect(say('lines', 'psych')).toMatch(/^Sparer −5\.000 til 70\.000 kr\. om året/);
		expect(say('lines', 'team', act, en)).toMatch(/^Costs DKK 10\d,000–14\d,000 per person-year\./);
	});

	it('says blocks, and names an assumption that is not there', () => {
		expect(line('nurse', { amount: ['gone', 2], blockSize: 12 })).toMatch(
			/^Koster »gone« × 2 kr\. pr\. borgerår i hele hold à 12 borgere\./
		);
		expect(line('lead', { split: {} })).toContain('Ingen har fået den endnu.');
	});

	it('names its target group only where there are several', () => {
		const several = { ...act, groups: [...act.groups!, { id: 'more', name: 'Unge', intake: 1 }] };
		expect(say('lines', 'home', several)).toContain('i »Borgere i hjemløshed');
		expect(say('lines', 'home')).not.toContain('»');
	});
});

describe('the other parts', () => {
	it('say a target group with its intake year by year', () => {
		expect(say('groups', 'homeless')).toBe(
			'16,3–23,7 begynder om året, og hver er i forløb i 2 år. Af den fulde tilgang kommer 60 % i 2027, 100 % i 2028–2030 og 0 % i 2031–2036.'
		);
	});

	it('say an effect as a pair or a difference, and how it begins, lasts and fades', () => {
		expect(say('effects', 'housed')).toMatch(
			/^7\d–9\d % når det med indsatsen mod 3\d–6\d % uden\. Effekten begynder efter 0,5 år og varer resten af årene\. Fra det ene år til det næste holder \d\d–\d\d % af den\. De første årgange når 70 %, 90 % og 100 % af den\.$/
		);
		const simple = patchEntity(act, 'effects', 'housed', {
			size: 0.1,
			lag: undefined,
			persistence: undefined,
			rampUp: undefined,
			duration: 3
		});
		expect(say('effects', 'housed', simple)).toBe(
			'Gør forskellen for 10 % af dem, der begynder. Effekten begynder straks og varer 3 år.'
		);
	});

	it('say an area by the department that has it in the organisation in force', () => {
		expect(say('areas', 'stoette')).toBe(
			'Kommunen betaler, serviceudgifter; hører til Job og Social.'
		);
		expect(say('areas', 'region')).toBe('Regionen betaler.');
	});

	it('say the steps of a refund, and what an event strikes', () => {
		const steps = [
			{ year: 0, share: 0.5 },
			{ year: 3, share: 0.2 }
		];
		const file = patchEntity(act, 'refunds', 'par110', { steps });
		expect(say('refunds', 'par110', file)).toBe(
			'Stat: refusion, politi og fængsel refunderer 50 % fra 2027 og 20 % fra 2030.'
		);
		expect(say('events', 'staffing')).toMatch(
			/^Sker med \d–\d\d % sandsynlighed\. Så er der 60 % tilbage af »Ude af hjemløshed« fra 2029\.$/
		);
	});

	it('say the frame of the case', () => {
		expect(plain(caseSentence(act, da))).toBe(
			'10 år: 2027–2036. Beløb i kr., 2026-priser; kalkulationsrente 3,5 %.'
		);
		const one = { ...act, horizon: { firstYear: 2030, years: 1 }, optimismCorrection: true };
		expect(caseSentence(one, en)).toBe(
			'One year: 2030. Amounts in DKK, 2026 prices; discount rate 3.5%. Corrected for optimism.'
		);
	});

	it.each(TEMPLATES.map(({ id, file }) => [id, file] as const))(
		'say all of %s in both languages, and leave nothing unsaid',
		(_, file) => {
			for (const words of [da, en])
				for (const list of MODEL_LISTS)
					for (const thing of listOf(file, list)) {
						const sentence = sentenceOf(list, thing, file, words);
						expect(sentence).toMatch(/^\S.*\.$/);
						expect(sentence).not.toMatch(/undefined|NaN|null|\[object|…|\.\.|\s\s/);
					}
		}
	);
});
