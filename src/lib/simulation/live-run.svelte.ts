/** What a page sees of runs that replace each other: the newest result, progress, failure. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import type { Run } from '#lib/engine/run.ts';
import { browserPool } from './browser-pool.ts';
import { newestWins } from './newest-wins.ts';
import { previewCase } from './preview-case.ts';
import type { Pool } from './worker-pool.ts';

interface Finished<T> {
	result: T;
	previewed: boolean;
	elapsedMs: number;
}

export class LiveRun<T> {
	/** The newest finished result; stays while the next is computed, and when that fails. */
	result: T | null = $state.raw(null);
	/** `result` was drawn with the few draws of a preview: never to be written, exported or linked. */
	previewed = $state(false);
	running = $state(false);
	/** Share of the current run's blocks that are done, 0..1. */
	progress = $state(0);
	/** Why the newest run failed; null when it did not. */
	error: string | null = $state(null);
	/** How long the run behind `result` took. */
	elapsedMs = $state(0);
	status = $derived(this.running ? 'running' : this.error === null ? 'idle' : 'failed');

	#pool: () => Pool;
	#runs = newestWins<Finished<T>>({
		deliver: (finished) => {
			this.result = finished.result;
			this.previewed = finished.previewed;
			this.elapsedMs = finished.elapsedMs;
			this.error = null;
		},
		fail: (error) => {
			this.error = error instanceof Error ? error.message : String(error);
		},
		settled: () => {
			this.running = false;
		}
	});

	/** Without a pool of its own it shares the browser's, which starts at the first run. */
	constructor(pool: () => Pool = browserPool) {
		this.#pool = pool;
	}

	protected start(edited: Case, plan: (snapshot: Case) => Run<T>, preview: boolean): void {
		// Proxies cannot cross to a worker; and an effect that calls this depends on all of the case.
		const snapshot = $state.snapshot(edited) as Case;
		untrack(() => {
			this.running = true;
			this.#runs.request((signal) => this.#compute(snapshot, plan, preview, signal), {
				keepInFlight: preview
			});
		});
	}

	async #compute(
		snapshot: Case,
		plan: (snapshot: Case) => Run<T>,
		preview: boolean,
		signal: AbortSignal
	): Promise<Finished<T>> {
		const began = performance.now();
		this.progress = 0;
		const result = await this.#pool().run(plan(preview ? previewCase(snapshot) : snapshot), {
			signal,
			onProgress: (done, all) => {
				if (!signal.aborted) this.progress = done / all;
			}
		});
		return { result, previewed: preview, elapsedMs: performance.now() - began };
	}

	/** Stop what runs and drop what waits; the last result stays. */
	cancel(): void {
		this.#runs.cancel();
	}

	/** Cancel for good; the shared pool lives on. */
	dispose(): void {
		this.cancel();
	}
}
