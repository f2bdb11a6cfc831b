/** Holds the engine and its pool to what they need: moves of a lever leave memory and workers as they were. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/case/schema.ts';
import { rowsJob, simulateJob } from '#lib/engine/job.ts';
import { runHere, simulationRun } from '#lib/engine/simulate.ts';
import { jobService } from '#lib/compute/job-service.ts';
import { createNodeWorker } from '#lib/compute/node-worker.ts';
import { createPool } from '#lib/compute/worker-pool.ts';
import { readTemplate } from '../support/cases.ts';
import { sumCase } from '../support/small-case.ts';

/** Moves of a small case, and of one whose plans and results are a hundred times as large. */
const CASES = [
	{
		name: '1,000 moves of a lever of a small case',
		source: sumCase(
			{ a: { kind: 'uniform', min: -1, max: 2 }, b: { kind: 'normal', mean: 0, sd: 1 } },
			{ simulation: { seed: 'leak', draws: 1024 } }
		),
		moves: 1000
	},
	{
		name: '60 moves of a lever of hjemloese-act',
		source: readTemplate('hjemloese-act', { draws: 1024 }),
		moves: 60
	}
];

/** Part of the moves before memory is first looked at: code is compiled, tables are built, caches are full. */
const WARM_UP = 0.2;

/** What may be left over, in megabytes: V8's own caches. What a move left behind would be seen from 8 and 125 kB on. */
const MOST_GROWTH = 6;

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

function kept(): number {
	collectGarbage();
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 1e6;
}

/** The case with its first lever somewhere else at every move. */
function moved(source: Case, i: number): Case {
	const [first, ...rest] = source.inputs;
	return { ...source, inputs: [{ ...first, shift: (i % 997) / 1000 }, ...rest] };
}

/** Move the lever on and on; gives by how many megabytes what is kept has grown. */
async function growthOver(
	moves: number,
	source: Case,
	simulate: (edited: Case, move: number) => unknown
): Promise<number> {
	let before = 0;
	for (let i = 0; i < moves; i++) {
		if (i === WARM_UP * moves) before = kept();
		await simulate(moved(source, i), i);
	}
	return kept() - before;
}

describe('1,000 moves of a lever of hjemloese-act, let go of at every tenth', () => {
	it('leave the memory of the worker that does them as it was', { timeout: 300_000 }, async () => {
		const source = readTemplate('hjemloese-act', { draws: 1024 });
		const { run } = jobService({ size: 1, createWorker: createNodeWorker });
		const grown = await growthOver(1000, source, (edited, move) =>
			run(move, move % 10 === 9 ? simulateJob(edited) : rowsJob(edited))
		);
		expect(grown).toBeLessThan(MOST_GROWTH);
	});
});

describe.each(CASES)('$name', { timeout: 300_000 }, ({ source, moves }) => {
	const growth = (simulate: (edited: Case) => unknown) => growthOver(moves, source, simulate);

	it('leave memory as it was, in one thread', async () => {
		expect(await growth((edited) => runHere(simulationRun(edited)))).toBeLessThan(MOST_GROWTH);
	});

	it('leave memory and two workers as they were, in a pool', async () => {
		let started = 0;
		let ended = 0;
		const pool = createPool({
			size: 2,
			createWorker() {
				started++;
				const thread = createNodeWorker();
				thread.onDeath(() => ended++);
				return thread;
			}
		});
		try {
			const grown = await growth((edited) => pool.run(simulationRun(edited)));
			expect(grown).toBeLessThan(MOST_GROWTH);
			expect(started).toBe(2);
			expect(ended).toBe(0);
		} finally {
			pool.dispose();
		}
	});

	it('would be seen to leave something', async () => {
		const plans: unknown[] = [];
		const grown = await growth((edited) => plans.push(simulationRun(edited)));
		expect(plans).toHaveLength(moves);
		expect(grown).toBeGreaterThan(2 * MOST_GROWTH);
	});
});
