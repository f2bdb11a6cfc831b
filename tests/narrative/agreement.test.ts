import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { ORGANISATION } from '#lib/messages/organisation.ts';
import { findTemplate, TEMPLATES } from '#lib/templates/registry.ts';
import { addAgreement, AGREEMENT_KINDS } from '#lib/editor/agreement-edits.ts';
import { agreementSentence, commitmentSentence, type Telling } from '#lib/narrative/agreement.ts';

const NBSP = '\u00a0';
const da: Telling = { m: ORGANISATION.da, language: 'da', currency: () => 'kr.' };
const en: Telling = { m: ORGANISATION.en, language: 'en', currency: (code) => code };

function told(id: string, agreement: string, telling: Telling): string {
	const { file } = findTemplate(id)!;
	for (const organisation of file.organisations) {
		const found = organisation.agreements?.find((candidate) => candidate.id === agreement);
		if (found) return agreementSentence(found, file, organisation, telling).replaceAll(NBSP, ' ');
	}
	throw new Error(agreement);
}

describe('an agreement as a sentence', () => {
	it('says who gives how much of what to whom', () => {
		expect(told('hjemloese-act', 'gevinstdeling', da)).toBe(
			'Sundhed, omsorg og boformer giver 75 % af gevinsterne fra »Sparede herbergsdøgn« videre til Job og Social.'
		);
		expect(told('hjemloese-act', 'gevinstdeling', en)).toBe(
			'Sundhed, omsorg og boformer passes 75% of the gains from “Sparede herbergsdøgn” on to Job og Social.'
		);
	});

	it('says what a result is paid', () => {
		expect(told('en-plan', 'resultat', da)).toMatch(
			/ betaler .+ 60\.000 kr\. for hver succes om året i »/
		);
		expect(told('en-plan', 'resultat', en)).toMatch(
			/ pays .+ DKK 60,000 for each success a year in “/
		);
	});

	it('says what a fund lends, for how long, and what it gets back', () => {
		const text = told('raadgivende-team', 'investeringsfond', da);
		expect(text).toMatch(/^Fonden lægger ud for 80 % af udgifterne til »/);
		expect(text).toMatch(/betaler 60 % af gevinsterne fra »/);
		expect(text).toMatch(/, i \d{4}–\d{4}\.$/);
	});

	it('says that whoever grants feels the price', () => {
		expect(told('tidlig-indsats-par11', 'medbet', da)).toMatch(
			/ dækker 30 % af udgifterne til .+ hos .+\. Tilgangen af .+ falder/
		);
	});

	it('tells every agreement of every kind, whatever is missing, without a gap in it', () => {
		for (const { file } of TEMPLATES)
			for (const { id, departments } of file.organisations)
				for (const kind of AGREEMENT_KINDS) {
					const now = addAgreement(file, id, kind, kind);
					const organisation = now.organisations.find((found) => found.id === id)!;
					for (const agreement of organisation.agreements!)
						for (const telling of [da, en]) {
							const text = agreementSentence(agreement, now, organisation, telling);
							expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
							expect(text.endsWith('.')).toBe(true);
							if (departments.length > 1 && agreement.kind !== 'outcome')
								expect(text).not.toContain('…');
						}
				}
	});

	it('names what is gone by its id', () => {
		const { file } = findTemplate('hjemloese-act')!;
		const organisation = { id: 'x', name: '', departments: [] };
		const text = agreementSentence(
			{ id: 'a', name: '', kind: 'fixed', from: 'gone', to: '', amount: ['days', 0.5] },
			file,
			organisation,
			da
		);
		expect(text).toBe(
			'gone betaler … »Herbergsdøgn, der undgås pr. borger i bolig« × 0,5 om året.'
		);
	});
});

describe('a proposed cut as a sentence', () => {
	it('says whose budget is lowered, by how much, and when', () => {
		const file: CaseFile = findTemplate('hjemloese-act')!.file;
		const [organisation] = file.organisations;
		const [commitment] = organisation.commitments!;
		const plain = (telling: Telling) =>
			commitmentSentence(commitment, file, organisation, telling).replaceAll(NBSP, ' ');
		expect(plain(da)).toBe('Budgettet for Socialforvaltning sættes 1.000.000 kr. ned i 2032.');
		expect(plain(en)).toBe('The budget of Socialforvaltning is lowered by DKK 1,000,000 in 2032.');
	});
});
