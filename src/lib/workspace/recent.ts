/** The cases that were open here lately, where the browser lets us keep them. */

export interface Recent {
	title: string;
	/** The fragment that leads back to it. */
	fragment: string;
}

const KEY = 'vifte.recent';
const KEPT = 3;

/** Put a case first among the recent ones; one of the same title gives way. */
export function remember({ title, fragment }: Recent): void {
	try {
		const others = listRecent().filter((recent) => recent.title !== title);
		const kept = [{ title, fragment }, ...others].slice(0, KEPT);
		localStorage.setItem(KEY, JSON.stringify(kept));
	} catch {
		// Storage may be refused or full; the address still holds the case.
	}
}

/** List the recent cases, the latest first. What others left under our key is passed over. */
export function listRecent(): Recent[] {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(found) ? found.filter(isRecent).slice(0, KEPT) : [];
	} catch {
		return [];
	}
}

function isRecent(value: unknown): value is Recent {
	return (
		typeof value === 'object' &&
		value !== null &&
		typeof (value as Recent).title === 'string' &&
		typeof (value as Recent).fragment === 'string'
	);
}
