/** Two whole cases held against each other, draw by draw, whatever differs between them. */
import type { Case } from '#lib/case/schema.ts';
import { compareJob } from '#lib/engine/job.ts';
import type { Difference } from '#lib/engine/result.ts';
import { LiveRun } from '#lib/simulation/live-run.svelte.ts';

/** A case and a changed one of as many years. */
export interface Question {
	source: Case;
	changed: Case;
}

/** Keep the newest difference between two cases, in the manner of `Comparison`. */
export class HeldCases extends LiveRun<Difference> {
	hold({ source, changed }: Question): void {
		this.start(source, (from) => compareJob(from, changed), false);
	}
}
