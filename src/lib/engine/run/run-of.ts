/** From what is asked of the engine to the run that answers it. */
import type { RunJob } from '../job.ts';
import type { Run } from './run.ts';
import { brushRun, differenceRun, rowsRun, simulationRun } from '../simulate.ts';

/** Plan a job: what is to be drawn, and how the answer is read. */
export function runOf(job: RunJob): Run<unknown> {
	switch (job.kind) {
		case 'simulate':
			return simulationRun(job.source);
		case 'rows':
			return rowsRun(job.source);
		case 'compare':
			return differenceRun(job.source, job.changed);
		case 'brush':
			return brushRun(job.source, job.brush);
	}
}
