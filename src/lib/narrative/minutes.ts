/** What was changed while the projector was open, as sentences for the minutes. */
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import { LANGUAGES, LOCALES, type Language } from '#lib/messages/locale.ts';
import { present } from '#lib/messages/present.ts';
import type { Result } from '#lib/engine/result.ts';
import { describeMove, finalCount, type Told } from './receipt.ts';

/** A sentence in every language of the interface. */
export type Sentence = Record<Language, string>;

/** A change that was made while the projector was open, as it goes into the minutes. */
export interface Logged {
	/** Milliseconds since 1970. */
	at: number;
	sentence: Sentence;
}

const MESSAGES = { da, en };

/** Tell a lever, an organisation or a scenario that was moved, in every language. */
export function describeMoved(told: Told): Sentence {
	return inEach((language) => describeMove(told, MESSAGES[language], language));
}

/** Tell any other change by what it did. */
export function describeEdit(before: Result, now: Result): Sentence {
	return inEach((language) => {
		const m = MESSAGES[language];
		return present[language].edited(m.ofHundred(finalCount(now)), m.count(finalCount(before)));
	});
}

/** Write the minutes as text to be copied: the case, then a line for each change. */
export function minutesText(title: string, log: readonly Logged[], language: Language): string {
	const m = present[language];
	const lines = log.map(({ at, sentence }) => `${timeText(at, language)}  ${sentence[language]}`);
	return [m.minutesOf(title), ...lines].join('\n');
}

/** Write the time of day: "14.05". */
export function timeText(at: number, language: Language): string {
	return new Date(at).toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}

function inEach(write: (language: Language) => string): Sentence {
	return Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as Sentence;
}
