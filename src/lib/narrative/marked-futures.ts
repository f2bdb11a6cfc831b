/** What marked futures have in common, put into words. */
import { shortName } from '#lib/case/short-name.ts';
import type { Case } from '#lib/case/schema.ts';
import { filterInputs, type MarkKind } from '#lib/analysis/monte-carlo-filtering.ts';
import type { Brush, Brushed } from '#lib/engine/result.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import type { Messages } from '#lib/messages/da.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatAmount, isShare, type MoneyScale } from '#lib/messages/numbers.ts';
import { inputTeller } from './input-value.ts';

/** An assumption tells marked futures apart when its mean rank in them lies this far from the middle. */
const TELLING = 0.05;

/** Assumptions that are named. */
const NAMED = 3;

interface Asked {
	kind: MarkKind;
	/** Calendar year. */
	year: number;
	scale: MoneyScale;
	unit: string;
}

/** Say how many futures are marked, and which assumptions lie otherwise in them than in all. */
export function describeMarked(
	mark: Brush,
	marked: Brushed,
	shown: Case,
	asked: Asked,
	m: Messages,
	language: Language
): string {
	if (marked.picked === 0) return m.mark.none;
	const share = marked.picked / marked.draws;
	const count = m.ofHundred(countOf100(share, Math.sqrt((share * (1 - share)) / marked.draws)));
	const which = m.mark.which(count, asked.year, condition(mark, asked, m, language));
	const telling = filterInputs(marked, shown, { least: TELLING, most: NAMED }).map(
		({ input, lean, here, all }) => {
			const { bare } = inputTeller(input, language);
			const unit = isShare(input.unit) ? '' : input.unit;
			return m.mark.lies(shortName(input.name), lean > 0, bare(here), bare(all), unit);
		}
	);
	return telling.length ? `${which} ${m.mark.common(telling)}` : `${which} ${m.mark.nothing}`;
}

function condition(mark: Brush, { kind, scale, unit }: Asked, m: Messages, language: Language) {
	const amount = (value: number) => `${formatAmount(value, scale, language)} ${unit}`;
	if (kind === 'minus') return m.mark.isMinus;
	if (kind === 'plus') return m.mark.isPlus;
	if (mark.from === -Infinity) return m.mark.under(amount(mark.to));
	if (mark.to === Infinity) return m.mark.over(amount(mark.from));
	return m.mark.between(formatAmount(mark.from, scale, language), amount(mark.to));
}
