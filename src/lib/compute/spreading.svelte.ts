/** The reactive face of single quantities: how a case, or what a change makes of it, is spread draw by draw. */
import type { Case } from '#lib/case/schema.ts';
import { quantityDrawsJob } from '#lib/engine/job.ts';
import type { QuantityDraws } from '#lib/engine/result.ts';
import type { Side } from '#lib/engine/quantity-draws.ts';
import { LiveRun } from './live-run.svelte.ts';

/** Keep the newest spread of a case, or of changed − case, in the manner of `Simulation`. */
export class Spreading extends LiveRun<QuantityDraws> {
	spread(edited: Case, side: Side, changed?: Case): void {
		this.start(edited, (source) => quantityDrawsJob(source, side, changed), false);
	}
}
