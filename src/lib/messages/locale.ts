/** The languages of the interface and the formats that follow from them. */

export type Language = 'da' | 'en';

export const LANGUAGES: readonly Language[] = ['da', 'en'];

export const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

const AND: Record<Language, [plain: string, clear: string]> = {
	da: [' og ', ' samt '],
	en: [' and ', ' as well as ']
};

/** Join names as the language does: "A, B og C"; where a name itself holds an "og", "samt" keeps them apart. */
export function joinNames(names: readonly string[], language: Language): string {
	const ambiguous = names.some((name) => /\s(og|and|&)\s/.test(name));
	const and = AND[language][ambiguous ? 1 : 0];
	if (names.length < 2) return names.join('');
	return names.slice(0, -1).join(', ') + and + names[names.length - 1];
}

/** Put a text in the language's quotation marks. */
export function quoted(text: string, language: Language): string {
	return language === 'da' ? `»${text}«` : `“${text}”`;
}

/** Begin a sentence with a text. */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
