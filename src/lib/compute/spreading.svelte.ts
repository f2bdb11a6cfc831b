/** The reactive face of single quantities: how a case, or what a change makes of it, is spread draw by draw. */
import type { Case } from '#lib/case/schema.ts';
import { spreadJob } from '#lib/engine/job.ts';
import type { Spread } from '#lib/engine/result.ts';
import type { Side } from '#lib/engine/spread.ts';
import { LiveRun } from './live-run.svelte.ts';

/** Keep the newest spread of a case, or of changed − case, in the manner of `Simulation`. */
export class Spreading extends LiveRun<Spread> {
	spread(edited: Case, side: Side, changed?: Case): void {
		this.start(edited, (source) => spreadJob(source, side, changed), false);
	}
}
