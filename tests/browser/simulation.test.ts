import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyScenario } from '#lib/case/scenario.ts';
import { parseCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import type { Case } from '#lib/case/schema.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { createBrowserWorker } from '#lib/compute/browser-worker.ts';
import { Comparison } from '#lib/compute/comparison.svelte.ts';
import { Simulation } from '#lib/compute/simulation.svelte.ts';
import { createEngine, type Engine } from '#lib/compute/engine.ts';
import file from '#lib/templates/tilkoebsydelser.json' with { type: 'json' };

const { case: template } = parseCase(JSON.stringify(file)) as ValidCase;

function drawn(draws: number, seed = '1'): Case {
	return { ...template, simulation: { ...template.simulation, draws, seed } };
}

let engine: Engine | undefined;

/** One worker of its own for each test. */
function ownEngine(): Engine {
	return (engine ??= createEngine(createBrowserWorker));
}

afterEach(() => {
	engine?.dispose();
	engine = undefined;
});

const idle = (run: { running: boolean }) =>
	vi.waitUntil(() => !run.running, { timeout: 30_000, interval: 5 });

describe('Simulation', () => {
	it('gives the result of the case, and says so', async () => {
		const simulation = new Simulation(ownEngine);
		expect(simulation.status).toBe('idle');
		simulation.simulate(drawn(2048));
		expect(simulation.status).toBe('running');
		await idle(simulation);
		expect(simulation.result).toEqual(simulate(drawn(2048)));
		expect(simulation).toMatchObject({
			status: 'idle',
			progress: 1,
			error: null,
			previewed: false
		});
		expect(simulation.elapsedMs).toBeGreaterThan(0);
	});

	it('shares the engine of the page where it is given none', async () => {
		const simulation = new Simulation();
		simulation.simulate(drawn(1024));
		await idle(simulation);
		expect(simulation.result).toEqual(simulate(drawn(1024)));
	});

	it('ends with the newest of many cases', async () => {
		const simulation = new Simulation(ownEngine);
		for (const seed of ['a', 'b', 'c', 'd']) simulation.simulate(drawn(16_384, seed));
		await idle(simulation);
		expect(simulation.result).toEqual(simulate(drawn(16_384, 'd')));
	});

	it('shows previews with few draws, each as it is finished, then the full number', async () => {
		const simulation = new Simulation(ownEngine);
		const full = drawn(65_536);
		simulation.simulate(full, { preview: true });
		await idle(simulation);
		expect(simulation.result?.draws).toBe(4096);
		expect(simulation.previewed).toBe(true);
		simulation.simulate(full, { preview: true });
		simulation.simulate(full);
		await idle(simulation);
		expect(simulation.result?.draws).toBe(65_536);
		expect(simulation.previewed).toBe(false);
	});

	it('keeps the last result when cancelled, and works on', async () => {
		const simulation = new Simulation(ownEngine);
		simulation.simulate(drawn(1024));
		await idle(simulation);
		const { result } = simulation;
		simulation.simulate(drawn(1_048_576));
		simulation.cancel();
		await idle(simulation);
		expect(simulation.result).toBe(result);
		expect(simulation.error).toBe(null);
		simulation.simulate(drawn(2048));
		await idle(simulation);
		expect(simulation.result?.draws).toBe(2048);
	});

	it('keeps the last result when a run fails, and says why', async () => {
		const simulation = new Simulation(ownEngine);
		simulation.simulate(drawn(1024));
		await idle(simulation);
		const { result } = simulation;
		engine?.dispose();
		simulation.simulate(drawn(2048));
		await idle(simulation);
		expect(simulation.status).toBe('failed');
		expect(simulation.error).toMatch(/closed/);
		expect(simulation.result).toBe(result);
	});
});

describe('Comparison', () => {
	it('gives the difference that a scenario makes', async () => {
		const comparison = new Comparison(ownEngine);
		const [{ id }] = template.scenarios;
		comparison.compare(drawn(1024), id);
		await idle(comparison);
		expect(comparison.result).toEqual(compare(drawn(1024), id));
	});

	it('gives the difference between two cases, whatever differs', async () => {
		const comparison = new Comparison(ownEngine);
		const [{ id }] = template.scenarios;
		const source = drawn(1024);
		comparison.hold(source, applyScenario(source, id));
		await idle(comparison);
		expect(comparison.result).toEqual(compare(source, id));
	});
});
