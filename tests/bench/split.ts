/** Where the time of a run goes: planning, opening, pilot, blocks, adding, reading. */
import { openPlan } from '#lib/engine/run/block.ts';
import type { Pilot, Summary } from '#lib/engine/run/run.ts';
import { simulationRun } from '#lib/engine/simulate.ts';
import type { Measured } from './kernels.ts';
import { printTable } from './print.ts';
import { median } from './timing.ts';

const PARTS = ['plan', 'open', 'pilot', 'blocks', 'add', 'read'] as const;
type Part = (typeof PARTS)[number];

const ROUNDS = 7;

/** Time each part of runs by the best kernel, warm. */
export function measureSplit(cases: readonly Measured[], drawCounts: readonly number[]) {
	const rows = cases.flatMap(({ name, source }) =>
		drawCounts.map((draws) => {
			const sized = source(draws);
			const times = Object.fromEntries(PARTS.map((part) => [part, [] as number[]]));
			let operations = 0;
			let cells = 0;
			for (let round = 0; round <= ROUNDS; round++) {
				const taken = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
				const timed = <T>(part: Part, work: () => T): T => {
					const start = performance.now();
					const made = work();
					taken[part] += performance.now() - start;
					return made;
				};
				const run = timed('plan', () => simulationRun(sized));
				operations = run.plan.code.length / 8 - 1;
				cells = run.plan.cells;
				const evaluator = timed('open', () => openPlan(run.plan));
				const pilot: Pilot = timed('pilot', () => evaluator.pilot());
				const collector = timed('add', () => run.collect(pilot));
				run.blocks.forEach((block, index) => {
					const summary: Summary = timed('blocks', () => evaluator.evaluate(block, pilot));
					timed('add', () => collector.add(index, summary));
				});
				timed('read', () => collector.result());
				if (round > 0) for (const part of PARTS) times[part].push(taken[part]);
			}
			const best = PARTS.map((part) => Math.min(...times[part]));
			return {
				name,
				draws,
				operations,
				cells,
				best: Object.fromEntries(PARTS.map((part, i) => [part, best[i]])),
				median: Object.fromEntries(PARTS.map((part) => [part, median(times[part])])),
				shareOfBlocks: best[PARTS.indexOf('blocks')] / best.reduce((sum, ms) => sum + ms, 0)
			};
		})
	);
	printTable(
		'Where the time of a run goes (WebAssembly, one thread; best ms / median ms)',
		['', 'draws', 'operations', 'cells', ...PARTS, 'share of blocks'],
		rows.map((row) => [
			row.name,
			`${row.draws}`,
			`${row.operations}`,
			`${row.cells}`,
			...PARTS.map((part) => `${row.best[part].toFixed(1)} / ${row.median[part].toFixed(1)}`),
			row.shareOfBlocks
		])
	);
	return rows;
}
