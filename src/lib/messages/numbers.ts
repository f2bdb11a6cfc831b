/** Numbers as people read them: grouped, signed with a real minus, in a unit that suits their size. */
import { LOCALES, type Language } from './locale.ts';
import { supported, supportedDecimals } from './supported.ts';

const NBSP = '\u00a0';

/** The unit a chart or a sentence counts money in, chosen once for all numbers that are read together. */
export interface MoneyScale {
	divisor: number;
	size: 'million' | 'thousand' | 'one';
	decimals: number;
}

/**
 * Choose the unit for amounts up to `extent` (the largest absolute value among them).
 * Millions carry one decimal and thousands none: finer than that is not supported by a simulation.
 */
export function moneyScale(extent: number): MoneyScale {
	if (extent >= 1.5e6) return { divisor: 1e6, size: 'million', decimals: extent >= 2e8 ? 0 : 1 };
	if (extent >= 2e3) return { divisor: 1e3, size: 'thousand', decimals: 0 };
	return { divisor: 1, size: 'one', decimals: 0 };
}

type Sign = 'auto' | 'exceptZero';

const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, language: Language, decimals: number, signDisplay: Sign): string {
	const key = `${language} ${decimals} ${signDisplay}`;
	let found = formats.get(key);
	if (!found) {
		const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
		found = new Intl.NumberFormat(LOCALES[language], { ...digits, signDisplay });
		formats.set(key, found);
	}
	return found.format(withoutNegativeZero(value, decimals)).replace('-', '−');
}

/** Write a number with exactly `decimals` decimals, grouped, with the real minus sign. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
	return format(value, language, decimals, 'auto');
}

/** As `formatNumber`, with a plus before what is above zero. */
export function formatSigned(value: number, language: Language, decimals = 0): string {
	return format(value, language, decimals, 'exceptZero');
}

/** Write an amount in the scale's unit, signed and without the unit's name, no finer than its standard error: "−1,4". */
export function formatAmount(
	amount: number,
	scale: MoneyScale,
	language: Language,
	error = 0,
	sign: Sign = 'exceptZero'
): string {
	const { divisor, decimals } = scale;
	const own = error / divisor;
	const value = supported(amount / divisor, own, 10 ** -decimals);
	return format(value, language, supportedDecimals(own, decimals), sign);
}

/** As `formatAmount`, for the price of something: unsigned when positive, "1,0". */
export const formatPrice = (amount: number, scale: MoneyScale, language: Language, error = 0) =>
	formatAmount(amount, scale, language, error, 'auto');

/** Write a percentage, no finer than its standard error: "45 %" in Danish, "45%" in English. */
export function formatPercent(share: number, language: Language, decimals = 0, error = 0): string {
	const shown = supportedDecimals(100 * error, decimals);
	const known = supported(share * 100, error * 100, 10 ** -decimals);
	const number = formatNumber(known, language, shown);
	return `${number}${language === 'da' ? `${NBSP}%` : '%'}`;
}

/**
 * Write a value of an input with as many decimals as a step of its range shows: shares as percentages,
 * everything else in the unit's own measure; no finer than its standard error.
 */
export function formatValue(
	value: number,
	unit: string,
	range: number,
	language: Language,
	error = 0
): string {
	if (isShare(unit)) return formatPercent(value, language, range < 0.1 ? 1 : 0, error);
	const decimals = range >= 20 ? 0 : range >= 2 ? 1 : 2;
	const step = range >= 2e5 ? 1000 : range >= 2e4 ? 100 : range >= 2e3 ? 10 : 0;
	const known = supported(value, error, step || 10 ** -decimals);
	const shown = step ? Math.round(known / step) * step : known;
	return formatNumber(shown, language, supportedDecimals(error, decimals));
}

/** Whether an input's unit says that its values are shares of one. */
export function isShare(unit: string): boolean {
	return /^(andel|sandsynlighed|share|probability|proportion)\b/i.test(unit.trim());
}

function withoutNegativeZero(value: number, decimals: number): number {
	const unit = 10 ** decimals;
	return Math.round(value * unit) === 0 ? 0 : value;
}
