/** What is timed beside what, each in a process of its own: `contender.ts` runs one of these. */
import { runHere, simulationRun } from '#lib/engine/simulate.ts';
import { actCase } from './act-case.ts';
import { simulateNaively } from './naive.ts';
import { runInSquiggle, runWithSortingOutside } from './squiggle.ts';

const ENGINE_DRAWS = 16_384;
const NAIVE_DRAWS = 4096;

const source = actCase(ENGINE_DRAWS);
const naiveSource = actCase(NAIVE_DRAWS);

export const CONTENDERS = [
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
