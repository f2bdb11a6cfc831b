/** The reactive face of a brush: what the futures picked out of a fan have in common. */
import type { Case } from '#lib/case/schema.ts';
import { brushJob } from '#lib/engine/job.ts';
import type { Brush, Brushed } from '#lib/engine/result.ts';
import { LiveRun } from './live-run.svelte.ts';

/** Keep the newest look at a case's picked futures, in the manner of `Simulation`. */
export class Brushing extends LiveRun<Brushed> {
	brush(edited: Case, brush: Brush, { preview = false } = {}): void {
		this.start(edited, (source) => brushJob(source, brush), preview);
	}

	/** Forget what was picked. */
	clear(): void {
		this.cancel();
		this.result = null;
	}
}
