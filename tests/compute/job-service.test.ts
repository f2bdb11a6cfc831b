import { afterEach, describe, expect, it } from 'vitest';
import { applyScenario } from '#lib/case/scenario.ts';
import { brushJob, compareJob, rowsJob, simulateJob } from '#lib/engine/job.ts';
import { brushRun, compare, runHere, simulate } from '#lib/engine/simulate.ts';
import type { Result } from '#lib/engine/result.ts';
import { jobService } from '#lib/compute/job-service.ts';
import { createNodeWorker } from '#lib/compute/node-worker.ts';
import type { WorkerThread } from '#lib/compute/worker-thread.ts';
import { readTemplate } from '../support/cases.ts';

const act = (draws: number) => readTemplate('hjemloese-act', { draws });
const threads: WorkerThread[] = [];

function service(size: number) {
	const createWorker = () => {
		const thread = createNodeWorker();
		threads.push(thread);
		return thread;
	};
	return jobService({ size, createWorker });
}

afterEach(() => {
	for (const thread of threads.splice(0)) thread.terminate();
});

describe('The job service', () => {
	it.each([1024, 16_384])('gives at %i draws what one thread gives', async (draws) => {
		const source = act(draws);
		const { run } = service(1);
		const [{ id }] = source.scenarios;
		const brush = { row: 'municipality', year: 3, from: -Infinity, to: 0 };
		expect(await run(0, simulateJob(source))).toEqual(simulate(source));
		expect(await run(1, compareJob(source, applyScenario(source, id)))).toEqual(
			compare(source, id)
		);
		expect(await run(2, brushJob(source, brush))).toEqual(runHere(brushRun(source, brush)));
	});

	it('gives the same with workers of its own, and starts none for a short job', async () => {
		const { run } = service(2);
		await run(0, simulateJob(act(4096)));
		expect(threads).toHaveLength(0);
		expect(await run(1, simulateJob(act(16_384)))).toEqual(simulate(act(16_384)));
		expect(threads).toHaveLength(2);
	});

	it('gives with the rows alone a part of all figures', async () => {
		const rows = await service(1).run(0, rowsJob(act(4096)));
		const all = simulate(act(4096));
		expect(all).toMatchObject(rows as object);
		expect(Object.keys(all)).toEqual([
			...Object.keys(rows as object),
			...['gross', 'commitments', 'followUp', 'sensitivity', 'evpi', 'evpiError']
		]);
	});

	it('gives of a case whose levers move what it gives of it anew', async () => {
		const { run } = service(1);
		const moved = (shift: number) => {
			const source = act(2048);
			const inputs = source.inputs.map((input, i) => ({
				...input,
				shift: input.distribution.kind === 'fixed' ? 0 : shift * (i + 1)
			}));
			return { ...source, inputs };
		};
		for (const shift of [0, 0.02, -0.01, 0]) {
			const rows = await run(0, rowsJob(moved(shift)));
			expect(rows).toEqual(await service(1).run(0, rowsJob(moved(shift))));
		}
		const other = { ...act(2048), optimismCorrection: true };
		expect(await run(0, rowsJob(other))).toEqual(await service(1).run(0, rowsJob(other)));
	});

	it('tells of every block of a long job', async () => {
		const heard: number[][] = [];
		const onProgress = (done: number, all: number) => void heard.push([done, all]);
		await service(1).run(0, simulateJob(act(16_384)), onProgress as never);
		expect(heard).toEqual(Array.from({ length: 8 }, (_, i) => [i + 1, 8]));
	});

	it('does a short job before a long one is done', async () => {
		const { run } = service(1);
		const order: string[] = [];
		const long = run(0, simulateJob(act(262_144))).then(() => order.push('long'));
		await new Promise((resolve) => setTimeout(resolve));
		await run(1, rowsJob(act(4096))).then(() => order.push('short'));
		await long;
		expect(order).toEqual(['short', 'long']);
	});

	it('leaves no work running after a cancel, and does the next job', async () => {
		const { run, cancel } = service(1);
		let blocks = 0;
		const onProgress = () => {
			blocks++;
			if (blocks === 2) cancel(7);
		};
		await expect(run(7, simulateJob(act(1_048_576)), onProgress as never)).rejects.toMatchObject({
			name: 'AbortError'
		});
		expect(blocks).toBe(2);
		const { draws } = (await run(8, simulateJob(act(16_384)))) as Result;
		expect(draws).toBe(16_384);
		expect(blocks).toBe(2);
	});
});
