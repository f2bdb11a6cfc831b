/** The reactive face of a scenario held against its case: what differs, draw by draw. */
import type { Case } from '#lib/case/schema.ts';
import { comparisonRun } from '#lib/engine/simulate.ts';
import type { Difference } from '#lib/engine/result.ts';
import { LiveRun } from './live-run.svelte.ts';

/** Keep the newest difference between a case and one of its scenarios, in the manner of `Simulation`. */
export class Comparison extends LiveRun<Difference> {
	compare(edited: Case, scenarioId: string, { preview = false } = {}): void {
		this.start(edited, (snapshot) => comparisonRun(snapshot, scenarioId), preview);
	}
}
