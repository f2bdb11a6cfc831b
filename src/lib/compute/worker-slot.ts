/** A place in the pool for one worker: started when first needed, replaced when it has died. */
import type { Plan } from '#lib/engine/plan/plan.ts';
import type { BlockService } from './block-service.ts';
import { remoteService, type RemoteService } from './remote-service.ts';
import type { CreateWorker } from './worker-thread.ts';

export interface WorkerSlot {
	/** Give a live worker's engine with `plan` opened; the plan is sent once, and again to a replacement. Rejects once closed. */
	ready(plan: Plan): Promise<RemoteService<BlockService>>;
	/** Stop the worker; no other takes its place. */
	close(): void;
}

/** Make an empty place; see `remoteService` for `startMs`. */
export function createWorkerSlot(createWorker: CreateWorker, startMs: number): WorkerSlot {
	let engine: RemoteService<BlockService> | null = null;
	let opened: { plan: Plan; engine: Promise<RemoteService<BlockService>> } | null = null;

	let closed = false;

	return {
		ready(plan) {
			// Who waited for the worker that was stopped asks for another one.
			if (closed) return Promise.reject(new Error('The place of this worker was closed.'));
			if (!engine || engine.death) {
				engine = remoteService(createWorker(), startMs);
				opened = null;
			}
			if (opened?.plan !== plan) {
				const live = engine;
				opened = { plan, engine: live.call((service) => service.open(plan)).then(() => live) };
			}
			return opened.engine;
		},
		close() {
			closed = true;
			engine?.stop();
			engine = null;
			opened = null;
		}
	};
}
