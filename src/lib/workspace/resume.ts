/** Taking up a saved case where it was left. */
import { readContent, type Kept } from './content.ts';
import { fileText, digestOf, type Content, type Head } from './record.ts';
import { listCases, readCase } from './store.ts';
import { FIRST_VIEW } from './address.ts';

export type Resumed = { kept: Kept; head: Head } | { problem: { kind: 'gone' | 'damaged' } };

/** Read a saved case, history and all, or say why it cannot be read. */
export async function resume(id: string): Promise<Resumed> {
	try {
		const found = await readCase(id);
		if (!found) return { problem: { kind: 'gone' } };
		const kept = readContent(found.content);
		if (!kept) return { problem: { kind: 'damaged' } };
		return { kept, head: found.head ?? newHead(id) };
	} catch {
		return { problem: { kind: 'damaged' } };
	}
}

/** Find the saved case that is word for word this text; null where there is none, or storage does not answer. */
export async function findSame(text: string): Promise<string | null> {
	try {
		const digest = digestOf(text);
		const { heads } = await listCases();
		const alike = heads.filter((head) => head.digest === digest);
		for (const { id } of alike.toSorted((a, b) => b.changed - a.changed)) {
			const present = ((await readCase(id))?.content as Content | undefined)?.present;
			if (present && fileText(present) === text) return id;
		}
	} catch {
		// The case then opens as a new one.
	}
	return null;
}

/** What stands in for a head that is damaged; saving writes it anew. */
function newHead(id: string): Head {
	return { id, revision: 0, title: '', changed: 0, digest: 0, fan: null, view: FIRST_VIEW };
}
