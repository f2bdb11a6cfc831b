/** The engine as a page sees it: jobs go to a worker, figures come back, and a worker that dies is replaced. */
import { proxy } from 'comlink';
import type { Job } from '#lib/engine/job.ts';
import type { JobService } from './job-service.ts';
import { abortable } from './abortable.ts';
import { remoteService, WorkerDied, type RemoteService } from './remote-service.ts';
import type { OnProgress } from './progress.ts';
import type { CreateWorker } from './worker-thread.ts';

/** How many workers may die over one job before it is given up. */
const MOST_DEATHS = 3;

/** How long is waited before another worker is started, by how many have died: what could not be loaded may come then. */
const PAUSES_MS = [0, 0, 300, 1200];

export interface JobOptions {
	/** Aborting rejects the job at once with the signal's reason; what was begun ends unheard. */
	signal?: AbortSignal;
	/** Told after every block of a long job. */
	onProgress?: OnProgress;
}

export interface Engine {
	/** Do a job: the same figures as in this thread, to the last bit. An error that the engine throws is the job's error. */
	run<T>(job: Job<T>, options?: JobOptions): Promise<T>;
	/** Stop for good; what runs is rejected with an AbortError. */
	dispose(): void;
}

/** Make an engine on a worker that `createWorker` starts when it is first needed. */
export function createEngine(createWorker: CreateWorker, startMs = 20_000): Engine {
	const closing = new AbortController();
	let service: RemoteService<JobService> | null = null;
	let next = 0;

	function live(): RemoteService<JobService> {
		if (!service || service.death) {
			service = remoteService<JobService>(createWorker(), startMs);
			// A long job's answer is long in coming: this one says that the worker has started.
			service.call((remote) => remote.ready()).catch(() => {});
		}
		return service;
	}

	async function attempts<T>(
		id: number,
		job: Job<T>,
		stop: AbortSignal,
		onProgress?: OnProgress
	): Promise<T> {
		for (let deaths = 0; ;) {
			try {
				return (await live().call((remote) =>
					remote.run(id, job, onProgress && proxy(onProgress))
				)) as T;
			} catch (error) {
				if (!(error instanceof WorkerDied) || closing.signal.aborted) throw error;
				if (++deaths > MOST_DEATHS)
					throw new Error(
						`The calculation's workers keep stopping, the last one: ${error.message}.`,
						{ cause: error }
					);
				await new Promise((done) => setTimeout(done, PAUSES_MS[deaths]));
				stop.throwIfAborted();
			}
		}
	}

	return {
		run(job, { signal, onProgress } = {}) {
			const id = next++;
			const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
			const cancel = () => {
				if (service && !service.death) service.call((remote) => remote.cancel(id)).catch(() => {});
			};
			signal?.addEventListener('abort', cancel, { once: true });
			return abortable(stop, () => attempts(id, job, stop, onProgress)).finally(() =>
				signal?.removeEventListener('abort', cancel)
			);
		},
		dispose() {
			closing.abort(new DOMException('The engine was closed.', 'AbortError'));
			service?.stop();
			service = null;
		}
	};
}
