/** Code that is loaded when it is wanted, and asked for again when it does not come. */

export type Load<T> = () => Promise<T>;

/** How long is waited before it is asked for again: a connection that was lost for a moment is back by then. */
const PAUSES_MS = [300, 1200];

/** What has come, by what loads it: at hand at once when it is wanted again. */
const arrived = new WeakMap<Load<unknown>, unknown>();

/** Give what `load` has loaded before; undefined when it has not. */
export function arrivedBy<T>(load: Load<T>): T | undefined {
	return arrived.get(load) as T | undefined;
}

/** Load, asking again after each of `pausesMs`; rejects with the last error. */
export async function loadAgain<T>(load: Load<T>, pausesMs = PAUSES_MS): Promise<T> {
	for (const pause of [...pausesMs, null]) {
		try {
			const found = await load();
			arrived.set(load, found);
			return found;
		} catch (error) {
			if (pause === null) throw error;
			await new Promise((done) => setTimeout(done, pause));
		}
	}
	throw new Error('the last attempt either gives something or throws');
}

/** Whether what serves the page answers now. */
export async function isReachable(): Promise<boolean> {
	try {
		// Not a GET: that might be answered from what is kept for work without a network.
		return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok;
	} catch {
		return false;
	}
}
