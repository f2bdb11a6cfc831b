/** The reactive face of two cases held against each other: what differs, draw by draw. */
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import { compareJob } from '#lib/engine/job.ts';
import type { Difference } from '#lib/engine/result.ts';
import { LiveRun } from './live-run.svelte.ts';

/** Keep the newest difference between two cases, in the manner of `Simulation`. */
export class Comparison extends LiveRun<Difference> {
	/** Hold a case against one of its scenarios. */
	compare(source: Case, scenarioId: string): void {
		this.hold(source, applyScenario(source, scenarioId));
	}

	/** Hold a case against a changed one of as many years, whatever differs between them. */
	hold(source: Case, changed: Case): void {
		this.start(source, (from) => compareJob(from, changed), false);
	}
}
