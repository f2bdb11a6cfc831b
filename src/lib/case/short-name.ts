/** Names as they stand in sentences, lists and pictures: a very long one is cut there, and stands whole where it is edited. */

/** Longer than any name people give, and three lines on a phone. */
const LONGEST = 100;

/** Cut a name that would fill a page; `…` says that there is more of it. */
export function shortName(name: string): string {
	if (name.length <= LONGEST) return name;
	const letters = [...name];
	if (letters.length <= LONGEST) return name;
	const begin = letters.slice(0, LONGEST - 1).join('');
	return `${begin.trimEnd()}…`;
}
