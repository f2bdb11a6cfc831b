/** Values in running text: as they were typed where they are certain, as a range where they are not. */
import { shortName } from '#lib/case/short-name.ts';
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { quoted, type Language } from '#lib/messages/locale.ts';
import { formatNumber, formatPercent, formatValue } from '#lib/messages/numbers.ts';
import { valueBandOf } from '#lib/analysis/value-band.ts';

/** What a text is told in: the language, the name of a currency ("kr."), and what stands for what is missing. */
export interface Telling {
	language: Language;
	currency: (code: string) => string;
	/** Assumptions are named, where else their ranges are told. */
	named?: boolean;
}

/** Digits of an end of a product's range, which is near enough for a sentence. */
const DIGITS = 3;
const MOST_DECIMALS = 4;
/** A dash that no line ends with. */
const RANGE = '–\u2060';

/** Write an amount: "300.000 kr.", "94.000–151.000 kr.", or the names of what it is made of. */
export function amountText(value: Value, file: CaseFile, telling: Telling): string {
	const { language, currency, named } = telling;
	if (named && typeof value !== 'number') return factorsText(value, file, telling);
	const unit = currency(file.money.currency);
	const text = numberText(value, file, telling);
	return language === 'da' ? `${text}\u00a0${unit}` : `${unit}\u00a0${text}`;
}

/** Write a share: "95 %" or "74–92 %". */
export function shareText(value: Value, file: CaseFile, telling: Telling): string {
	const { language } = telling;
	const text = rangeText(value, file, telling, 'share', (number, rounded) =>
		formatPercent(number, language, rounded ? 0 : Math.max(0, decimalsOf(number) - 2))
	);
	// The sign stands once, after the range.
	return text.replace(/\s?%–/, '–');
}

/** Write a bare number: "2" or "14–26". */
export function numberText(value: Value, file: CaseFile, telling: Telling): string {
	return rangeText(value, file, telling, '', (number, rounded) =>
		plain(number, telling.language, rounded)
	);
}

/** Name the factors of a value that holds an assumption: "»Døgn« × »Takst« × 0,95"; empty for a plain number. */
function factorsText(value: Value, file: CaseFile, { language }: Telling): string {
	if (typeof value === 'number') return '';
	return (Array.isArray(value) ? value : [value])
		.map((factor) =>
			typeof factor === 'number'
				? plain(factor, language, false)
				: quoted(nameOf(file.inputs, factor), language)
		)
		.join(' × ');
}

/** Name a thing of a list; what is no longer there is named by its id, and what has no name by an ellipsis. */
export function nameOf(
	list: readonly { id: string; name: string }[],
	id: string | undefined
): string {
	return shortName(list.find((thing) => thing.id === id)?.name ?? '') || id || '…';
}

function rangeText(
	value: Value,
	file: CaseFile,
	telling: Telling,
	unit: 'share' | '',
	write: (number: number, rounded: boolean) => string
): string {
	const band = telling.named && typeof value !== 'number' ? null : valueBandOf(value, file.inputs);
	if (!band) return factorsText(value, file, telling);
	const [low, high] = band;
	if (low === high) return write(low, false);
	// A single assumption is told as in the register of assumptions.
	const end = (number: number) =>
		typeof value === 'string'
			? formatValue(number, unit, high - low, telling.language)
			: write(number, true);
	// A range that begins below nothing would read as a dash after a dash.
	const dash = low < 0 || high < 0 ? (telling.language === 'da' ? ' til ' : ' to ') : RANGE;
	return `${end(low)}${dash}${end(high)}`;
}

function plain(number: number, language: Language, rounded: boolean): string {
	if (!rounded) return formatNumber(number, language, decimalsOf(number));
	const digits = Math.max(1, DIGITS - (Math.abs(number) < 100 ? 1 : 0));
	const round = Number(number.toPrecision(digits));
	return formatNumber(round, language, Math.min(1, decimalsOf(round)));
}

/** Decimals that a number typed by hand has, up to four. */
function decimalsOf(number: number): number {
	for (let n = 0; n < MOST_DECIMALS; n++)
		if (Math.abs(number - Number(number.toFixed(n))) < 1e-9) return n;
	return MOST_DECIMALS;
}
