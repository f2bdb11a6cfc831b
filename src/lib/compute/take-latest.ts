/** At most one task in flight, and the newest request next: what is overtaken is dropped. */

/** Start a task; the signal tells it that nobody waits for it any more. */
export type Make<T> = (signal: AbortSignal) => Promise<T>;

export interface RequestOptions {
	/** Let this task finish and be delivered though a newer one was requested: for tasks as short as a frame. */
	keepInFlight?: boolean;
}

export interface Receiver<T> {
	deliver(value: T): void;
	/** Told of errors of tasks that were neither overtaken nor cancelled. */
	fail(error: unknown): void;
	/** Nothing is in flight and nothing waits. */
	settled?(): void;
}

export interface TakeLatest<T> {
	request(make: Make<T>, options?: RequestOptions): void;
	/** Abort the task in flight and drop the waiting one: neither is delivered. */
	cancel(): void;
}

interface Task<T> {
	make: Make<T>;
	keep: boolean;
}

interface Flight {
	keep: boolean;
	abort: AbortController;
}

/** Schedule tasks so that the newest request wins. Without `keepInFlight` an overtaken task is aborted. */
export function takeLatest<T>({ deliver, fail, settled }: Receiver<T>): TakeLatest<T> {
	let flying: Flight | null = null;
	let waiting: Task<T> | null = null;

	async function fly(task: Task<T>): Promise<void> {
		const abort = new AbortController();
		flying = { keep: task.keep, abort };
		try {
			const value = await task.make(abort.signal);
			if (!abort.signal.aborted) deliver(value);
		} catch (error) {
			// The error of a kept task that was overtaken is overtaken too.
			if (!abort.signal.aborted && !waiting) fail(error);
		}
		flying = null;
		const next = waiting;
		waiting = null;
		if (next) void fly(next);
		else settled?.();
	}

	return {
		request(make, { keepInFlight = false } = {}) {
			const task = { make, keep: keepInFlight };
			if (!flying) return void fly(task);
			waiting = task;
			if (!flying.keep) flying.abort.abort();
		},
		cancel() {
			waiting = null;
			flying?.abort.abort();
		}
	};
}
