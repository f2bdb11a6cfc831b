/** Which saved case this window has open, so that a reload takes it up again with its history. */
import { isName, isObject } from './unknown-data.ts';

const KEY = 'vifte.open';

let noted: string | null = null;

/** Note that the window shows the saved case `id` under the address `fragment`. */
export function noteOpen(id: string, fragment: string): void {
	const text = JSON.stringify({ id, fragment });
	// A long address takes a while to write, and is noted at every look at another section.
	if (text === noted) return;
	try {
		sessionStorage.setItem(KEY, text);
		noted = text;
	} catch {
		// Storage may be refused; the address still holds the case.
	}
}

/** Find the case that this window last showed under `fragment`; null where it is another address. */
export function openUnder(fragment: string): string | null {
	try {
		const noted: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
		return isObject(noted) && noted.fragment === fragment && isName(noted.id) ? noted.id : null;
	} catch {
		return null;
	}
}
