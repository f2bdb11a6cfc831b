/** From a case to its figures: what to compute, and the whole run in this thread. */
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import { seedKey } from '#lib/numerics/random/seed-key.ts';
import { LOG2_MOST_POINTS, SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import { listBlocks, openPlan } from './run/block.ts';
import type { KernelName } from './kernel/registry.ts';
import { createCollector, type Recording } from './record/collector.ts';
import { ENGINE_VERSION, type Plan } from './plan/plan.ts';
import type { Recorder } from './record/recorder.ts';
import { recordBrush } from './record/brush.ts';
import { recordDifference } from './record/difference.ts';
import { recordResult, recordRows } from './record/result-of-case.ts';
import type { Brush, Brushed, Difference, Result, RowFigures } from './result.ts';
import type { Run } from './run/run.ts';

/** Prepare the simulation of a valid case. */
export function simulationRun(source: Case): Run<Result> {
	return prepare(source, recordResult(source));
}

/** Prepare the simulation of a valid case for its fans alone. */
export function rowsRun(source: Case): Run<RowFigures> {
	return prepare(source, recordRows(source));
}

/** Prepare the comparison of a valid case with one of its scenarios: scenario − case, draw by draw. */
export function comparisonRun(source: Case, scenarioId: string): Run<Difference> {
	return differenceRun(source, applyScenario(source, scenarioId));
}

/** Prepare the comparison of a valid case with a changed one of the same horizon: changed − source, draw by draw. */
export function differenceRun(source: Case, changed: Case): Run<Difference> {
	return prepare(source, recordDifference(source, changed));
}

/** Prepare the look at those draws of a valid case in which a row's cumulative net lies within limits. */
export function brushRun(source: Case, brush: Brush): Run<Brushed> {
	return prepare(source, recordBrush(source, brush));
}

/** Do a whole run in this thread: the reference for all others. */
export function runHere<T>(run: Run<T>, kernel?: KernelName): T {
	const evaluator = openPlan(run.plan, kernel);
	try {
		const pilot = evaluator.pilot();
		const collector = run.collect(pilot);
		run.blocks.forEach((block, index) => collector.add(index, evaluator.evaluate(block, pilot)));
		return collector.result();
	} finally {
		evaluator.close();
	}
}

/** Simulate a valid case in this thread. */
export function simulate(source: Case): Result {
	return runHere(simulationRun(source));
}

/** Compare a valid case with one of its scenarios in this thread. */
export function compare(source: Case, scenarioId: string): Difference {
	return runHere(comparisonRun(source, scenarioId));
}

/** Points per scramble for a number of draws: a power of two, 1,024 draws at least. */
function pointsPerScramble(draws: number): number {
	let points = 1024 / SCRAMBLES;
	while (points * SCRAMBLES < draws && points < 1 << LOG2_MOST_POINTS) points *= 2;
	return points;
}

/** Assemble the plan of what a recorder records of a valid case. */
export function planOf({ simulation }: Case, recorder: Recorder): Plan {
	return {
		engine: ENGINE_VERSION,
		key: seedKey(simulation.seed),
		method: simulation.method,
		points: pointsPerScramble(simulation.draws),
		...recorder.assemble()
	};
}

function prepare<T>(source: Case, { recorder, read }: Recording<T>): Run<T> {
	const plan = planOf(source, recorder);
	const blocks = listBlocks(plan.points);
	return { plan, blocks, collect: (pilot) => createCollector(plan, blocks, pilot, read) };
}
