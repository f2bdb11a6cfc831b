import { flushSync } from 'svelte';
import { expect, it, onTestFinished } from 'vitest';
import { parseCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import { createBrowserWorker } from '#lib/compute/browser-worker.ts';
import { createEngine } from '#lib/compute/engine.ts';
import { Simulation } from '#lib/compute/simulation.svelte.ts';
import file from '#lib/templates/tilkoebsydelser.json' with { type: 'json' };

const { case: source } = parseCase(JSON.stringify(file)) as ValidCase;

it('a lever that is held still asks for one picture, and not again at every answer', async () => {
	const engine = createEngine(createBrowserWorker);
	const simulation = new Simulation(() => engine);
	let asked = 0;
	let held = $state(false);
	const stop = $effect.root(() => {
		$effect(() => {
			asked++;
			simulation.simulate(source, { preview: held });
		});
	});
	onTestFinished(() => {
		stop();
		engine.dispose();
	});
	const settled = () => expect.poll(() => simulation.running, { timeout: 30_000 }).toBe(false);
	flushSync();
	await settled();
	held = true;
	flushSync();
	await settled();
	// An effect that follows its own answer would have begun anew by then.
	await new Promise((done) => setTimeout(done, 200));
	expect(simulation.previewed).toBe(true);
	expect(asked).toBe(2);
});
