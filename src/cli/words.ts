/** The words of the command line that speak of a case, and so in its language. */
import type { Language } from '#lib/messages/locale.ts';

interface Words {
	andOthers: (count: number) => string;
	noScenario: (id: string, known: string[]) => string;
	notFinite: string;
}

const list = (ids: string[]) => ids.join(', ');

export const words: Record<Language, Words> = {
	da: {
		andOthers: (count) => `; og ${count} fejl mere, som validate viser`,
		noScenario: (id, known) =>
			`casen har intet scenarie "${id}"; ` +
			(known.length > 0 ? `den har ${list(known)}` : 'den har ingen'),
		notFinite:
			'casens tal bliver større, end der kan regnes med; gør dem eller fordelingernes yderpunkter mindre'
	},
	en: {
		andOthers: (count) =>
			`; and ${count} more ${count === 1 ? 'problem' : 'problems'}, which validate lists`,
		noScenario: (id, known) =>
			`the case has no scenario "${id}"; ` +
			(known.length > 0 ? `it has ${list(known)}` : 'it has none'),
		notFinite:
			'the numbers of the case grow beyond what can be computed with; make them or the ends of their distributions smaller'
	}
};
