/** Paths of issues, compared with the places that a page shows. */
import type { Issue, Path } from '#lib/case/issue.ts';

/** Whether two paths name the same place. */
export function pathIs(path: Path, place: Path): boolean {
	return path.length === place.length && startsWith(path, place);
}

/** List the issues at a place and within it. */
export function issuesWithin(issues: readonly Issue[], place: Path): Issue[] {
	return issues.filter(({ path }) => startsWith(path, place));
}

function startsWith(path: Path, place: Path): boolean {
	return place.every((key, index) => path[index] === key);
}
