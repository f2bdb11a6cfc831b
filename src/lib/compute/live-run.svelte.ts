/** What a page sees of runs that replace each other: the newest result, progress, failure. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import type { Job } from '#lib/engine/job.ts';
import { browserEngine } from './browser-engine.ts';
import type { Engine } from './engine.ts';
import { takeLatest } from './take-latest.ts';
import { previewCase } from './preview-case.ts';

interface Finished<Found> {
	found: Found;
	previewed: boolean;
	elapsedMs: number;
}

/** `Found` is what a run gives: all of `T`, or a part of it that `merged` makes whole. */
export class LiveRun<T, Found = T> {
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

	#engine: () => Engine;
	#runs = takeLatest<Finished<Found>>({
		deliver: (finished) => {
			this.result = this.merged(finished.found, this.result);
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

	/** Without an engine of its own it shares the browser's, which starts at the first run. */
	constructor(engine: () => Engine = browserEngine) {
		this.#engine = engine;
	}

	/** Ask of a case, which is plain data: a proxy cannot cross to a worker. */
	protected start(edited: Case, ask: (source: Case) => Job<Found>, preview: boolean): void {
		untrack(() => {
			this.running = true;
			this.#runs.request((signal) => this.#compute(edited, ask, preview, signal), {
				keepInFlight: preview
			});
		});
	}

	/** What is shown once `found` is there, after what was shown before. */
	protected merged(found: Found, before: T | null): T {
		void before;
		return found as unknown as T;
	}

	async #compute(
		edited: Case,
		ask: (source: Case) => Job<Found>,
		preview: boolean,
		signal: AbortSignal
	): Promise<Finished<Found>> {
		const began = performance.now();
		this.progress = 0;
		const onProgress = (done: number, all: number) => {
			if (!signal.aborted) this.progress = done / all;
		};
		const found = await this.#engine().run(ask(preview ? previewCase(edited) : edited), {
			signal,
			onProgress: preview ? undefined : onProgress
		});
		this.progress = 1;
		return { found, previewed: preview, elapsedMs: performance.now() - began };
	}

	/** Stop what runs and drop what waits; the last result stays. */
	cancel(): void {
		this.#runs.cancel();
	}

	/** Cancel for good; the shared engine lives on. */
	dispose(): void {
		this.cancel();
	}
}
