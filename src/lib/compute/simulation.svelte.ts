/** The reactive face of one simulated case: a page hands cases in and reads the newest result. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import { rowsJob, simulateJob, type Job } from '#lib/engine/job.ts';
import type { Result, RowFigures } from '#lib/engine/result.ts';
import { LiveRun } from './live-run.svelte.ts';

/**
 * Keep the newest result of a case that changes.
 *
 * `simulate(case)` may be called at every edit: the newest case wins, nothing queues up, and the last valid result stays.
 * With `preview` only the first points of each scramble are drawn (while a lever is dragged): each such picture is shown
 * as it is finished, and `previewed` says that what is on screen is one. A preview is of the rows alone: all other
 * figures are those of the last full result.
 */
export class Simulation extends LiveRun<Result, RowFigures> {
	simulate(edited: Case, { preview = false } = {}): void {
		// Read aside: an effect that asks must not ask again at every answer, for as long as a lever is held.
		const rowsOnly = preview && untrack(() => this.result !== null);
		const ask: (source: Case) => Job<RowFigures> = rowsOnly ? rowsJob : simulateJob;
		this.start(edited, ask, preview);
	}

	protected override merged(found: RowFigures, before: Result | null): Result {
		return { ...before, ...found } as Result;
	}
}
