/** Paths of issues, compared with the places that a page shows. */
import type { Path } from '#lib/case/issue.ts';

/** Whether two paths name the same place. */
export function pathIs(path: Path, place: Path): boolean {
	return path.length === place.length && place.every((key, index) => path[index] === key);
}
