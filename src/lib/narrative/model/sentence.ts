/** Each part of the model as a sentence or two: what it says when it is closed. */
import { DISCOUNT_RATE } from '#lib/case/limits.ts';
import { organisationInForce } from '#lib/case/organisation.ts';
import type {
	ModelList,
	Draft,
	DraftArea,
	DraftEffect,
	DraftEvent,
	DraftGroup,
	DraftRefund
} from '#lib/case/draft.ts';
import { shortName } from '#lib/case/short-name.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { joinNames, quoted } from '#lib/messages/locale.ts';
import type { ModelMessages } from '#lib/messages/model.ts';
import { lineSentence } from './line.ts';
import { nameOf, numberText, shareText, type Telling } from '../value.ts';

/** What sentences are told in. */
export interface Words extends Telling {
	m: ModelMessages;
}

type Sentences = { [L in ModelList]: (thing: Draft<L>, file: CaseFile, words: Words) => string };

const SENTENCES: Sentences = {
	groups: groupSentence,
	effects: effectSentence,
	lines: lineSentence,
	areas: areaSentence,
	refunds: refundSentence,
	events: eventSentence
};

/** Say a thing of the model. */
export function sentenceOf<L extends ModelList>(
	list: L,
	thing: Draft<L>,
	file: CaseFile,
	words: Words
): string {
	return SENTENCES[list](thing, file, words);
}

/** Say the frame of a case: its years and its money. */
export function caseSentence(file: CaseFile, words: Words): string {
	const { m, currency } = words;
	const { firstYear, years } = file.horizon;
	const { priceYear, discountRate = DISCOUNT_RATE } = file.money;
	return [
		years === 1
			? m.about.oneYear(firstYear)
			: m.about.sentence(years, firstYear, firstYear + years - 1),
		m.about.money(currency(file.money.currency), priceYear, shareText(discountRate, file, words)),
		file.optimismCorrection ? m.about.corrected : ''
	]
		.filter(Boolean)
		.join(' ');
}

function groupSentence(
	{ intake, duration = 1, profile }: DraftGroup,
	file: CaseFile,
	words: Words
) {
	const { m } = words;
	const sentence = m.group.sentence(
		numberText(intake, file, words),
		m.group.durationText(numberText(duration, file, words))
	);
	return profile
		? `${sentence} ${m.group.profileText(profileText(profile, file, words))}`
		: sentence;
}

/** Years of the same intake are told together, as far as the horizon. */
function profileText(profile: readonly number[], file: CaseFile, words: Words): string {
	const { m, language } = words;
	const { firstYear, years } = file.horizon;
	const spans: { first: number; last: number; share: number }[] = [];
	for (let y = 0; y < Math.min(years, 40); y++) {
		const share = profile[y] ?? 0;
		const open = spans.at(-1);
		if (open?.share === share) open.last = y;
		else spans.push({ first: y, last: y, share });
	}
	const texts = spans.map(({ first, last, share }) => {
		const text = shareText(share, file, words);
		return first === last
			? m.group.profileYear(firstYear + first, text)
			: m.group.profileSpan(firstYear + first, firstYear + last, text);
	});
	return joinNames(texts, language);
}

function effectSentence(effect: DraftEffect, file: CaseFile, words: Words): string {
	const { m } = words;
	const { size, lag = 0, duration, persistence = 1, rampUp } = effect;
	// The only group there is goes without saying.
	const group = file.groups?.length === 1 ? '' : `${nameOf(file.groups ?? [], effect.group)}: `;
	const what =
		typeof size === 'object' && !Array.isArray(size)
			? m.effect.pairSentence(
					shareText(size.with, file, words),
					shareText(size.without, file, words)
				)
			: m.effect.differenceSentence(shareText(size, file, words));
	const begins = lag === 0 ? m.effect.atOnce : m.effect.lagText(numberText(lag, file, words));
	const lasts =
		duration === undefined
			? m.effect.alwaysText
			: m.effect.durationText(numberText(duration, file, words));
	const holds =
		persistence === 1 ? '' : ` ${m.effect.persistenceText(shareText(persistence, file, words))}`;
	const ramp = rampUp
		? ` ${m.effect.rampText(
				joinNames(
					rampUp.map((share) => shareText(share, file, words)),
					words.language
				)
			)}`
		: '';
	return `${group}${what} ${joinNames([begins, lasts], words.language)}.${holds}${ramp}`;
}

function areaSentence(
	{ id, payer, category = 'service' }: DraftArea,
	file: CaseFile,
	words: Words
) {
	const { m } = words;
	if (payer !== 'municipality') return m.area.sentence(m.area.payers[payer] ?? payer);
	const department = shortName(
		organisationInForce(file)?.departments.find(({ areas }) => areas.includes(id))?.name ?? ''
	);
	return m.area.municipal(m.area.lower[category] ?? category, department);
}

function refundSentence({ to, steps }: DraftRefund, file: CaseFile, words: Words): string {
	const { m, language } = words;
	const told = steps.map(({ year, share }) =>
		m.refund.step(shareText(share, file, words), file.horizon.firstYear + year)
	);
	return m.refund.sentence(nameOf(file.areas, to), joinNames(told, language));
}

function eventSentence(event: DraftEvent, file: CaseFile, words: Words): string {
	const { m, language } = words;
	const things = [...(file.groups ?? []), ...(file.effects ?? []), ...file.lines];
	const on = event.on.map((id) => quoted(nameOf(things, id), language));
	return m.event.sentence(
		shareText(event.probability, file, words),
		file.horizon.firstYear + event.year,
		joinNames(on, language) || m.field.notSet,
		shareText(event.factor, file, words)
	);
}
