/** Waiting that ends when nobody waits any more. */

/** Begin a task unless `signal` is aborted, and reject with its reason as soon as it is. */
export function orAborted<T>(signal: AbortSignal, begin: () => Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
		begin().then(resolve, reject);
	});
}
