/** A cost, a gain or an income as sentences: how much and when, whom it falls on, and who refunds. */
import type { DraftLine } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { joinNames } from '#lib/messages/locale.ts';
import type { ModelMessages } from '#lib/messages/model.ts';
import { amountText, nameOf, numberText, shareText, type Telling } from '../value.ts';

type Words = Telling & { m: ModelMessages };

/** Say a line. */
export function lineSentence(line: DraftLine, file: CaseFile, words: Words): string {
	return [howMuch(line, file, words), whom(line, file, words)].map((text) => `${text}.`).join(' ');
}

function howMuch(line: DraftLine, file: CaseFile, words: Words): string {
	const { m } = words;
	const { kind, per, of, years, blockSize, realisable } = line;
	const things = (per === 'success' ? file.effects : file.groups) ?? [];
	// The only one there is goes without saying.
	const name = things.length === 1 && things[0].id === of ? '' : nameOf(things, of);
	const { firstYear } = file.horizon;
	const parts = [
		m.line.sentence[kind](amountText(line.amount, file, words)),
		m.line.sentencePer[per](name)
	];
	if (blockSize !== undefined) parts.push(m.line.block(numberText(blockSize, file, words)));
	if (years) parts.push(m.line.years(firstYear + years[0], firstYear + years[1]));
	const told = parts.join(' ');
	if (realisable === undefined) return told;
	return `${told}; ${m.line.realisableText(shareText(realisable, file, words))}`;
}

function whom(line: DraftLine, file: CaseFile, words: Words): string {
	const { m } = words;
	const shares = Object.entries(line.split);
	if (shares.length === 0) return m.line.nobody;
	const named = shares.map(([area, share]) => ({
		name: nameOf(file.areas, area),
		share: share === 1 ? '' : shareText(share, file, words)
	}));
	const list = named.map(({ name, share }) => (share ? m.line.shareOf(name, share) : name));
	const [first] = named;
	const told =
		line.kind === 'cost'
			? m.line.pays(first.name, first.share, joinNames(list.slice(1), words.language))
			: m.line.gains(joinNames(list, words.language));
	const refund = file.refunds?.find(({ id }) => id === line.refund);
	if (!refund) return told;
	const say = line.kind === 'cost' ? m.line.refunded : m.line.refundLost;
	const shareTexts = refund.steps.map(({ share }) => shareText(share, file, words));
	return `${told}; ${say(nameOf(file.areas, refund.to), joinNames(shareTexts, words.language))}`;
}
