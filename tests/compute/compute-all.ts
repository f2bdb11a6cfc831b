/** Computes in a page what the tests compare with Node. */
import type { Case } from '#lib/case/schema.ts';
import { comparisonRun, simulationRun } from '#lib/engine/simulate.ts';
import type { Difference, Result } from '#lib/engine/result.ts';
import type { CreateWorker } from '#lib/compute/worker-thread.ts';
import { createPool } from '#lib/compute/worker-pool.ts';

/** Simulate every case, and compare the first with one of its scenarios, on `size` workers. */
export async function computeAll(
	size: number,
	createWorker: CreateWorker,
	cases: Case[],
	scenario: string
): Promise<(Result | Difference)[]> {
	const pool = createPool({ size, createWorker });
	try {
		return await Promise.all([
			...cases.map((source) => pool.run(simulationRun(source))),
			pool.run(comparisonRun(cases[0], scenario))
		]);
	} finally {
		pool.dispose();
	}
}
