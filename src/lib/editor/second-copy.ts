/** Copies of what the database does not have, or not for certain: kept by another route until it has. */
import { readHead } from './head.ts';
import { stamped, type Content, type Head, type RawRecord } from './record.ts';
import { isObject } from './unknown-data.ts';

const KEY = 'vifte.copy.';

/** Why a copy was made: the page went away, or storage was slow or would not take the case. */
export type Reason = 'left' | 'unsaved';

export interface SecondCopy extends RawRecord {
	/** Its revision is the one that it was changed from. */
	head: Head;
	reason: Reason;
}

/** Keep a copy of a case; false where there is no room, or the browser refuses. */
export function keepCopy(head: Head, content: Content, reason: Reason): boolean {
	try {
		const copy = { reason, head, content: stamped(head, content).content };
		localStorage.setItem(KEY + head.id, JSON.stringify(copy));
		return true;
	} catch {
		return false;
	}
}

/** Let go of the copy of a case. */
export function dropCopy(id: string): void {
	try {
		localStorage.removeItem(KEY + id);
	} catch {
		// Where it is refused there is none.
	}
}

/** The copy of a case; null where there is none that can be read. */
export function secondCopy(id: string): SecondCopy | null {
	try {
		const copy: unknown = JSON.parse(localStorage.getItem(KEY + id) ?? 'null');
		if (!isObject(copy)) return null;
		const head = readHead(copy.head);
		if (head?.id !== id) return null;
		return { id, head, content: copy.content, reason: copy.reason === 'left' ? 'left' : 'unsaved' };
	} catch {
		return null;
	}
}

/** All copies that can be read. */
export function secondCopies(): SecondCopy[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(KEY))
			.map((key) => secondCopy(key.slice(KEY.length)))
			.filter((copy) => copy !== null);
	} catch {
		return [];
	}
}
