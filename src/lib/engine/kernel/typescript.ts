/** The TypeScript kernel: runs a plan's operations over one block of columns at a time. */
import type { Plan } from '../plan/plan.ts';
import { PROBABILITIES } from '../result.ts';
import type { Pilot } from '../run/run.ts';
import type { Tables } from '../plan/tables.ts';
import { ARITHMETIC, type Columnwise } from './arithmetic.ts';
import type { Kernel } from './kernel.ts';
import * as memory from './memory.ts';
import { OPERATIONS, WIDTH, WORDS } from './operations.ts';
import * as recording from './recording.ts';
import { drawEvent, drawSampler, rankAmong, scoreSampler } from './sampling.ts';
import { output, quantiles, statistics } from './statistics.ts';

/** Named here, and not through the import, for an engine to know the numbers when it compiles the switch. */
const OP = OPERATIONS;

const { columns, words, counts, sums, picked, outputs, outputBins, K, L } = memory;

/** By the number of the operation. */
const COLUMNWISE: Columnwise[] = [];
for (const name of Object.keys(ARITHMETIC) as (keyof typeof ARITHMETIC)[]) {
	COLUMNWISE[OP[name]] = ARITHMETIC[name];
}

/** Make the TypeScript kernel of a plan: the reference, and the one that serves where WebAssembly is missing. */
export function createTypeScriptKernel(plan: Plan, tables: Tables): Kernel {
	const { code, constants } = plan;
	memory.requireRoom(plan);
	// one column and one slot more than the plan's: the selected draws of a column, and the words of ranks
	const gathered = plan.columns * WIDTH;
	const ranks = plan.streams.length * WIDTH;
	const summary = {
		counts: counts.subarray(0, plan.counts),
		sums: sums.subarray(0, plan.sums)
	};

	let pilot: Pilot;
	/** Draws in the summary. */
	let recorded = 0;

	/** Run the operation at `at` if it writes a column; false if it records. */
	function compute(at: number, n: number): boolean {
		const operation = code[at];
		const d = code[at + 1] * WIDTH;
		const a = code[at + 2] * WIDTH;
		const b = code[at + 3] * WIDTH;
		const constant = code[at + 5];
		const extra = code[at + 6];
		if (operation >= OP.add && operation <= OP.accumulate) {
			const c = code[at + 4] * WIDTH;
			columns[K] = constants[constant];
			columns[L] = constants[constant + 1];
			COLUMNWISE[operation](n, d, a, b, c);
			return true;
		}
		switch (operation) {
			case OP.fill:
				columns.fill(constants[constant], d, d + n);
				return true;
			case OP.draw:
				drawSampler(d, a, n, tables.samplers[extra]);
				return true;
			case OP.score:
				scoreSampler(d, a, n, tables.scores[extra]);
				return true;
			case OP.rank:
				rankAmong(d, a, n, tables.rankings[extra]);
				return true;
			case OP.event:
				drawEvent(d, a, b, extra * WIDTH, n);
				return true;
			default:
				return false;
		}
	}

	return {
		words: words.subarray(0, plan.streams.length * WIDTH),
		look(n, look) {
			for (let at = 0; code[at] !== OP.end; at += WORDS) {
				if (compute(at, n) || code[at] !== OP.statistics) continue;
				const a = code[at + 2] * WIDTH;
				look(code[at + 6], columns.subarray(a, a + n));
			}
		},
		start(found) {
			pilot = found;
			recorded = 0;
			memory.begin(pilot);
			summary.counts.fill(0);
			summary.sums.fill(0);
			// a plan may rank inputs without an output: what another plan left must not be taken for one
			outputs.fill(0);
			outputBins.fill(0);
		},
		finish: () => ({
			counts: summary.counts,
			sums: summary.sums,
			edgedCounts: memory.own.counts,
			extents: memory.own.extents
		}),
		close() {},
		quantiles(target) {
			for (let cell = 0; cell < plan.cells; cell++) {
				const at = cell * PROBABILITIES.length;
				quantiles(cell, recorded, pilot, PROBABILITIES, target, at);
			}
		},
		run(n) {
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
						if (selected < 0) statistics(a, n, extra, pilot);
						else {
							for (let i = 0; i < selected; i++) columns[gathered + i] = columns[a + picked[i]];
							statistics(gathered, selected, extra, pilot);
						}
						break;
					case OP.select:
						selected = recording.select(a, k, constants[code[at + 5] + 1], n);
						counts[extra] += selected;
						break;
					case OP.count:
						recording.countWhole(a, n, extra);
						break;
					case OP.gap:
						recording.gap(a, b, n, extra);
						break;
					case OP.commitment:
						recording.commitment(a, k, n, extra, second);
						break;
					case OP.followUp:
						recording.followUp(a, b, k, n, extra);
						break;
					case OP.parts:
						recording.parts(a, n, second);
						break;
					case OP.output:
						output(a, n, extra, pilot);
						break;
					case OP.rankByStream:
						recording.sense(a, n, selected, extra, second);
						break;
					case OP.rankByColumn:
						recording.wordsOfRanks(a, n, ranks);
						recording.sense(ranks, n, selected, extra, second);
						break;
				}
			}
			recorded += selected < 0 ? n : selected;
		}
	};
}
