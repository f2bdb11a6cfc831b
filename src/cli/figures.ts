/** Computes what `simulate` and `compare` print. */
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import { comparisonRun, runHere, simulationRun } from '#lib/engine/simulate.ts';
import type { Run } from '#lib/engine/run.ts';
import type { Figures } from '#lib/exports/export.ts';
import { Failure } from './failure.ts';
import { openCase } from './open-case.ts';
import type { Figuring } from './request.ts';
import { words } from './words.ts';

/** Simulate a case, or one of its scenarios. */
export async function simulateFile({ scenario, workers, ...request }: Figuring): Promise<Figures> {
	const asked = await openAsked(request, scenario);
	return compute(
		simulationRun(scenario === undefined ? asked : applyScenario(asked, scenario)),
		workers
	);
}

/** Compare a case with one of its scenarios. */
export async function compareFile({
	scenario,
	workers,
	...request
}: Figuring & { scenario: string }): Promise<Figures> {
	return compute(comparisonRun(await openAsked(request, scenario), scenario), workers);
}

/** The case with the draws and the seed that are asked for. */
async function openAsked(
	{ file, draws, seed }: Pick<Figuring, 'file' | 'draws' | 'seed'>,
	scenario: string | undefined
): Promise<Case> {
	const { case: source } = await openCase(file);
	const ids = source.scenarios.map(({ id }) => id);
	if (scenario !== undefined && !ids.includes(scenario))
		throw new Failure(words[source.language].noScenario(scenario, ids));
	const { simulation } = source;
	return {
		...source,
		simulation: { ...simulation, draws: draws ?? simulation.draws, seed: seed ?? simulation.seed }
	};
}

/** Threads take a while to start: one worker is this thread itself. */
async function compute<T>(run: Run<T>, workers: number): Promise<T> {
	if (workers === 1) return runHere(run);
	const [{ createPool }, { createNodeWorker }] = await Promise.all([
		import('#lib/simulation/worker-pool.ts'),
		import('#lib/simulation/node-worker.ts')
	]);
	const pool = createPool({ size: workers, createWorker: createNodeWorker });
	try {
		return await pool.run(run);
	} finally {
		pool.dispose();
	}
}
