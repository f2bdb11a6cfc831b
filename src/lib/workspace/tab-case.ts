/** Which saved case this window has open, so that a reload takes it up again with its history. */
import { readJson } from '#lib/case/read-json.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { isCaseShaped } from './case-shape.ts';
import { isName, isObject } from './unknown-data.ts';

const KEY = 'vifte.open';
const UNSAVED = 'vifte.unsaved';

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

/** Leave what a case was changed to last, as the page goes away before storage has it; null where that has all. */
export function leaveUnsaved(
	left: { id: string; revision: number; written: CaseFile } | null
): void {
	try {
		if (left) sessionStorage.setItem(UNSAVED, JSON.stringify(left));
		else sessionStorage.removeItem(UNSAVED);
	} catch {
		// Too much for it, or refused: storage is on its way to have it all the same.
	}
}

/** Take what was left of a case; null where nothing was, or the case has been saved since. */
export function takeUnsaved(id: string, revision: number): CaseFile | null {
	try {
		const read = readJson(sessionStorage.getItem(UNSAVED) ?? 'null');
		leaveUnsaved(null);
		const left = 'value' in read ? read.value : null;
		if (!isObject(left) || left.id !== id || left.revision !== revision) return null;
		return isCaseShaped(left.written) ? left.written : null;
	} catch {
		return null;
	}
}
