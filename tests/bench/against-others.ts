/** The engine beside Squiggle and a naive simulation, in one process, as ratios of time per draw. */
import { runHere, simulationRun } from '#lib/engine/simulate.ts';
import { actCase } from './act-case.ts';
import { simulateNaively } from './naive.ts';
import { printTable } from './print.ts';
import { runInSquiggle, runWithSortingOutside } from './squiggle.ts';
import { takeTurns } from './timing.ts';

const ENGINE_DRAWS = 16_384;
const NAIVE_DRAWS = 4096;

/** Time all and print how many times longer than each kernel the others take. */
export async function measureAgainstOthers() {
	const source = actCase(ENGINE_DRAWS);
	const naiveSource = actCase(NAIVE_DRAWS);
	const contenders = [
		{
			name: 'engine, WebAssembly, all results',
			draws: ENGINE_DRAWS,
			run: () => runHere(simulationRun(source), 'webassembly')
		},
		{
			name: 'engine, TypeScript, all results',
			draws: ENGINE_DRAWS,
			run: () => runHere(simulationRun(source), 'typescript')
		},
		{
			name: 'Squiggle, sorted outside, bands of five rows',
			draws: 10_000,
			run: () => runWithSortingOutside(10_000)
		},
		{ name: 'Squiggle, bands of five rows', draws: 10_000, run: () => runInSquiggle(10_000) },
		{ name: 'Squiggle, its default sample count', draws: 1000, run: () => runInSquiggle(1000) },
		{
			name: 'naive, an object per draw',
			draws: NAIVE_DRAWS,
			run: () => simulateNaively(naiveSource)
		}
	];
	const timings = await takeTurns(contenders, { turnMs: 300, mostMs: 25_000 });
	const perDraw = timings.map(({ best, median }, i) => ({
		best: best / contenders[i].draws,
		median: median / contenders[i].draws
	}));
	const rows = contenders.map(({ name, draws }, i) => ({
		name,
		draws,
		...timings[i],
		timesWebAssembly: perDraw[i].best / perDraw[0].best,
		timesWebAssemblyByMedian: perDraw[i].median / perDraw[0].median,
		timesTypeScript: perDraw[i].best / perDraw[1].best,
		timesTypeScriptByMedian: perDraw[i].median / perDraw[1].median
	}));
	printTable(
		'Beside others: hjemloese-act, time per draw as a multiple of each kernel’s (planning counted in)',
		['', 'draws', 'best ms', 'median ms', '× wasm', 'by median', '× TypeScript', 'by median'],
		rows.map((row) => [
			row.name,
			`${row.draws}`,
			row.best,
			row.median,
			row.timesWebAssembly,
			row.timesWebAssemblyByMedian,
			row.timesTypeScript,
			row.timesTypeScriptByMedian
		])
	);
	return rows;
}
