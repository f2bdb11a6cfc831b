/** Which saved case this window has open, so that a reload takes it up again with its history. */
import { isName, isObject } from './unknown-data.ts';

const KEY = 'vifte.open';

export interface TabCase {
	id: string;
	/** Nothing was changed in it since this window opened it. */
	asOpened: boolean;
}

let noted: string | null = null;

/** Note that the window shows a saved case under the address `fragment`. */
export function noteOpen(open: TabCase, fragment: string): void {
	const text = JSON.stringify({ ...open, fragment });
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
export function openUnder(fragment: string): TabCase | null {
	try {
		const noted: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
		if (!isObject(noted) || noted.fragment !== fragment || !isName(noted.id)) return null;
		return { id: noted.id, asOpened: noted.asOpened === true };
	} catch {
		return null;
	}
}
