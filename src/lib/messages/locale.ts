/** The languages of the interface and the formats that follow from them. */

export type Language = 'da' | 'en';

export const LANGUAGES: readonly Language[] = ['da', 'en'];

export const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

const LISTS: Record<Language, Intl.ListFormat> = {
	da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
	en: new Intl.ListFormat('en-GB', { type: 'conjunction' })
};

/** Join names as the language does: "A, B og C". */
export function joinNames(names: readonly string[], language: Language): string {
	return LISTS[language].format(names);
}
