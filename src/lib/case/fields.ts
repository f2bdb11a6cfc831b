/** The small parts that every list of a case is made of: ids, texts, years and values. */
import { z } from 'zod';
import { LIMITS } from './limits.ts';

const ID_PATTERN = /^[a-zA-Z][a-zA-Z0-9_]{0,39}$/;

export const idSchema = z.string().regex(ID_PATTERN);

/** A text of at most 4,000 characters; a character outside the basic plane counts as one. */
export const textSchema = z.string().refine(isShortText, {
	params: { code: 'text.tooLong', limit: LIMITS.textLength }
});

export const numberSchema = z.number();

/** A year index; whether it lies within the horizon is checked against the whole case. */
export const yearSchema = z.int().min(0);

/** First and last year index, both counted. */
export const yearsSchema = z.tuple([yearSchema, yearSchema]);

/** A calendar year. */
export const calendarYearSchema = z.int().min(1000).max(9999);

export const factorSchema = z.union([numberSchema, idSchema]);

/** A number (certain), an input's id (uncertain), or the product of 1..6 of these. */
export const valueSchema = z.union([
	numberSchema,
	idSchema,
	z.array(factorSchema).min(1).max(LIMITS.factors)
]);

function isShortText(text: string): boolean {
	if (text.length <= LIMITS.textLength) return true;
	return text.length <= 2 * LIMITS.textLength && [...text].length <= LIMITS.textLength;
}
