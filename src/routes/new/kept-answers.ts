/** The answers so far, kept by the window: a reload loses none. */
import { readAnswers, type Answers } from '#lib/editor/answers.ts';

const KEY = 'vifte.answers';

/** Keep the answers, where the browser lets us. */
export function keepAnswers(answers: Answers): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(answers));
	} catch {
		// They then last as long as the page.
	}
}

/** Take up the answers that were kept; none where there are none. */
export function keptAnswers(): Answers {
	try {
		return readAnswers(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
	} catch {
		return readAnswers(null);
	}
}
