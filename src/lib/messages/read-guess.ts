/** A guess as it is typed: an amount in the picture's own unit, or a count of a hundred. */
import { NumberParser } from '@internationalized/number';
import { LOCALES, type Language } from './locale.ts';
import { withoutUnit } from './read-number.ts';

/** An amount in kroner, a count of a hundred. */
export type GuessKind = 'amount' | 'chance';

/** Larger guesses, in the unit, are slips of the hand. */
const MOST = 1e6;

/** Read a guess; null where it is none. Amounts are counted in `divisor` kroner, which `unit` says and may be typed. */
export function readGuess(
	text: string,
	kind: GuessKind,
	{ divisor, unit }: { divisor: number; unit: string },
	language: Language
): number | null {
	const plain = withoutUnit(text, unit).replace('−', '-').replace(/^\+/, '');
	const value = new NumberParser(LOCALES[language], { style: 'decimal' }).parse(plain);
	if (!Number.isFinite(value) || Math.abs(value) > MOST) return null;
	if (kind === 'amount') return value * divisor;
	return Number.isInteger(value) && value >= 0 && value <= 100 ? value : null;
}
