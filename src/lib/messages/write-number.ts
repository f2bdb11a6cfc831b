/** Writes a number out for a field, as it can be typed again. */
import { LOCALES, type Language } from './locale.ts';

const FORMATS: Record<Language, Intl.NumberFormat> = { da: formatOf('da'), en: formatOf('en') };

/** Write a number with all the digits that a person could have meant; a share as per cent where asked. */
export function writeNumber(value: number, language: Language, percent = false): string {
	// Adding nought takes the sign off −0.
	const digits = FORMATS[language].format((percent ? value * 100 : value) + 0).replace('-', '−');
	if (!percent) return digits;
	return language === 'da' ? `${digits}\u00a0%` : `${digits}%`;
}

function formatOf(language: Language): Intl.NumberFormat {
	return new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: 12 });
}
