/** A place in the pool for one worker: started when first needed, replaced when it has died. */
import type { Plan } from '#lib/engine/plan.ts';
import { remoteEngine, type RemoteEngine } from './remote-engine.ts';
import type { CreateWorker } from './worker-thread.ts';

export interface Lane {
	/** Give a live worker's engine with `plan` opened; the plan is sent once, and again to a replacement. */
	ready(plan: Plan): Promise<RemoteEngine>;
	close(): void;
}

/** Make an empty place; see `remoteEngine` for `startMs`. */
export function createLane(createWorker: CreateWorker, startMs: number): Lane {
	let engine: RemoteEngine | null = null;
	let opened: { plan: Plan; engine: Promise<RemoteEngine> } | null = null;

	return {
		ready(plan) {
			if (!engine || engine.death) {
				engine = remoteEngine(createWorker(), startMs);
				opened = null;
			}
			if (opened?.plan !== plan) {
				const live = engine;
				opened = { plan, engine: live.call((service) => service.open(plan)).then(() => live) };
			}
			return opened.engine;
		},
		close() {
			engine?.stop();
			engine = null;
			opened = null;
		}
	};
}
