/** The cases that the browser keeps, in IndexedDB: every change is one transaction, on top of the last one or not at all. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { readHead } from './head.ts';
import type { Content, Head } from './record.ts';

/** Why nothing is kept here: storage is refused, full, or does not work. */
export type Trouble = 'missing' | 'full' | 'damaged';

interface Kept extends DBSchema {
	heads: { key: string; value: Head };
	contents: { key: string; value: Content };
}

const NAME = 'vifte';
const STORES = ['heads', 'contents'] as const;
const PATIENCE_MS = 2500;

let connection: Promise<IDBPDatabase<Kept>> | null = null;

/** Read the heads of all cases; those that are damaged are given by their ids. */
export async function listCases(): Promise<{ heads: Head[]; damaged: string[] }> {
	return use(async (db) => {
		const [keys, values] = await Promise.all([db.getAllKeys('heads'), db.getAll('heads')]);
		const read = values.map((value, i) => readHead(value) ?? String(keys[i]));
		return {
			heads: read.filter((head) => typeof head !== 'string'),
			damaged: read.filter((head) => typeof head === 'string')
		};
	});
}

/** Read one case; null where there is none of that id. What comes back is of unknown shape. */
export async function readCase(
	id: string
): Promise<{ head: Head | null; content: unknown } | null> {
	return use(async (db) => {
		const tx = db.transaction(STORES);
		const [head, content] = await Promise.all([
			tx.objectStore('heads').get(id),
			tx.objectStore('contents').get(id)
		]);
		return head || content ? { head: readHead(head), content } : null;
	});
}

/**
 * Save a case on top of the `head.revision` that was last read, and give the next; null where another window has saved
 * since, and nothing was written.
 */
export async function writeCase(head: Head, content: Content): Promise<number | null> {
	return use(async (db) => {
		const tx = db.transaction(STORES, 'readwrite');
		const heads = tx.objectStore('heads');
		const found = readHead(await heads.get(head.id));
		if (found && found.revision !== head.revision) return null;
		const revision = head.revision + 1;
		await written(
			tx,
			() => heads.put({ ...head, revision }),
			() => tx.objectStore('contents').put(content)
		);
		return revision;
	});
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

/** Remove a case for good. */
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

/** Name what is wrong with storage. */
export function troubleOf(thrown: unknown): Trouble {
	const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
	if (name === 'QuotaExceededError') return 'full';
	return name === 'SecurityError' || name === 'NotSupportedError' ? 'missing' : 'damaged';
}

/** Make the requests of a transaction and wait until all of it is written; nothing of it is where one is refused. */
async function written(
	tx: { done: Promise<void>; abort: () => void },
	...requests: (() => Promise<unknown>)[]
): Promise<void> {
	tx.done.catch(() => {}); // told of once, by what was refused
	const made: Promise<unknown>[] = [];
	try {
		for (const request of requests) made.push(request());
		await Promise.all(made);
	} catch (thrown) {
		abort(tx);
		await Promise.allSettled(made);
		throw thrown;
	}
	await tx.done;
}

function abort(tx: { abort: () => void }): void {
	try {
		tx.abort();
	} catch {
		// The browser has done so already.
	}
}

/** Work with the database; a connection that the browser has closed is opened again, once. */
async function use<T>(work: (db: IDBPDatabase<Kept>) => Promise<T>): Promise<T> {
	const db = await connect();
	try {
		return await work(db);
	} catch (thrown) {
		if (!(thrown instanceof DOMException) || thrown.name !== 'InvalidStateError') throw thrown;
		connection = null;
		return work(await connect());
	}
}

function connect(): Promise<IDBPDatabase<Kept>> {
	if (!connection) {
		const opening = patiently(open());
		connection = opening;
		opening.catch(() => {
			if (connection === opening) connection = null;
		});
	}
	return connection;
}

async function open(): Promise<IDBPDatabase<Kept>> {
	if (typeof indexedDB === 'undefined' || indexedDB === null)
		throw new DOMException('no IndexedDB', 'NotSupportedError');
	const db = await openDB<Kept>(NAME, undefined, callbacks);
	if (STORES.every((store) => db.objectStoreNames.contains(store))) return db;
	// A database without its stores, however it came to be, is made whole.
	db.close();
	return openDB<Kept>(NAME, db.version + 1, callbacks);
}

const callbacks = {
	upgrade(db: IDBPDatabase<Kept>) {
		for (const store of STORES)
			if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, { keyPath: 'id' });
	},
	// Another window mends or removes the database: let it, and open it again when next needed.
	blocking(_current: number, _blocked: number | null, event: IDBVersionChangeEvent) {
		connection = null;
		(event.target as IDBDatabase).close();
	},
	terminated() {
		connection = null;
	}
};

/** Browsers have been seen to leave a request to open a database unanswered. */
function patiently<T>(opening: Promise<T>): Promise<T> {
	const late = new Promise<never>((_, reject) =>
		setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE_MS)
	);
	return Promise.race([opening, late]);
}
