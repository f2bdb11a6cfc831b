/** Moments as people tell them: the time of day today and yesterday, else the date. */
import { LOCALES, type Language } from './locale.ts';

/** Tell a moment, in ms since 1970, as seen from `now`. */
export function formatWhen(
	time: number,
	now: number,
	language: Language,
	words: { today: string; yesterday: string }
): string {
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(LOCALES[language], options).format(time);
	const daysAgo = Math.round((midnight(now) - midnight(time)) / 86_400_000);
	const clock = format({ hour: '2-digit', minute: '2-digit' });
	if (daysAgo === 0) return `${words.today} ${clock}`;
	if (daysAgo === 1) return `${words.yesterday} ${clock}`;
	return format({ day: 'numeric', month: 'long', year: 'numeric' });
}

function midnight(time: number): number {
	return new Date(time).setHours(0, 0, 0, 0);
}
