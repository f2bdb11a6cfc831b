/** What is wrong with the browser's storage, told from what it throws. */

/** Why nothing is kept here: storage is refused, full, or does not work. */
export type StorageError = 'missing' | 'full' | 'damaged';

/** A full disk as browsers tell of it: with the write that finds no room, and with every one after it. */
const FULL = ['QuotaExceededError', 'UnknownError', 'InvalidStateError', 'DataError'];

const TORN = ['UnknownError', 'InvalidStateError', 'DataError', 'AbortError', 'NotReadableError'];

/**
 * Name what is wrong with storage. Chromium says `UnknownError` or `DataError` of a write to a full disk and of opening a
 * database on one, then `InvalidStateError`, for it has closed the connection. How much room there is cannot be asked:
 * `navigator.storage.estimate` counts a quota that knows nothing of the disk.
 */
export function storageErrorOf(thrown: unknown): StorageError {
	const name = nameOf(thrown);
	if (FULL.includes(name)) return 'full';
	return name === 'SecurityError' || name === 'NotSupportedError' ? 'missing' : 'damaged';
}

/**
 * Whether what was thrown may have torn the database itself, not only refused a write. Chromium goes on reading and
 * writing a torn one, until it next opens it from the disk: then it starts with an empty one.
 */
export function mayHaveTorn(thrown: unknown): boolean {
	return TORN.includes(nameOf(thrown));
}

function nameOf(thrown: unknown): string {
	return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
}
