/** The engine's worker in a browser. */
import { browserThread } from './browser-thread.ts';
import type { WorkerThread } from './worker-thread.ts';

/** Start an engine worker in this browser. */
export function createBrowserWorker(): WorkerThread {
	return browserThread(
		new Worker(new URL('../../../workers/simulation.worker.ts', import.meta.url), {
			type: 'module'
		})
	);
}
