/** A worker as the pool sees it, whether a browser or Node runs it. */
import type { Endpoint } from 'comlink';

export interface WorkerThread {
	/** Where calls go in and answers come out. */
	endpoint: Endpoint;
	/** Call `listener` when the thread has died by itself; it will answer nothing more. */
	onDeath(listener: (reason: string) => void): void;
	/** Stop the thread at once, whatever it is doing. */
	terminate(): void;
}

export type CreateWorker = () => WorkerThread;
