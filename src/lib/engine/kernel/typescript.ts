/** The TypeScript kernel: runs a plan's operations over one block of columns at a time. */
import { plainQuantiles } from '#lib/numerics/statistics/histogram.ts';
import { CELL_COUNTS, type Plan } from '../plan.ts';
import { PROBABILITIES } from '../result.ts';
import type { Pilot } from '../run.ts';
import type { Tables } from '../tables.ts';
import * as arithmetic from './arithmetic.ts';
import type { Counted, Kernel } from './kernel.ts';
import { OPERATIONS, WIDTH, WORDS } from './operations.ts';
import * as recording from './recording.ts';
import { drawSampler, scoreSampler, rankAmong } from './sampling.ts';
import { output, statistics } from './statistics.ts';

/** Named here, and not through the import, for an engine to know the numbers when it compiles the switch. */
const OP = OPERATIONS;

/** Make the TypeScript kernel of a plan: the reference, and the one that serves where WebAssembly is missing. */
export function createTypeScriptKernel(plan: Plan, tables: Tables): Kernel {
	const { code, constants } = plan;
	// one column more than the plan's: where the selected draws of a column are gathered
	const gathered = plan.columns * WIDTH;
	const columns = new Float64Array(gathered + WIDTH);
	const words = new Uint32Array(plan.streams.length * WIDTH);
	const sensed = { outputs: new Float64Array(WIDTH), bins: new Int32Array(WIDTH) };
	const ranks = new Uint32Array(WIDTH);
	const picked = new Int32Array(WIDTH);

	const summary: Counted = {
		counts: new Uint32Array(plan.counts),
		sums: new Float64Array(plan.sums)
	};
	/** The counters of the summary, signed. */
	const counts = new Int32Array(summary.counts.buffer);

	let pilot: Pilot;

	/** Run the operation at `at` if it writes a column; false if it records. */
	function compute(at: number, n: number): boolean {
		const d = code[at + 1] * WIDTH;
		const a = code[at + 2] * WIDTH;
		const b = code[at + 3] * WIDTH;
		const c = code[at + 4] * WIDTH;
		const k = constants[code[at + 5]];
		const extra = code[at + 6];
		switch (code[at]) {
			case OP.fill:
				columns.fill(k, d, d + n);
				return true;
			case OP.draw:
				drawSampler(columns, d, words, a, n, tables.samplers[extra]);
				return true;
			case OP.score:
				scoreSampler(columns, d, a, n, tables.scores[extra]);
				return true;
			case OP.rank:
				rankAmong(columns, d, a, n, tables.rankings[extra]);
				return true;
			case OP.event:
				arithmetic.event(columns, d, a, b, words, extra * WIDTH, n);
				return true;
			case OP.add:
				arithmetic.add(columns, d, a, b, n);
				return true;
			case OP.subtract:
				arithmetic.subtract(columns, d, a, b, n);
				return true;
			case OP.multiply:
				arithmetic.multiply(columns, d, a, b, n);
				return true;
			case OP.addConstant:
				arithmetic.addConstant(columns, d, a, k, n);
				return true;
			case OP.multiplyConstant:
				arithmetic.multiplyConstant(columns, d, a, k, n);
				return true;
			case OP.subtractFrom:
				arithmetic.subtractFrom(columns, d, a, k, n);
				return true;
			case OP.multiplyAdd:
				arithmetic.multiplyAdd(columns, d, a, b, c, n);
				return true;
			case OP.multiplyConstantAdd:
				arithmetic.multiplyConstantAdd(columns, d, a, k, c, n);
				return true;
			case OP.minimum:
				arithmetic.minimum(columns, d, a, b, n);
				return true;
			case OP.clamp:
				arithmetic.clamp(columns, d, a, k, constants[code[at + 5] + 1], n);
				return true;
			case OP.ceiling:
				arithmetic.ceiling(columns, d, a, n);
				return true;
			case OP.floor:
				arithmetic.floor(columns, d, a, n);
				return true;
			case OP.divide:
				arithmetic.divide(columns, d, a, b, n);
				return true;
			case OP.ratio:
				arithmetic.ratio(columns, d, a, b, n);
				return true;
			case OP.power:
				arithmetic.raise(columns, d, a, b, n);
				return true;
			case OP.whereAtLeast:
				arithmetic.whereAtLeast(columns, d, a, b, c, k, n);
				return true;
			default:
				return false;
		}
	}

	return {
		words,
		look(n, look) {
			for (let at = 0; code[at] !== OP.end; at += WORDS) {
				if (compute(at, n) || code[at] !== OP.statistics) continue;
				const a = code[at + 2] * WIDTH;
				look(code[at + 6], columns.subarray(a, a + n));
			}
		},
		start(found) {
			pilot = found;
			counts.fill(0);
			summary.sums.fill(0);
		},
		finish: () => summary,
		close() {},
		quantiles(target) {
			for (let cell = 0; cell < plan.cells; cell++) {
				const low = pilot.low[cell];
				const scale = pilot.scale[cell];
				plainQuantiles(summary.counts, cell * CELL_COUNTS, low, scale, PROBABILITIES).forEach(
					(quantile, i) => (target[cell * PROBABILITIES.length + i] = quantile)
				);
			}
		},
		run(n) {
			const { sums } = summary;
			let selected = -1;
			for (let at = 0; code[at] !== OP.end; at += WORDS) {
				if (compute(at, n)) continue;
				const a = code[at + 2] * WIDTH;
				const b = code[at + 3] * WIDTH;
				const k = constants[code[at + 5]];
				const extra = code[at + 6];
				const second = code[at + 7];
				switch (code[at]) {
					case OP.statistics:
						if (selected < 0) statistics(columns, a, n, extra, pilot, counts, sums);
						else {
							for (let i = 0; i < selected; i++) columns[gathered + i] = columns[a + picked[i]];
							statistics(columns, gathered, selected, extra, pilot, counts, sums);
						}
						break;
					case OP.select:
						selected = recording.select(columns, a, k, constants[code[at + 5] + 1], n, picked);
						counts[extra] += selected;
						break;
					case OP.count:
						for (let i = a; i < a + n; i++) counts[extra + columns[i]]++;
						break;
					case OP.gap:
						recording.gap(columns, a, b, n, counts, extra);
						break;
					case OP.commitment:
						recording.commitment(columns, a, k, n, counts, extra, sums, second);
						break;
					case OP.followUp:
						recording.followUp(columns, a, b, k, n, counts, extra);
						break;
					case OP.parts:
						recording.parts(columns, a, n, sums, second);
						break;
					case OP.output:
						output(columns, a, n, extra, pilot, sensed);
						break;
					case OP.rankByStream:
						recording.sense(words, a, n, selected, picked, sensed, counts, extra, sums, second);
						break;
					case OP.rankByColumn:
						recording.wordsOfRanks(columns, a, n, ranks);
						recording.sense(ranks, 0, n, selected, picked, sensed, counts, extra, sums, second);
						break;
				}
			}
		}
	};
}
