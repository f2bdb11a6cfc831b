/** The cases that the browser keeps, in IndexedDB: every change is one transaction, on top of the last one or not at all. */
import { reopened, STORES, use, written, type Database } from './database.ts';
import { doubt, isDoubted, trust } from './torn-database.ts';
import { readHead, readStamp } from './head.ts';
import type * as Readable from './readable.ts';
import { RECORD_VERSION, stamped, type Content, type Head, type RawRecord } from './record.ts';
import { isSameData } from './same-data.ts';
import { mayHaveTorn } from './storage-error.ts';
import { isObject } from './unknown-data.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';

/** Not reported as written before it is on the disk. */
const STRICT = { durability: 'strict' } as const;

/** What reads records whole: it brings all that a case is checked by, which the list does without. */
let reader: typeof Readable | undefined;

const wholeReader = async () => (reader ??= await import('./readable.ts'));

/** Read the heads of all cases, each record by itself: one that does not open stands in the way of no other. */
export async function listCases(): Promise<{ heads: Head[]; unreadable: Unreadable[] }> {
	return use(async (db) => {
		const [heads, contents] = await Promise.all(STORES.map((store) => db.getAllKeys(store)));
		const ids = [...new Set([...heads, ...contents])];
		const read = await Promise.all(ids.map((id) => listed(db, id, contents.includes(id))));
		return {
			heads: read.filter((entry): entry is Head => !isUnreadable(entry)),
			unreadable: read.filter(isUnreadable)
		};
	});
}

async function listed(db: Database, id: string, filled: boolean): Promise<Head | Unreadable> {
	const head = await readOne(db, 'heads', id);
	const known = readHead(head);
	if (filled && known && (known.version ?? 0) <= RECORD_VERSION) return known;
	const { readListed } = await wholeReader();
	const content = filled ? await readOne(db, 'contents', id) : undefined;
	const entry = readListed({ id, head, content });
	return filled || isUnreadable(entry) ? entry : { id, kind: 'damaged', title: entry.title };
}

/** Read one record, as it stands; null where there is none of that id. */
export async function readRaw(id: string): Promise<RawRecord | null> {
	return use(async (db) => {
		const [known, head, content] = await Promise.all([
			Promise.all(STORES.map((store) => db.count(store, id))),
			readOne(db, 'heads', id),
			readOne(db, 'contents', id)
		]);
		return known.some((count) => count > 0) ? { id, head, content } : null;
	});
}

/**
 * Read a record of one store in a transaction of its own; undefined where the browser cannot read what it has, so that
 * only this one is damaged.
 */
async function readOne(db: Database, store: (typeof STORES)[number], id: string): Promise<unknown> {
	const tx = db.transaction(store);
	tx.done.catch(() => {}); // the request tells of it
	try {
		return await tx.store.get(id);
	} catch {
		return undefined;
	}
}

/**
 * Save a case on top of the `head.revision` that was last read, and give the next; null where another window has saved
 * since or the record is of a newer edition, and nothing was written. It is saved when it was read back.
 */
export async function writeCase(head: Head, content: Content): Promise<number | null> {
	try {
		// before the transaction, which ends while anything else is waited for
		const { readListed } = reader ?? (await wholeReader());
		const revision = await use(async (db) => {
			const tx = db.transaction(STORES, 'readwrite', STRICT);
			const [heads, contents] = STORES.map((store) => tx.objectStore(store));
			const raw = { id: head.id, head: await heads.get(head.id), content: undefined as unknown };
			if (!readHead(raw.head)) raw.content = await contents.get(head.id);
			const there = raw.head !== undefined || raw.content !== undefined;
			const found = there ? readListed(raw) : null;
			const blocked =
				found && (isUnreadable(found) ? found.kind === 'newer' : found.revision !== head.revision);
			if (blocked) return null;
			const next = stamped(head, content);
			await written(
				tx,
				() => heads.put(next.head),
				() => contents.put(next.content)
			);
			return next.head.revision;
		});
		if (revision === null) return null;
		await settle();
		await prove(stamped(head, content));
		return revision;
	} catch (thrown) {
		if (mayHaveTorn(thrown)) doubt();
		throw thrown;
	}
}

/** Read back what was just written; throws where the browser has kept something else, or nothing. */
async function prove(put: { head: Head; content: unknown }): Promise<void> {
	const found = await readRaw(put.head.id);
	const head = readHead(found?.head);
	const same = isSameData(found?.content, put.content) && head?.revision === put.head.revision;
	// Another window that went on from it has read it.
	if (same || (head && head.revision > put.head.revision)) return;
	throw new DOMException('what was written cannot be read back', 'NotReadableError');
}

let healing: Promise<void> | null = null;

/** Where the database may be torn, make sure of it: what was saved is saved only then. Takes some seconds; else none. */
export async function settle(): Promise<void> {
	if (!isDoubted()) return;
	healing ??= heal().finally(() => (healing = null));
	await healing;
}

/** Open the database anew from the disk, and put back what it has lost by that. */
async function heal(): Promise<void> {
	const kept = await use(readAll);
	const db = await reopened();
	const there = await readAll(db);
	const tx = db.transaction(STORES, 'readwrite', STRICT);
	const lost = STORES.flatMap((store, i) =>
		[...kept[i]]
			.filter(([id, value]) => revisionOf(value) > revisionOf(there[i].get(id)))
			.map(
				([, value]) =>
					() =>
						tx.objectStore(store).put(value)
			)
	);
	await written(tx, ...lost);
	trust();
}

/** Everything that can be read, store by store, by its id. */
function readAll(db: Database): Promise<Map<string, unknown>[]> {
	return Promise.all(
		STORES.map(async (store) => {
			const ids = await db.getAllKeys(store);
			const values = await Promise.all(ids.map((id) => readOne(db, store, id)));
			return new Map(ids.map((id, i) => [id, values[i]]));
		})
	);
}

/** The revision of a head or a content; 0 where none is noted, −1 where there is no record. */
function revisionOf(value: unknown): number {
	if (!isObject(value)) return -1;
	return (readStamp(value) ?? readStamp(value.stamp))?.revision ?? 0;
}

/** Note what goes with a saved case without changing it; passed over where it has been changed since. */
export async function noteCase(
	head: Pick<Head, 'id' | 'revision' | 'fan' | 'view'>
): Promise<void> {
	return use(async (db) => {
		const tx = db.transaction('heads', 'readwrite');
		const found = readHead(await tx.store.get(head.id));
		if (found?.revision === head.revision)
			await written(tx, () => tx.store.put({ ...found, ...head }));
	});
}

/** Remove a record for good, whatever it is. */
export async function removeCase(id: string): Promise<void> {
	return use(async (db) => {
		const tx = db.transaction(STORES, 'readwrite');
		await written(
			tx,
			() => tx.objectStore('heads').delete(id),
			() => tx.objectStore('contents').delete(id)
		);
	});
}

/** Put a record back as it was; one that has come in its place stays. */
export async function putBack({ id, head, content }: RawRecord): Promise<void> {
	return use(async (db) => {
		const tx = db.transaction(STORES, 'readwrite', STRICT);
		const [heads, contents] = STORES.map((store) => tx.objectStore(store));
		if ((await heads.count(id)) + (await contents.count(id)) > 0) return;
		await written(
			tx,
			...(head === undefined ? [] : [() => heads.put(head)]),
			...(content === undefined ? [] : [() => contents.put(content)])
		);
	});
}
