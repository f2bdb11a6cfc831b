/** Single quantities draw by draw: what the pictures of one quantity need and no summary keeps. */
import type { Case } from '#lib/case/schema.ts';
import { SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import { quantileOfSorted } from '#lib/numerics/statistics/type7.ts';
import { openPlan } from './run/block.ts';
import { buildFlows, type FlowRow, type Flows } from './model/flows.ts';
import { Graph } from './plan/graph.ts';
import { WIDTH } from './kernel/operations.ts';
import { Recorder, type CellRef } from './record/recorder.ts';
import { rowNodes } from './record/rows.ts';
import type { QuantityDraws } from './result.ts';
import { planOf } from './simulate.ts';

/** More are not looked at: the draws themselves are kept while they are sorted. */
const MOST_DRAWS = 16_384;
const QUANTILES = 250;

/** Single draws that are given as they are. */
const PATHS = 100;

/** Which of a row's nets: before or after agreements. */
export type Side = 'before' | 'after';

/** Look at the rows of a valid case draw by draw; with `changed`, at what each row both have gains by it: changed − source. */
export function quantityDraws(source: Case, side: Side, changed?: Case): QuantityDraws {
	const draws = Math.min(source.simulation.draws, MOST_DRAWS);
	const few = { ...source, simulation: { ...source.simulation, draws } };
	const graph = new Graph();
	const recorder = new Recorder(graph);
	const base = buildFlows(graph, few);
	const other = changed && buildFlows(graph, changed);
	const recorded = base.rows.flatMap((row) => {
		const nodes = nodesOf(graph, base, row, side, other);
		if (!nodes) return [];
		recorder.follow(nodes.discounted);
		return [
			{
				row,
				presentValue: recorder.cell(nodes.presentValue, nodes.cumulative.length),
				cumulative: nodes.cumulative.map((node, y) => recorder.cell(node, y))
			}
		];
	});
	const plan = planOf(few, recorder);
	const columns = drawAll(plan.points, plan.cells, openPlan(plan));
	const all = SCRAMBLES * plan.points;
	const valueAt = (ref: CellRef, draw: number) =>
		'value' in ref ? ref.value : columns[ref.cell][draw];
	const p = Array.from({ length: QUANTILES }, (_, i) => (i + 0.5) / QUANTILES);
	const columnOf = (ref: CellRef) =>
		'value' in ref ? new Float64Array(all).fill(ref.value) : columns[ref.cell];
	const quantiles = (ref: CellRef) =>
		'value' in ref ? p.map(() => ref.value) : sortedQuantiles(columns[ref.cell], p);
	const { firstYear, years } = source.horizon;
	return {
		draws: all,
		years: Array.from({ length: years }, (_, y) => firstYear + y),
		p,
		rows: recorded.map(({ row: { id, kind, name }, presentValue, cumulative }) => {
			const { lowest, lowestIn } = lowestOf(cumulative.map(columnOf));
			return {
				id,
				kind,
				name,
				paths: Array.from({ length: PATHS }, (_, i) =>
					cumulative.map((ref) => valueAt(ref, Math.floor((i * all) / PATHS)))
				),
				presentValue: quantiles(presentValue),
				horizon: quantiles(cumulative.at(-1)!),
				lowest: sortedQuantiles(lowest, p),
				lowestIn
			};
		})
	};
}

/** Find how low each draw gets in any of the years, and the share of draws that do so in each. */
export function lowestOf(byYear: readonly Float64Array[]): {
	lowest: Float64Array;
	lowestIn: number[];
} {
	const lowest = byYear[0].slice();
	const yearOf = new Uint8Array(lowest.length);
	byYear.forEach((column, y) => {
		for (let draw = 0; draw < lowest.length; draw++) {
			if (column[draw] >= lowest[draw]) continue;
			lowest[draw] = column[draw];
			yearOf[draw] = y;
		}
	});
	const lowestIn = byYear.map(() => 0);
	for (const y of yearOf) lowestIn[y] += 1 / lowest.length;
	return { lowest, lowestIn };
}

function nodesOf(graph: Graph, base: Flows, row: FlowRow, side: Side, other?: Flows) {
	const own = rowNodes(graph, row[side], base.discount);
	if (!other) return own;
	const twin = other.rows.find(({ id, kind }) => id === row.id && kind === row.kind);
	if (!twin) return null;
	const changed = rowNodes(graph, twin[side], other.discount);
	return {
		cumulative: changed.cumulative.map((node, y) => graph.subtract(node, own.cumulative[y])),
		discounted: [],
		presentValue: graph.subtract(changed.presentValue, own.presentValue)
	};
}

/** The values of every cell in every draw, scramble by scramble. */
function drawAll(
	points: number,
	cells: number,
	evaluator: ReturnType<typeof openPlan>
): Float64Array[] {
	const columns = Array.from({ length: cells }, () => new Float64Array(SCRAMBLES * points));
	const count = Math.min(points, WIDTH);
	for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
		for (let first = 0; first < points; first += count) {
			evaluator.look({ scramble, first, count }, (cell, column) =>
				columns[cell].set(column, scramble * points + first)
			);
		}
	}
	evaluator.close();
	return columns;
}

/** Quantiles of values at some probabilities. */
function sortedQuantiles(values: Float64Array, p: readonly number[]): number[] {
	const sorted = values.slice().sort();
	return p.map((probability) => quantileOfSorted(sorted, probability));
}
