/** Finds what is wrong at one place of a case. */
import type { Path } from '#lib/case/issue.ts';

/** List the issues (or doubts) at a path or under it. */
export function issuesAt<T extends { path: Path }>(issues: readonly T[], path: Path): T[] {
	return issues.filter((issue) => path.every((key, index) => issue.path[index] === key));
}
