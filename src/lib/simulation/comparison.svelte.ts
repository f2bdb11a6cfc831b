/** The reactive face of a scenario held against its case: what differs, draw by draw. */
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import { compareJob } from '#lib/engine/job.ts';
import type { Difference } from '#lib/engine/result.ts';
import { LiveRun } from './live-run.svelte.ts';

/** Keep the newest difference between a case and one of its scenarios, in the manner of `Simulation`. */
export class Comparison extends LiveRun<Difference> {
	compare(edited: Case, scenarioId: string, { preview = false } = {}): void {
		this.start(edited, (source) => compareJob(source, applyScenario(source, scenarioId)), preview);
	}
}
