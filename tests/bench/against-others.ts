/** The engine beside Squiggle and a naive simulation, each in its own process, as ratios of time per draw. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CONTENDERS } from './contenders.ts';
import { printTable } from './print.ts';
import { takeTurns, type Turn } from './timing.ts';

/** Time all and print how many times longer than each kernel the others take. */
export async function measureAgainstOthers() {
	const processes = CONTENDERS.map((_, i) =>
		fork(fileURLToPath(new URL('./contender.ts', import.meta.url)), [`${i}`])
	);
	const timings = await takeTurns(
		processes.map((process): Turn => async (ms) => {
			process.send(ms);
			const [times] = (await once(process, 'message')) as [number[]];
			return times;
		}),
		{ rounds: 12, turnMs: 1500, mostMs: 240_000 }
	);
	for (const process of processes) process.disconnect();
	const perDraw = timings.map(({ best, median }, i) => ({
		best: best / CONTENDERS[i].draws,
		median: median / CONTENDERS[i].draws
	}));
	const rows = CONTENDERS.map(({ name, draws }, i) => ({
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
