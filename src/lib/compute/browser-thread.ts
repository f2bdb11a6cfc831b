/** Workers as a browser runs them. */
import type { WorkerThread } from './worker-thread.ts';

/** See a started worker as the pool does. */
export function browserThread(worker: Worker): WorkerThread {
	return {
		endpoint: worker,
		onDeath(listener) {
			worker.addEventListener('error', (event) => {
				// Dealt with here: no matter for the page's own error handlers.
				event.preventDefault();
				// A script that could not be loaded gives a plain event without a message.
				listener(event.message || 'its script could not be loaded');
			});
			worker.addEventListener('messageerror', () => listener('a message could not be read'));
		},
		terminate: () => worker.terminate()
	};
}
