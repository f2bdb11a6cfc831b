/** An amount in running text, in the unit that suits it. */
import type { Messages } from '#lib/messages/da.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatAmount, moneyScale, type MoneyScale } from '#lib/messages/numbers.ts';

export interface MoneyWords {
	common: Messages;
	language: Language;
	currency: string;
}

const MILLION = 1e6;

/** Choose the unit for an amount that stands alone in a text: a million is one, where a chart would count thousands. */
export function textScale(extent: number): MoneyScale {
	return moneyScale(extent >= MILLION ? Math.max(extent, 1.5 * MILLION) : extent);
}

/** Write an amount with its unit: "1,0 mio. kr."; `signed` where a plus says something, no finer than a standard error. */
export function moneyText(
	amount: number,
	{ common, language, currency }: MoneyWords,
	{ signed = false, error = 0 } = {}
): string {
	const scale = textScale(Math.abs(amount));
	const number = formatAmount(amount, scale, language, error, signed ? 'exceptZero' : 'auto');
	return `${number} ${common.moneyUnit(scale, currency)}`;
}
