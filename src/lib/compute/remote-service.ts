/** What a worker offers, called from here: every call settles, even when the worker dies. */
import { wrap, type Remote } from 'comlink';
import type { WorkerThread } from './worker-thread.ts';

/** What all calls of a worker that died are rejected with: one and the same error. */
export class WorkerDied extends Error {
	override name = 'WorkerDied';
}

export interface RemoteService<S> {
	/** Why the worker died; null while it lives. */
	readonly death: WorkerDied | null;
	/** Call the service; rejects with the worker's own error, or with a `WorkerDied`. */
	call<T>(make: (service: Remote<S>) => Promise<T>): Promise<T>;
	stop(): void;
}

/** Call what is offered on `thread`, which counts as dead when its first answer takes longer than `startMs`. */
export function remoteService<S>(thread: WorkerThread, startMs: number): RemoteService<S> {
	const service = wrap<S>(thread.endpoint);
	// comlink listens to answers only: the promises of a dead worker would stay pending for ever.
	const rejections = new Set<(error: WorkerDied) => void>();
	let death: WorkerDied | null = null;

	const start = setTimeout(() => die(`no answer within ${startMs / 1000} seconds`), startMs);
	thread.onDeath(die);

	function die(reason: string): void {
		if (death) return;
		clearTimeout(start);
		death = new WorkerDied(reason);
		for (const reject of rejections) reject(death);
		rejections.clear();
		thread.terminate();
	}

	return {
		get death() {
			return death;
		},
		call(make) {
			return new Promise((resolve, reject) => {
				if (death) return reject(death);
				rejections.add(reject);
				make(service)
					.then(resolve, reject)
					.finally(() => {
						clearTimeout(start);
						rejections.delete(reject);
					});
			});
		},
		stop: () => die('it was stopped')
	};
}
