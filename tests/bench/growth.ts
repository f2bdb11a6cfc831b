/** How time per draw grows with each size of a case by itself, and with the number of draws. */
import { runHere, simulationRun } from '#lib/engine/simulate.ts';
import { actCase } from './act-case.ts';
import { LARGE, sizedCase, type Size } from './large-case.ts';
import { printTable } from './print.ts';
import { takeTurns, turnOf, type Timing } from './timing.ts';

const DRAWS = 16_384;

/** The large case with one size halved, as it is, and doubled as far as its limit allows. */
const GROWTHS: Record<string, Partial<Size>[]> = {
	inputs: [40, 80, 160].map((inputs) => ({ inputs })),
	'effects, each with its line': [10, 20, 40].map((effects) => ({ effects, lines: 40 + effects })),
	years: [10, 20, 40].map((years) => ({ years })),
	departments: [5, 10, 20].map((departments) => ({ departments }))
};

interface Grown {
	what: string;
	size: number;
	operations: number;
	cells: number;
	columns: number;
	plan: Timing;
	run: Timing;
	/** From the smallest size. */
	planGrowth: number;
	runGrowth: number;
	operationsGrowth: number;
}

/** Time the large case with each size changed by itself: planning, and the rest per draw. */
export async function measureGrowth(): Promise<Grown[]> {
	const rows: Grown[] = [];
	for (const [what, sizes] of Object.entries(GROWTHS)) {
		const cases = sizes.map((change) => sizedCase({ ...LARGE, ...change }, DRAWS));
		const runs = cases.map(simulationRun);
		const timings = await takeTurns(
			[
				...cases.map((source) => turnOf(() => simulationRun(source))),
				...runs.map((run) => turnOf(() => runHere(run, 'webassembly')))
			],
			{ rounds: 3, turnMs: 0, mostMs: 8000 }
		);
		sizes.forEach((change, i) =>
			rows.push({
				what,
				size: Object.values(change)[0],
				operations: runs[i].plan.code.length / 8 - 1,
				cells: runs[i].plan.cells,
				columns: runs[i].plan.columns,
				plan: timings[i],
				run: timings[sizes.length + i],
				planGrowth: timings[i].best / timings[0].best,
				runGrowth: timings[sizes.length + i].best / timings[sizes.length].best,
				operationsGrowth: runs[i].plan.code.length / runs[0].plan.code.length
			})
		);
	}
	printTable(
		'Growth: the large case with one size changed, 16,384 draws (best ms; growth from the smallest)',
		['', 'size', 'operations', '×', 'cells', 'columns', 'plan ms', '×', 'run ms', '×'],
		rows.map((row) => [
			row.what,
			`${row.size}`,
			`${row.operations}`,
			row.operationsGrowth,
			`${row.cells}`,
			`${row.columns}`,
			row.plan.best,
			row.planGrowth,
			row.run.best,
			row.runGrowth
		])
	);
	return rows;
}

/** Time a case with ever more draws; what another draw costs should not change. */
export async function measureLinearity(most: number) {
	const counts: number[] = [];
	for (let draws = 8192; draws <= most; draws *= 2) counts.push(draws);
	const runs = counts.map((draws) => simulationRun(actCase(draws)));
	const timings = await takeTurns(
		runs.map((run) => turnOf(() => runHere(run, 'webassembly'))),
		{ rounds: 8 }
	);
	const rows = counts.map((draws, i) => ({
		draws,
		...timings[i],
		nsPerDraw: (timings[i].best * 1e6) / draws,
		nsPerDrawMore: i
			? ((timings[i].best - timings[i - 1].best) * 1e6) / (draws - counts[i - 1])
			: undefined
	}));
	// over long stretches, for a difference of two times is as noisy as both
	const middle = rows.length >> 1;
	const [few, many] = [rows.slice(0, middle + 1), rows.slice(middle)].map(
		(part) => ((part.at(-1)!.best - part[0].best) * 1e6) / (part.at(-1)!.draws - part[0].draws)
	);
	printTable(
		'Linearity in draws: hjemloese-act, WebAssembly, one thread',
		['', 'best ms', 'median ms', 'ns per draw', 'ns per draw more'],
		rows.map((row) => [
			`${row.draws}`,
			row.best,
			row.median,
			row.nsPerDraw,
			row.nsPerDrawMore ?? ''
		])
	);
	console.log(
		`Another draw costs ${few.toFixed(0)} ns up to ${counts[middle]}, and ${many.toFixed(0)} ns from there on.`
	);
	return { rows, few, many };
}
