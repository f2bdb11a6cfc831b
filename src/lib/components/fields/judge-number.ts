/** Judges what is typed in a number field: the number it is, or why it is refused. */
import type { Language } from '#lib/messages/locale.ts';
import { readNumber, withoutUnit } from '#lib/messages/read-number.ts';

export interface NumberRules {
	percent?: boolean;
	/** May be typed after the number. */
	unit?: string;
	min?: number;
	max?: number;
	whole?: boolean;
	optional?: boolean;
}

export type Refusal =
	| { why: 'empty' | 'malformed' | 'notWhole' }
	| { why: 'ambiguous'; meant: number[] }
	| { why: 'tooLow' | 'tooHigh'; limit: number };

/** The value is null where nothing is typed and nothing need be. */
export type Judged = { value: number | null } | { refusal: Refusal };

/** Judge a text by the rules of its field. */
export function judgeNumber(text: string, language: Language, rules: NumberRules): Judged {
	const { percent = false, unit = '', min = -Infinity, max = Infinity, whole, optional } = rules;
	const read = readNumber(withoutUnit(text, unit), language, percent);
	if ('empty' in read) return optional ? { value: null } : { refusal: { why: 'empty' } };
	if ('wrong' in read)
		return read.wrong === 'ambiguous'
			? { refusal: { why: 'ambiguous', meant: read.meant } }
			: { refusal: { why: 'malformed' } };
	const { value } = read;
	if (value < min) return { refusal: { why: 'tooLow', limit: min } };
	if (value > max) return { refusal: { why: 'tooHigh', limit: max } };
	if (whole && !Number.isInteger(value)) return { refusal: { why: 'notWhole' } };
	return { value };
}
