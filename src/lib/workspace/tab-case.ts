/** Which saved case this window has open, so that a reload takes it up again with its history. */
import { isName, isObject } from './unknown-data.ts';

const KEY = 'vifte.open';

export interface TabCase {
	id: string;
	/** Nothing was changed in it since this window opened it. */
	asOpened: boolean;
}

/** Note that the window shows a saved case under the address `fragment`. */
export function noteOpen(open: TabCase, fragment: string): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ ...open, fragment }));
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
