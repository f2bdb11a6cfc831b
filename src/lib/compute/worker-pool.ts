/** Many workers as one engine: lends a run's blocks to workers and collects what comes back. */
import type { Run } from '#lib/engine/run/run.ts';
import { createWorkerSlot } from './worker-slot.ts';
import { abortable } from './abortable.ts';
import type { OnProgress } from './progress.ts';
import { runOnSlots } from './run-on-slots.ts';
import type { CreateWorker } from './worker-thread.ts';

export interface PoolOptions {
	/** How many workers at most; each starts when a run first needs it, and stays. */
	size: number;
	createWorker: CreateWorker;
	/** How long a new worker may take to its first answer before it counts as dead. */
	startMs?: number;
}

export interface RunOptions {
	/** Aborting rejects the run at once with the signal's reason; a block that a worker has begun ends unheard. */
	signal?: AbortSignal;
	/** Told after every block. */
	onProgress?: OnProgress;
}

export interface Pool {
	/**
	 * Compute a run. Any number of workers gives the same result, to the last bit; runs are served one after the other.
	 *
	 * A worker that dies is replaced and its blocks are computed again, a few times within a run. An error that the
	 * engine throws is the run's error.
	 */
	run<T>(run: Run<T>, options?: RunOptions): Promise<T>;
	/** Stop all workers, for good; what runs or waits is rejected with an AbortError. */
	dispose(): void;
}

/** Make a pool of workers that `createWorker` starts. */
export function createPool({ size, createWorker, startMs = 20_000 }: PoolOptions): Pool {
	const slots = Array.from({ length: size }, () => createWorkerSlot(createWorker, startMs));
	const stops = new Set<AbortController>();
	let closed = false;
	let last: Promise<unknown> = Promise.resolve();

	return {
		run(run, { signal, onProgress } = {}) {
			const stop = new AbortController();
			const relay = () => stop.abort(signal?.reason);
			if (closed) stop.abort(closing());
			else if (signal?.aborted) relay();
			signal?.addEventListener('abort', relay);
			stops.add(stop);

			const turn = last.then(() =>
				abortable(stop.signal, () => runOnSlots(run, slots, stop.signal, onProgress))
			);
			last = turn.catch(() => {});
			return abortable(stop.signal, () => turn).finally(() => {
				signal?.removeEventListener('abort', relay);
				stops.delete(stop);
			});
		},
		dispose() {
			closed = true;
			for (const stop of stops) stop.abort(closing());
			for (const slot of slots) slot.close();
		}
	};
}

function closing(): DOMException {
	return new DOMException('The pool of workers was closed.', 'AbortError');
}
