/** Puts into words why nothing could be opened. */
import type { Messages } from '#lib/messages/da.ts';
import type { Problem } from '#lib/workspace/open.ts';

const SHOWN = 8;

export interface Explained {
	summary: string;
	details: string[];
	/** How many more there are than `details` tells. */
	more: number;
}

/** Say what is wrong in one sentence and, for a file, the first of its issues. */
export function explainProblem(problem: Problem, m: Messages): Explained {
	switch (problem.kind) {
		case 'empty':
		case 'template':
			return bare(m.problems[problem.kind]);
		case 'unreadable':
			return bare(m.problems.notReadable);
		case 'link':
			return bare(m.problems.link);
		case 'file':
			return {
				summary: m.problems.notCase(problem.name),
				details: problem.issues.slice(0, SHOWN).map((issue) => issue.code),
				more: problem.issues.length - SHOWN
			};
	}
}

function bare(summary: string): Explained {
	return { summary, details: [], more: 0 };
}
