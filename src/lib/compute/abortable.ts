/** Waiting that ends when nobody waits any more. */

/**
 * Begin a task unless `signal` is aborted, and reject with its reason as soon as it is.
 *
 * Once the task has ended nothing listens to the signal: a signal that lives as long as the page would keep alive all
 * that the task knows, the part of a page that asked among it.
 */
export async function abortable<T>(signal: AbortSignal, begin: () => Promise<T>): Promise<T> {
	signal.throwIfAborted();
	let stop!: () => void;
	const aborted = new Promise<never>((_, reject) => {
		stop = () => reject(signal.reason);
		signal.addEventListener('abort', stop, { once: true });
	});
	try {
		return await Promise.race([begin(), aborted]);
	} finally {
		signal.removeEventListener('abort', stop);
	}
}
