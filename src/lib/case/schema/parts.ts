/** The small parts that every list of a case is made of: ids, texts, years and values. */
import { z } from '#lib/numerics/zod.ts';
import { LIMITS } from '../limits.ts';

const ID_PATTERN = /^[a-zA-Z][a-zA-Z0-9_]{0,39}$/;

export const idSchema = z
	.string()
	.refine((text) => ID_PATTERN.test(text), { params: { code: 'id.malformed' } });

/** A text of at most 4,000 characters; a character outside the basic plane counts as one. */
export const textSchema = z.string().refine(isShortText, {
	params: { code: 'text.tooLong', limit: LIMITS.textLength }
});

/** Three capital letters, as ISO 4217: what number formats accept. */
export const currencySchema = z
	.string()
	.refine((text) => /^[A-Z]{3}$/.test(text), { params: { code: 'currency.malformed' } });

/** 2026, 2026-11 or 2026-11-01. */
export const dateSchema = z.string().refine(isCalendarDate, { params: { code: 'date.malformed' } });

/** A web address; another scheme than http and https could run a program when clicked on. */
export const urlSchema = textSchema.refine((text) => !hasOtherScheme(text), {
	params: { code: 'url.unsafe' }
});

export const numberSchema = z.number();

/** A year index; whether it lies within the horizon is checked against the whole case. */
export const yearSchema = z.int().min(0);

/** First and last year index, both counted. */
export const yearsSchema = z.tuple([yearSchema, yearSchema]);

/** A calendar year. */
export const calendarYearSchema = z.int().min(1000).max(9999);

const factorSchema = z.union([numberSchema, idSchema]);

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

function isCalendarDate(text: string): boolean {
	const parts = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
	if (!parts) return false;
	const [, month = '01', day = '01'] = parts;
	return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function hasOtherScheme(text: string): boolean {
	// Browsers pass over white space and control characters in front of and inside a scheme.
	const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(text.replace(/[\s\p{Cc}]/gu, ''))?.[0];
	return scheme !== undefined && !/^https?:$/i.test(scheme);
}
