/** The reactive face of one simulated case: a page hands cases in and reads the newest result. */
import type { Case } from '#lib/case/schema.ts';
import { simulationRun } from '#lib/engine/simulate.ts';
import type { Result } from '#lib/engine/result.ts';
import { LiveRun } from './live-run.svelte.ts';

/**
 * Keep the newest result of a case that changes.
 *
 * `simulate(case)` may be called at every edit: the newest case wins, nothing queues up, and the last valid result stays.
 * With `preview` only the first points of each scramble are drawn (while a lever is dragged): each such picture is shown
 * as it is finished, and `previewed` says that what is on screen is one.
 */
export class Simulation extends LiveRun<Result> {
	simulate(edited: Case, { preview = false } = {}): void {
		this.start(edited, simulationRun, preview);
	}
}
