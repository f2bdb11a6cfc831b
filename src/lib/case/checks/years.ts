/** Years within the horizon, and lists in which nothing stands twice. */
import type { Path } from '../issue.ts';
import type { IssueList } from './issue-list.ts';
import type { ReadCase, Years } from '../schema.ts';

/** Report a year index beyond the horizon. */
export function checkYear(read: ReadCase, year: number, path: Path, issues: IssueList): void {
	const last = read.horizon.years - 1;
	if (year > last) issues.add(path, 'year.outside', { year, last });
}

/** Report a first year after the last, and years beyond the horizon. */
export function checkYears(read: ReadCase, years: Years, path: Path, issues: IssueList): void {
	const [first, last] = years;
	years.forEach((year, index) => checkYear(read, year, [...path, index], issues));
	if (first > last) issues.add(path, 'years.reversed', { first, last });
}

/** Report each id that stands in a list for a second time. */
export function checkDistinct(ids: string[], path: Path, issues: IssueList): void {
	const seen = new Set<string>();
	ids.forEach((id, index) => {
		if (seen.has(id)) issues.add([...path, index], 'list.duplicate', { id });
		seen.add(id);
	});
}
