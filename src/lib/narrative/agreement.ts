/** Agreements and proposed cuts as sentences: who pays whom, what of, how much, and when. */
import type { DraftAgreement, DraftCommitment, DraftOrganisation } from '#lib/case/draft.ts';
import type { CaseFile, Value, Years } from '#lib/case/schema.ts';
import type { OrganisationMessages } from '#lib/messages/organisation.ts';
import { joinNames, quoted } from '#lib/messages/locale.ts';
import { amountText, nameOf, shareText, type Telling as ValueTelling } from './value.ts';

/** What a sentence is told in: the words of the section, and how money is written. */
export interface Telling extends ValueTelling {
	m: OrganisationMessages;
}

/** Stands where nothing is said yet. */
const MISSING = '…';

/** Say an agreement in one or two sentences. */
export function agreementSentence(
	agreement: DraftAgreement,
	file: CaseFile,
	organisation: DraftOrganisation,
	telling: Telling
): string {
	const { m, language } = telling;
	const s = m.agreements.sentence;
	const department = (id: string) => nameOf(organisation.departments, id);
	const share = (value: Value) => shareText(value, file, { ...telling, named: true });
	const amount = (value: Value) => amountText(value, file, { ...telling, named: true });
	const { lines = [] } = 'lines' in agreement ? agreement : {};
	const isCost = (id: string) => file.lines.find((line) => line.id === id)?.kind === 'cost';
	const named = (ids: string[], all: string, some: (names: string) => string) =>
		ids.length === 0
			? all
			: some(
					joinNames(
						ids.map((id) => quoted(nameOf(file.lines, id), language)),
						language
					)
				);
	const costs = (ids: string[]) => named(ids, s.costs, s.costsOf);
	const gains = (ids: string[]) => named(ids, s.gains, s.gainsOf);
	const told = () => {
		switch (agreement.kind) {
			case 'costShare':
				return s.costShare(
					department(agreement.from),
					share(agreement.share),
					department(agreement.to),
					costs(lines)
				);
			case 'gainShare':
				return s.gainShare(
					department(agreement.from),
					share(agreement.share),
					department(agreement.to),
					gains(lines)
				);
			case 'fixed':
				return s.fixed(
					department(agreement.from),
					amount(agreement.amount),
					department(agreement.to)
				);
			case 'outcome':
				return s.outcome(
					department(agreement.from),
					amount(agreement.amount),
					department(agreement.to),
					nameOf(file.effects ?? [], agreement.effect)
				);
			case 'fund':
				return s.fund(
					share(agreement.share),
					costs(lines.filter(isCost)),
					share(agreement.repayment),
					gains(lines.filter((id) => !isCost(id))),
					agreement.interest ? share(agreement.interest) : ''
				);
		}
	};
	const when = agreement.years ? `, ${yearsText(agreement.years, file, m)}` : '';
	return `${told()}${when}.${responseSentence(agreement, file, telling)}`;
}

/** Say a proposed cut in one sentence. */
export function commitmentSentence(
	{ department, amount, year }: DraftCommitment,
	file: CaseFile,
	organisation: DraftOrganisation,
	telling: Telling
): string {
	const { m } = telling;
	const name = nameOf(organisation.departments, department);
	const text = amountText(amount, file, telling);
	return `${m.commitments.sentence(name, text, file.horizon.firstYear + year)}.`;
}

function responseSentence(agreement: DraftAgreement, file: CaseFile, telling: Telling): string {
	if (agreement.kind !== 'costShare' || agreement.group === undefined) return '';
	const { m } = telling;
	const group = nameOf(file.groups ?? [], agreement.group);
	const response =
		agreement.response === undefined
			? MISSING
			: shareText(agreement.response, file, { ...telling, named: true });
	return ` ${m.agreements.sentence.response(group, response)}.`;
}

function yearsText([first, last]: Years, file: CaseFile, m: OrganisationMessages): string {
	const { firstYear } = file.horizon;
	return m.agreements.sentence.years(firstYear + first, firstYear + last);
}
