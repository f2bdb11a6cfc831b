import { describe, expect, it } from 'vitest';
import { runHere, simulationRun } from '#lib/engine/simulate.ts';
import { createNodeWorker, nodeThread } from '#lib/compute/node-worker.ts';
import { runWithHelp } from '#lib/compute/run-with-help.ts';
import { findTemplate } from '#lib/templates/registry.ts';

const { case: source } = findTemplate('tilkoebsydelser')!;
const run = simulationRun({ ...source, simulation: { ...source.simulation, draws: 524_288 } });

/** Real threads, counted. */
function counted() {
	let started = 0;
	const createWorker = () => {
		started++;
		return createNodeWorker();
	};
	return { createWorker, started: () => started };
}

describe('a run with help', () => {
	it('starts workers where they pay, and gives the same figures', async () => {
		const { createWorker, started } = counted();
		const result = await runWithHelp(run, { most: 2, createWorker, startMs: 0 });
		expect(started()).toBe(2);
		expect(result).toEqual(runHere(run));
	});

	it('starts none where the rest is done before they could help', async () => {
		const { createWorker, started } = counted();
		const result = await runWithHelp(run, { most: 2, createWorker, startMs: 1e9 });
		expect(started()).toBe(0);
		expect(result).toEqual(runHere(run));
	});

	it('goes on alone where a worker breaks as it starts', async () => {
		const createWorker = () =>
			nodeThread(new URL('data:text/javascript,throw new Error("broken at start")'));
		const result = await runWithHelp(run, { most: 1, createWorker, startMs: 0 });
		expect(result).toEqual(runHere(run));
	});
});
