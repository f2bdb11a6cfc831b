/** Finds what is wrong at one place of a case. */
import type { Issue, Path } from '#lib/case/issue.ts';

/** List the issues at a path or under it. */
export function issuesAt(issues: readonly Issue[], path: Path): Issue[] {
	return issues.filter((issue) => path.every((key, index) => issue.path[index] === key));
}
