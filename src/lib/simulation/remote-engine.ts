/** One worker's engine, called from here: every call settles, even when the worker dies. */
import { wrap, type Remote } from 'comlink';
import type { EngineService } from '#workers/serve.ts';
import type { WorkerThread } from './worker-thread.ts';

/** What all calls of a worker that died are rejected with: one and the same error. */
export class WorkerDied extends Error {
	override name = 'WorkerDied';
}

export interface RemoteEngine {
	/** Why the worker died; null while it lives. */
	readonly death: WorkerDied | null;
	/** Call the service; rejects with the engine's own error, or with a `WorkerDied`. */
	call<T>(make: (service: Remote<EngineService>) => Promise<T>): Promise<T>;
	stop(): void;
}

/** Call the engine on `thread`, which counts as dead when its first answer takes longer than `startMs`. */
export function remoteEngine(thread: WorkerThread, startMs: number): RemoteEngine {
	const service = wrap<EngineService>(thread.endpoint);
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
