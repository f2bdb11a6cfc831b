/** The reactive face of the search for a fairer agreement: the newest finding, progress, cancel, failure. */
import type { Case } from '#lib/case/schema.ts';
import { rowsJob } from '#lib/engine/job.ts';
import { browserEngine } from './browser-engine.ts';
import type { Engine } from './engine.ts';
import {
	findFairerAgreement,
	type FairerAgreement
} from '#lib/analysis/fairer-agreement/search.ts';

/** A finished search and the case it was made for. */
interface Finding {
	source: Case;
	agreement: FairerAgreement;
	elapsedMs: number;
}

export class FairerSearch {
	/** The newest finding; stays while the next is searched. */
	found: Finding | null = $state.raw(null);
	running = $state(false);
	/** Share of the search that is done, 0..1. */
	progress = $state(0);
	/** The search was stopped by hand before it had found anything. */
	stopped = $state(false);
	/** Why the newest search failed; null when it did not. */
	error: string | null = $state(null);

	readonly #engine: () => Engine;
	#abort: AbortController | null = null;

	/** Without an engine of its own it shares the browser's. */
	constructor(engine: () => Engine = browserEngine) {
		this.#engine = engine;
	}

	/** Search for a case; a search that runs gives way. */
	async search(source: Case, certainty: number): Promise<void> {
		this.#abort?.abort();
		const abort = (this.#abort = new AbortController());
		const { signal } = abort;
		this.running = true;
		this.stopped = false;
		this.error = null;
		this.progress = 0;
		const began = performance.now();
		try {
			const agreement = await findFairerAgreement(
				// Proxies cannot cross to a worker.
				$state.snapshot(source) as Case,
				certainty,
				(trial) => this.#engine().run(rowsJob(trial), { signal }),
				(share) => {
					if (!signal.aborted) this.progress = share;
				}
			);
			this.found = { source, agreement, elapsedMs: performance.now() - began };
		} catch (error) {
			if (!signal.aborted) this.error = error instanceof Error ? error.message : String(error);
		} finally {
			if (this.#abort === abort) this.running = false;
		}
	}

	/** Stop the search; the last finding stays. */
	cancel(): void {
		this.stopped = this.running;
		this.#abort?.abort();
		this.#abort = null;
		this.running = false;
	}
}
