/** Time per draw of both kernels in one thread and of the pool with one and two workers. */
import { runHere, simulationRun } from '#lib/engine/simulate.ts';
import type { Case } from '#lib/case/schema.ts';
import { createNodeWorker } from '#lib/compute/node-worker.ts';
import { createPool } from '#lib/compute/worker-pool.ts';
import { printTable } from './print.ts';
import { takeTurns, turnOf } from './timing.ts';
import { runUnits, UNITS } from './unit.ts';

export interface Measured {
	name: string;
	/** The same case with a number of draws. */
	source: (draws: number) => Case;
}

/** From here on TypeScript's minutes say nothing that its seconds have not said. */
const MOST_TYPESCRIPT_VALUES = 1e9;

/** Time whole runs, planning and reading counted in, of each case with each number of draws. */
export async function measureKernels(cases: readonly Measured[], drawCounts: readonly number[]) {
	const pools = [1, 2].map((size) => createPool({ size, createWorker: createNodeWorker }));
	const rows = [];
	for (const { name, source } of cases) {
		for (const draws of drawCounts) {
			const sized = source(draws);
			const { plan } = simulationRun(sized);
			const small = (plan.code.length / 8) * draws < MOST_TYPESCRIPT_VALUES;
			const contenders = [
				() => runHere(simulationRun(sized), 'webassembly'),
				() => pools[0].run(simulationRun(sized)),
				() => pools[1].run(simulationRun(sized)),
				runUnits,
				...(small ? [() => runHere(simulationRun(sized), 'typescript')] : [])
			];
			const [wasm, one, two, unit, ts] = await takeTurns(contenders.map(turnOf), { rounds: 4 });
			const unitMs = unit.best / UNITS;
			rows.push({
				name,
				draws,
				unitNs: unitMs * 1e6,
				webassembly: wasm,
				typescript: ts,
				workers: [one, two],
				unitsPerDraw: {
					webassembly: wasm.best / draws / unitMs,
					typescript: ts && ts.best / draws / unitMs
				},
				typescriptToWebAssembly: ts && ts.best / wasm.best,
				twoWorkers: one.best / two.best,
				twoWorkersByMedian: one.median / two.median
			});
		}
	}
	for (const pool of pools) pool.dispose();
	printTable(
		'Both kernels in one thread, and a pool of one and of two workers (ms: best / median; units per draw: best)',
		[
			'',
			'draws',
			'wasm ms',
			'TypeScript ms',
			'ratio',
			'wasm units',
			'TS units',
			'1 worker ms',
			'2 workers ms',
			'gain',
			'unit ns'
		],
		rows.map((row) => [
			row.name,
			`${row.draws}`,
			both(row.webassembly),
			row.typescript ? both(row.typescript) : '',
			row.typescriptToWebAssembly ?? '',
			row.unitsPerDraw.webassembly,
			row.unitsPerDraw.typescript ?? '',
			both(row.workers[0]),
			both(row.workers[1]),
			`${row.twoWorkers.toFixed(2)} / ${row.twoWorkersByMedian.toFixed(2)}`,
			row.unitNs
		])
	);
	return rows;
}

function both({ best, median }: { best: number; median: number }): string {
	return `${best.toFixed(1)} / ${median.toFixed(1)}`;
}
