/** Puts into words why nothing could be opened. */
import type { Issue } from '#lib/case/issue.ts';
import type { Messages } from '#lib/messages/da.ts';
import { issueMessage, issueText } from '#lib/messages/issue-text.ts';
import type { Language } from '#lib/messages/locale.ts';

/** Why nothing could be opened. */
export type Problem =
	| { kind: 'empty' | 'template' | 'unreadable' | 'gone' | 'damaged' | 'newer' }
	| { kind: 'link'; issues: Issue[] }
	| { kind: 'file'; name: string; issues: Issue[] };

const SHOWN = 8;

export interface Explained {
	summary: string;
	details: string[];
	/** How many more there are than `details` tells. */
	more: number;
}

/** Say what is wrong in one sentence and, for a file, the first of its issues. */
export function explainProblem(problem: Problem, m: Messages, language: Language): Explained {
	switch (problem.kind) {
		case 'empty':
		case 'template':
		case 'gone':
		case 'damaged':
		case 'newer':
			return bare(m.problems[problem.kind]);
		case 'unreadable':
			return bare(m.problems.notReadable);
		case 'link':
			return problem.issues[0].code.startsWith('link.')
				? bare(`${issueMessage(problem.issues[0], language)}.`)
				: listed(m.problems.notCase(m.problems.thisLink), problem.issues, language);
		case 'file':
			return listed(m.problems.notCase(problem.name), problem.issues, language);
	}
}

function bare(summary: string): Explained {
	return { summary, details: [], more: 0 };
}

function listed(summary: string, issues: Issue[], language: Language): Explained {
	return {
		summary,
		details: issues.slice(0, SHOWN).map((issue) => issueText(issue, language)),
		more: issues.length - SHOWN
	};
}
