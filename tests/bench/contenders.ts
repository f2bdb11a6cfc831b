/** What is timed beside what, each in a process of its own (`contender.ts`), which loads nothing of the others. */
import { runHere, simulationRun } from '#lib/engine/simulate.ts';
import { actCase } from './act-case.ts';

interface Contender {
	name: string;
	draws: number;
	/** Load what it needs; gives one whole run. */
	load: () => Promise<() => unknown>;
}

const ENGINE_DRAWS = 16_384;
const NAIVE_DRAWS = 4096;

export const CONTENDERS: Contender[] = [
	...(['webassembly', 'typescript'] as const).map((kernel) => ({
		name: `engine, ${kernel === 'typescript' ? 'TypeScript' : 'WebAssembly'}, all results`,
		draws: ENGINE_DRAWS,
		load: async () => {
			const source = actCase(ENGINE_DRAWS);
			return () => runHere(simulationRun(source), kernel);
		}
	})),
	{
		name: 'Squiggle, sorted outside, bands of five rows',
		draws: 10_000,
		load: async () => {
			const { runWithSortingOutside } = await import('./squiggle.ts');
			return () => runWithSortingOutside(10_000);
		}
	},
	...[
		{ name: 'Squiggle, bands of five rows', draws: 10_000 },
		{ name: 'Squiggle, its default sample count', draws: 1000 }
	].map(({ name, draws }) => ({
		name,
		draws,
		load: async () => {
			const { runInSquiggle } = await import('./squiggle.ts');
			return () => runInSquiggle(draws);
		}
	})),
	{
		name: 'naive, an object per draw',
		draws: NAIVE_DRAWS,
		load: async () => {
			const { simulateNaively } = await import('./naive.ts');
			const source = actCase(NAIVE_DRAWS);
			return () => simulateNaively(source);
		}
	}
];
