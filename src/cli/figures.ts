/** Computes what `simulate` and `compare` print. */
import { availableParallelism } from 'node:os';
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import { NotFinite } from '#lib/engine/record/collector.ts';
import { comparisonRun, runHere, simulationRun } from '#lib/engine/simulate.ts';
import type { Run } from '#lib/engine/run/run.ts';
import type { Figures } from '#lib/exchange/export.ts';
import { Failure } from './failure.ts';
import { openCase } from './open-case.ts';
import type { Figuring } from './request.ts';
import { words } from './words.ts';

/** Simulate a case, or one of its scenarios: the figures of docs/model.md §7. */
export async function simulateFile(request: Figuring): Promise<Figures> {
	const result = await figure(request, (source) =>
		simulationRun(request.scenario ? applyScenario(source, request.scenario) : source)
	);
	const { cautious, ...figures } = result;
	return figures;
}

/** Compare a case with one of its scenarios. */
export function compareFile(request: Figuring & { scenario: string }): Promise<Figures> {
	return figure(request, (source) => comparisonRun(source, request.scenario));
}

/** Open the case, with the draws and the seed that are asked for, and do the run that is made of it. */
async function figure<T>(
	{ file, scenario, draws, seed, workers }: Figuring,
	makeRun: (source: Case) => Run<T>
): Promise<T> {
	const { case: source } = await openCase(file);
	const told = words[source.language];
	const ids = source.scenarios.map(({ id }) => id);
	if (scenario !== undefined && !ids.includes(scenario))
		throw new Failure(told.noScenario(scenario, ids));
	const { simulation } = source;
	const asked = { draws: draws ?? simulation.draws, seed: seed ?? simulation.seed };
	try {
		return await compute(makeRun({ ...source, simulation: { ...simulation, ...asked } }), workers);
	} catch (error) {
		throw error instanceof NotFinite ? new Failure(told.notFinite) : error;
	}
}

/** One worker is this thread itself; more are started where they pay, and no more than there are cores. */
async function compute<T>(run: Run<T>, workers: number): Promise<T> {
	const most = Math.min(workers, availableParallelism()) - 1;
	if (most === 0) return runHere(run);
	// A worker reads the program that this thread has read by now, and so takes about as long.
	const startMs = performance.now();
	const [{ runWithHelp }, { createNodeWorker }] = await Promise.all([
		import('#lib/compute/run-with-help.ts'),
		import('#lib/compute/node-worker.ts')
	]);
	return runWithHelp(run, { most, createWorker: createNodeWorker, startMs });
}
