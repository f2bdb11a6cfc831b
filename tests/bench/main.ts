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

/** Timed runs of each, after one that warms up; taken in turns, so that a busy minute strikes all alike. */
const ROUNDS = 7;

const ENGINE_DRAWS = 16_384;
const source = actCase(ENGINE_DRAWS);
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
		draws: ENGINE_DRAWS,
		run: () => simulateNaively(source)
	}
];

const times = contenders.map((): number[] => []);
for (let round = 0; round <= ROUNDS; round++) {
	for (const [i, { run }] of contenders.entries()) {
		const start = performance.now();
		await run();
		if (round > 0) times[i].push(performance.now() - start);
	}
}

const measured = contenders.map(({ name, draws }, i) => {
	const elapsedMs = median(times[i]);
	return { name, draws, elapsedMs, nsPerDraw: (elapsedMs * 1e6) / draws };
});
const rows = measured.map((row) => ({ ...row, ratio: row.nsPerDraw / measured[0].nsPerDraw }));

const [{ model }] = cpus();
const machine = {
	cpu: model.trim(),
	cores: cpus().length,
	memoryGB: Math.round(totalmem() / 2 ** 30),
	system: `${process.platform} ${process.arch}`,
	node: process.version
};
console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}`);
console.log(`template hjemloese-act; medians of ${ROUNDS} warm runs, taken in turns\n`);
console.log(line('', 'draws', 'ms', 'ns/draw', 'ratio'));
for (const { name, draws, elapsedMs, nsPerDraw, ratio } of rows) {
	console.log(
		line(name, `${draws}`, elapsedMs.toFixed(1), nsPerDraw.toFixed(0), `${ratio.toPrecision(3)}`)
	);
}
writeFileSync('bench.json', `${JSON.stringify({ machine, rounds: ROUNDS, rows }, null, '\t')}\n`);

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function line(name: string, ...columns: string[]): string {
	return name.padEnd(48) + columns.map((column) => column.padStart(12)).join('');
}
