/** The foot of every printed page: which page of the app it is, and when it was printed. */
import { LOCALES, type Language } from '#lib/messages/locale.ts';

/** Longer titles would run into the page number. */
const LONGEST = 90;

/** Write the rule of style that sets `title` and the date at the foot of a page. */
export function footRule(title: string, at: Date, language: Language): string {
	const date = at.toLocaleDateString(LOCALES[language], { dateStyle: 'long' });
	const letters = [...title];
	const short =
		letters.length > LONGEST
			? `${letters
					.slice(0, LONGEST - 1)
					.join('')
					.trimEnd()}…`
			: title;
	return `@page { @bottom-left { content: ${quoted(short ? `${short} · ${date}` : date)} } }`;
}

/** Keep the foot true for as long as the page lives: call when it is shown; what is returned ends it. */
export function keepFoot(language: () => Language): () => void {
	const style = document.head.appendChild(document.createElement('style'));
	const write = () => (style.textContent = footRule(document.title, new Date(), language()));
	write();
	addEventListener('beforeprint', write);
	return () => {
		removeEventListener('beforeprint', write);
		style.remove();
	};
}

/** A text as a string of CSS: what could end it is written by its number. */
function quoted(text: string): string {
	const safe = text.replace(/["\\<>\p{Cc}]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `);
	return `"${safe}"`;
}
