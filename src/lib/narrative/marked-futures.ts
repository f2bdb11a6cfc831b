/** Marked futures: which ones can be asked for, and what they have in common, put into words. */
import { shortName } from '#lib/case/short-name.ts';
import type { Case, Input } from '#lib/case/schema.ts';
import type { Brush, Brushed, Cells } from '#lib/engine/result.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import type { Messages } from '#lib/messages/da.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatAmount, isShare, type MoneyScale } from '#lib/messages/numbers.ts';
import { quantile } from '#lib/numerics/distributions/uncertain.ts';
import { inputTeller } from './input-value.ts';

/** All futures, those that end a year below or above 0, those nearest the median, or those marked by hand. */
export type MarkKind = 'all' | 'minus' | 'plus' | 'middle' | 'drawn';

/** Half an øre: what is below it is a loss, as in the chances. */
const HALF_OERE = 0.005;

/** An assumption tells marked futures apart when its mean rank in them lies this far from the middle. */
const TELLING = 0.05;

/** Assumptions that are named. */
const NAMED = 3;

/** The mark of a kind at a year; the middle is the half of the futures nearest the median. */
export function markOf(kind: MarkKind, year: number, { quantiles }: Cells): Brush | null {
	const row = 'municipality';
	switch (kind) {
		case 'minus':
			return { row, year, from: -Infinity, to: -HALF_OERE };
		case 'plus':
			return { row, year, from: -HALF_OERE, to: Infinity };
		case 'middle':
			return { row, year, from: quantiles[2][year], to: quantiles[4][year] };
		default:
			return null;
	}
}

/** Name the kind of a mark. */
export function kindOfMark(mark: Brush | null, { quantiles }: Cells): MarkKind {
	if (!mark) return 'all';
	if (mark.from === -Infinity && mark.to === -HALF_OERE) return 'minus';
	if (mark.from === -HALF_OERE && mark.to === Infinity) return 'plus';
	const [low, high] = [quantiles[2][mark.year], quantiles[4][mark.year]];
	return mark.from === low && mark.to === high ? 'middle' : 'drawn';
}

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
	const telling = shown.inputs
		.flatMap((input) => {
			const ranks = marked.inputs[input.id];
			return ranks ? [{ input, ranks, lean: meanRank(ranks) - 0.5 }] : [];
		})
		.filter(({ lean }) => Math.abs(lean) >= TELLING)
		.sort((a, b) => Math.abs(b.lean) - Math.abs(a.lean))
		.slice(0, NAMED)
		.map(({ input, ranks, lean }) => tell(input, ranks, lean, m, language));
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

function tell(
	input: Input,
	ranks: number[],
	lean: number,
	m: Messages,
	language: Language
): string {
	const show = (rank: number) => inputTeller(input, language).bare(quantile(input, rank));
	const unit = isShare(input.unit) ? '' : input.unit;
	return m.mark.lies(shortName(input.name), lean > 0, show(medianRank(ranks)), show(0.5), unit);
}

function meanRank(ranks: readonly number[]): number {
	const total = ranks.reduce((sum, count) => sum + count, 0) || 1;
	return ranks.reduce((sum, count, i) => sum + count * (i + 0.5), 0) / (total * ranks.length);
}

function medianRank(ranks: readonly number[]): number {
	const half = ranks.reduce((sum, count) => sum + count, 0) / 2;
	let below = 0;
	const bin = ranks.findIndex((count) => (below += count) >= half);
	return (bin + 0.5) / ranks.length;
}
