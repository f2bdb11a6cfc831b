/** Agreements and proposed cuts as sentences: who pays whom, what of, how much, and when. */
import type { DraftAgreement, DraftCommitment, DraftOrganisation } from '#lib/case/draft.ts';
import { shortName } from '#lib/case/short-name.ts';
import type { CaseFile, Value, Years } from '#lib/case/schema.ts';
import type { OrganisationMessages } from '#lib/messages/organisation.ts';
import { joinNames, type Language } from '#lib/messages/locale.ts';
import { formatNumber, formatPercent } from '#lib/messages/numbers.ts';

/** What a sentence is told in: the words of the section, and how money is written. */
export interface Telling {
	m: OrganisationMessages;
	language: Language;
	/** The name of a currency: "kr." */
	currency: (code: string) => string;
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
	const share = (value: Value) => shareText(value, file, telling);
	const amount = (value: Value) => amountText(value, file, telling);
	const { lines = [] } = 'lines' in agreement ? agreement : {};
	const isCost = (id: string) => file.lines.find((line) => line.id === id)?.kind === 'cost';
	const named = (ids: string[], all: string, some: (names: string) => string) =>
		ids.length === 0
			? all
			: some(
					joinNames(
						ids.map((id) => quote(nameOf(file.lines, id), language)),
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

/** Write a value that is a share: "45 %", an assumption's name, or a product of these. */
export function shareText(value: Value, file: CaseFile, telling: Telling): string {
	return valueText(value, file, telling, (number) => percentText(number, telling.language));
}

/** Write a value that is an amount: "60.000 kr.", an assumption's name, or a product of these. */
export function amountText(value: Value, file: CaseFile, telling: Telling): string {
	const { language, currency } = telling;
	const unit = currency(file.money.currency);
	return valueText(value, file, telling, (number) => {
		const written = formatNumber(number, language, Number.isInteger(number) ? 0 : 2);
		return language === 'da' ? `${written}\u00a0${unit}` : `${unit}\u00a0${written}`;
	});
}

/** Name a thing of a list; what is no longer there is named by its id. */
export function nameOf(
	list: readonly { id: string; name: string }[],
	id: string | undefined
): string {
	const found = list.find((thing) => thing.id === id);
	return shortName(found?.name ?? '') || id || MISSING;
}

function valueText(
	value: Value,
	file: CaseFile,
	{ language }: Telling,
	write: (number: number) => string
): string {
	if (typeof value === 'number') return write(value);
	if (typeof value === 'string') return quote(nameOf(file.inputs, value), language);
	if (!Array.isArray(value)) return MISSING;
	return value
		.map((factor) =>
			typeof factor === 'number'
				? formatNumber(factor, language, decimalsOf(factor))
				: quote(nameOf(file.inputs, factor), language)
		)
		.join(' × ');
}

function responseSentence(agreement: DraftAgreement, file: CaseFile, telling: Telling): string {
	if (agreement.kind !== 'costShare' || agreement.group === undefined) return '';
	const { m } = telling;
	const group = nameOf(file.groups ?? [], agreement.group);
	const response =
		agreement.response === undefined ? MISSING : shareText(agreement.response, file, telling);
	return ` ${m.agreements.sentence.response(group, response)}.`;
}

function yearsText([first, last]: Years, file: CaseFile, m: OrganisationMessages): string {
	const { firstYear } = file.horizon;
	return m.agreements.sentence.years(firstYear + first, firstYear + last);
}

function percentText(share: number, language: Language): string {
	return formatPercent(share, language, Math.max(0, decimalsOf(share) - 2));
}

/** Decimals that a number typed by hand has, up to four. */
function decimalsOf(number: number): number {
	return [0, 1, 2, 3].find((n) => Math.abs(number - Number(number.toFixed(n))) < 1e-9) ?? 4;
}

function quote(text: string, language: Language): string {
	return language === 'da' ? `»${text}«` : `“${text}”`;
}
