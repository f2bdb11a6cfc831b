/** Taking up a saved case where it was left. */
import type { Kept } from './content.ts';
import { newestOf } from './newest.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import { digestOf, fileText, type Content, type Head } from './record.ts';
import type { Reason } from './second-copy.ts';
import { listCases, readRaw } from './store.ts';

export interface Resumed {
	kept: Kept;
	head: Head;
	/** Why it is the second copy of the case that is taken up; null where it is what was saved. */
	copied: Reason | null;
}

/** Why a saved case cannot be taken up. */
export type ResumeProblem =
	| { kind: 'gone' }
	/** Its record cannot be read, or not by this edition. */
	| Unreadable;

/** Read the newest of a saved case, history and all, or say why it cannot be read. */
export async function resume(id: string): Promise<Resumed | { problem: ResumeProblem }> {
	try {
		const found = await newestOf(id);
		if (!found) return { problem: { kind: 'gone' } };
		if (isUnreadable(found)) return { problem: found };
		const { kept, head, copied } = found;
		return { kept, head, copied };
	} catch {
		return { problem: { id, kind: 'damaged', title: null } };
	}
}

/** Find the saved case that is word for word this text; null where there is none, or storage does not answer. */
export async function findSame(text: string): Promise<string | null> {
	try {
		const digest = digestOf(text);
		const { heads } = await listCases();
		const alike = heads.filter((head) => head.digest === digest);
		for (const { id } of alike.toSorted((a, b) => b.changed - a.changed)) {
			const present = ((await readRaw(id))?.content as Content | undefined)?.present;
			if (present && fileText(present) === text) return id;
		}
	} catch {
		// The case then opens as a new one.
	}
	return null;
}
