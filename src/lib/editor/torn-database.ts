/** Whether a write has failed so that the database may be torn: what it says of itself then holds only when it was opened anew. */

const KEY = 'vifte.doubted';

/** Where the browser keeps no notes, it is known to this page only. */
let here = false;

/** Trust nothing that the database says before it was opened anew; other windows and later pages are told too. */
export function doubt(): void {
	here = true;
	try {
		localStorage.setItem(KEY, 'yes');
	} catch {
		// This page knows it.
	}
}

/** The database was opened anew, and what it says holds. */
export function trust(): void {
	here = false;
	try {
		localStorage.removeItem(KEY);
	} catch {
		// This page knows it.
	}
}

export function isDoubted(): boolean {
	try {
		return here || localStorage.getItem(KEY) !== null;
	} catch {
		return here;
	}
}
