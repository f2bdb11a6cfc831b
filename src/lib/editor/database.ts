/** The browser's database: opened when needed, made whole where it is not, and opened again where it was closed. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

interface Schema extends DBSchema {
	heads: { key: string; value: unknown };
	contents: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

export const STORES = ['heads', 'contents'] as const;
const NAME = 'vifte';
const PATIENCE_MS = 2500;
/** Chromium lets go of a database two seconds after its last connection was closed. */
const REST_MS = 3000;

let connection: Promise<Database> | null = null;

/** Work with the database; a connection that the browser has closed is opened again, once. */
export async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
	const db = await connect();
	try {
		return await work(db);
	} catch (thrown) {
		if (!(thrown instanceof DOMException) || thrown.name !== 'InvalidStateError') throw thrown;
		connection = null;
		return work(await connect());
	}
}

/** Let the browser close the database, in all windows, and give it as it is when it is opened from the disk. */
export async function reopened(): Promise<Database> {
	const { version } = await connect();
	// A higher version asks the other windows to let go of theirs.
	(await patiently(openDB<Schema>(NAME, version + 1, callbacks))).close();
	// Whoever asks for the database meanwhile waits too, or the browser would not let go of it.
	return openedBy(new Promise((rested) => setTimeout(rested, REST_MS)));
}

/** Make the requests of a transaction and wait until all of it is written; nothing of it is where one is refused. */
export async function written(
	tx: { done: Promise<void>; abort: () => void; error: DOMException | null },
	...requests: (() => Promise<unknown>)[]
): Promise<void> {
	tx.done.catch(() => {}); // told of once, by what was refused
	const made: Promise<unknown>[] = [];
	try {
		for (const request of requests) made.push(request());
		await Promise.all(made);
	} catch (thrown) {
		abort(tx);
		await Promise.allSettled([...made, tx.done]);
		// A request only says that the transaction was aborted; the transaction says why.
		throw tx.error ?? thrown;
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

function connect(): Promise<Database> {
	return connection ?? openedBy(Promise.resolve());
}

/** Open the database once a wait is over; what is thrown is thrown to all who asked, and the next opens it again. */
function openedBy(wait: Promise<unknown>): Promise<Database> {
	const opening = wait.then(() => patiently(open()));
	connection = opening;
	opening.catch(() => {
		if (connection === opening) connection = null;
	});
	return opening;
}

async function open(): Promise<Database> {
	if (typeof indexedDB === 'undefined' || indexedDB === null)
		throw new DOMException('no IndexedDB', 'NotSupportedError');
	const db = await openCurrent();
	if (STORES.every((store) => db.objectStoreNames.contains(store))) return db;
	// A database without its stores, however it came to be, is made whole.
	db.close();
	return openDB<Schema>(NAME, db.version + 1, callbacks);
}

async function openCurrent(): Promise<Database> {
	try {
		return await openDB<Schema>(NAME, undefined, callbacks);
	} catch (thrown) {
		// How private windows of some browsers refuse one.
		const refused = thrown instanceof DOMException && thrown.name === 'InvalidStateError';
		throw refused ? new DOMException(thrown.message, 'NotSupportedError') : thrown;
	}
}

const callbacks = {
	upgrade(db: Database) {
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
