/** `npm run bench`: the engine beside Squiggle and a naive simulation, in one process, as ratios of time per draw. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { simulate } from '#lib/engine/simulate.ts';
import { actCase } from './act-case.ts';
import { simulateNaively } from './naive.ts';
import { runInSquiggle, runWithSortingOutside } from './squiggle.ts';

interface Contender {
	name: string;
	draws: number;
	run: () => unknown;
}

/** Timed turns of each, after one that warms up; taken in turns, so that a busy minute strikes all alike. */
const ROUNDS = 5;

/** A turn runs at least this long, whole runs only: what is quick is timed more often. */
const TURN_MS = 500;

const ENGINE_DRAWS = 16_384;
const NAIVE_DRAWS = 4096;
const source = actCase(ENGINE_DRAWS);
const naiveSource = actCase(NAIVE_DRAWS);
const contenders: Contender[] = [
	{ name: 'engine, one thread, all results', draws: ENGINE_DRAWS, run: () => simulate(source) },
	{
		name: 'Squiggle, sorted outside, bands of five rows',
		draws: 10_000,
		run: () => runWithSortingOutside(10_000)
	},
	{ name: 'Squiggle, bands of five rows', draws: 10_000, run: () => runInSquiggle(10_000) },
	{
		name: 'Squiggle, its default sample count',
		draws: 1000,
		run: () => runInSquiggle(1000)
	},
	{
		name: 'naive, an object per draw',
		draws: NAIVE_DRAWS,
		run: () => simulateNaively(naiveSource)
	}
];

const times = contenders.map((): number[] => []);
for (let round = 0; round <= ROUNDS; round++) {
	for (const [i, { run }] of contenders.entries()) {
		const began = performance.now();
		while (performance.now() - began < TURN_MS) {
			const start = performance.now();
			await run();
			if (round > 0) times[i].push(performance.now() - start);
		}
	}
}

const measured = contenders.map(({ name, draws }, i) => {
	const medianMs = median(times[i]);
	const bestMs = Math.min(...times[i]);
	return { name, draws, medianMs, bestMs, nsPerDraw: (medianMs * 1e6) / draws };
});
const [engine] = measured;
const rows = measured.map((row) => ({
	...row,
	ratio: row.nsPerDraw / engine.nsPerDraw,
	bestRatio: row.bestMs / row.draws / (engine.bestMs / engine.draws)
}));

const [{ model }] = cpus();
const machine = {
	cpu: model.trim(),
	cores: cpus().length,
	memoryGB: Math.round(totalmem() / 2 ** 30),
	system: `${process.platform} ${process.arch}`,
	node: process.version
};
console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}`);
console.log(`template hjemloese-act; warm runs, taken in turns; ratios of time per draw\n`);
console.log(line('', 'draws', 'median ms', 'ns/draw', 'ratio', 'best ms', 'ratio'));
for (const { name, draws, medianMs, nsPerDraw, ratio, bestMs, bestRatio } of rows) {
	const figures = [medianMs.toFixed(1), nsPerDraw.toFixed(0), ratio.toPrecision(3)];
	console.log(line(name, `${draws}`, ...figures, bestMs.toFixed(1), bestRatio.toPrecision(3)));
}
writeFileSync('bench.json', `${JSON.stringify({ machine, rounds: ROUNDS, rows }, null, '\t')}\n`);

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function line(name: string, ...columns: string[]): string {
	return name.padEnd(48) + columns.map((column) => column.padStart(11)).join('');
}
