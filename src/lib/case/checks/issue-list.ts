/** Gathers the issues of one case: the first hundred in full, the rest as a count. */
import { makeIssue, type Issue, type IssueCode, type IssueParams, type Path } from '../issue.ts';
import { LIMITS } from '../limits.ts';

export class IssueList {
	readonly #kept: Issue[] = [];
	#count = 0;

	/** Add one issue; the compiler holds the parameters to the code. */
	add<C extends IssueCode>(path: Path, code: C, params: IssueParams[C]): void {
		if (!this.full) this.#kept.push(makeIssue(path, code, params));
		this.#count++;
	}

	/** Whether further issues are only counted: whatever is costly to say about them need not be found out. */
	get full(): boolean {
		return this.#kept.length === LIMITS.issues;
	}

	get count(): number {
		return this.#count;
	}

	/** Return what was kept, and how many more there were. */
	issues(): Issue[] {
		const more = this.#count - this.#kept.length;
		if (more === 0) return this.#kept;
		return [...this.#kept, makeIssue([], 'issues.more', { count: more })];
	}
}
