/** Numbers of an answer as a person would write them: grouped, with no more decimals than they have. */
import { LOCALES, type Language } from './locale.ts';

/** Write a number with at most two decimals. */
export function plainNumber(value: number, language: Language): string {
	return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}
