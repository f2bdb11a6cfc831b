/** Workers as Node runs them: threads whose messages are dressed as a browser's. */
import { Worker } from 'node:worker_threads';
import type { WorkerThread } from './worker-thread.ts';

/** Start the worker module at `module` on a Node thread. */
export function nodeThread(module: URL): WorkerThread {
	const worker = new Worker(new URL('../../../workers/node.mjs', import.meta.url), {
		workerData: { module: module.href },
		execArgv: []
	});
	return {
		endpoint: {
			postMessage: (message, transfer) => worker.postMessage(message, transfer as ArrayBuffer[]),
			addEventListener: (_type, listener) =>
				worker.on('message', (data) => (listener as (event: unknown) => void)({ data })),
			removeEventListener: () => worker.removeAllListeners('message')
		},
		onDeath(listener) {
			worker.on('error', (error) => listener(error.message));
			worker.on('messageerror', (error) => listener(error.message));
			worker.on('exit', (code) => listener(`it exited with code ${code}`));
		},
		terminate: () => void worker.terminate()
	};
}

/** Start an engine worker on a Node thread. */
export function createNodeWorker(): WorkerThread {
	return nodeThread(new URL('../../../workers/simulation.worker.ts', import.meta.url));
}
