/** Records rows of money: annual and cumulative nets by year and the present value, each a cell. */
import type { Totals } from './collector.ts';
import type { Graph, Node } from '../plan/graph.ts';
import type { CellRef, Place, Recorder } from './recorder.ts';
import { HALF_OERE, type Cell, type Cells, type Payback, type Row } from '../result.ts';

/** The nodes of a row. */
export interface RowNodes {
	annual: Node[];
	cumulative: Node[];
	/** The present value of the years so far; the last year's is the row's. */
	discounted: Node[];
	presentValue: Node;
}

/** Where a row's figures are recorded. */
export interface RowRefs {
	annual: CellRef[];
	cumulative: CellRef[];
	presentValue: CellRef;
}

/** Cumulate and discount a net by year. */
export function rowNodes(graph: Graph, annual: Node[], discount: readonly Node[]): RowNodes {
	const running = (nodes: Node[]): Node[] => {
		let sum = graph.constant(0);
		return nodes.map((node) => (sum = graph.add(sum, node)));
	};
	const cumulative = running(annual);
	const discounted = running(annual.map((node, y) => graph.multiply(node, discount[y])));
	return { annual, cumulative, discounted, presentValue: discounted.at(-1)! };
}

/** Record a row; what belongs to year y is computed with year y. */
export function recordRow(recorder: Recorder, row: RowNodes): RowRefs {
	const Y = row.annual.length;
	recorder.follow(row.discounted);
	return {
		annual: row.annual.map((node, y) => recorder.cell(node, y)),
		cumulative: row.cumulative.map((node, y) => recorder.cell(node, y)),
		presentValue: recorder.cell(row.presentValue, Y)
	};
}

/** Read a recorded row. */
export function readRow(totals: Totals, refs: RowRefs): Row {
	return {
		annual: readCells(totals, refs.annual),
		cumulative: readCells(totals, refs.cumulative),
		presentValue: totals.cell(refs.presentValue)
	};
}

/** Read one figure by year. */
export function readCells(totals: Totals, refs: readonly CellRef[]): Cells {
	const cells = refs.map((ref) => totals.cell(ref));
	const byProbability = (of: (cell: Cell) => number[]) =>
		of(cells[0]).map((_, p) => cells.map((cell) => of(cell)[p]));
	return {
		quantiles: byProbability((cell) => cell.quantiles),
		quantileErrors: byProbability((cell) => cell.quantileErrors),
		mean: cells.map((cell) => cell.mean),
		meanErrors: cells.map((cell) => cell.meanErrors),
		sd: cells.map((cell) => cell.sd),
		chance: cells.map((cell) => cell.chance),
		chanceErrors: cells.map((cell) => cell.chanceErrors)
	};
}

/** Record the payback year: the first from which the cumulative net stays ≥ 0; Y where there is none. */
export function recordPayback(graph: Graph, recorder: Recorder, row: RowNodes): Place | number {
	const Y = row.cumulative.length;
	let payback = graph.constant(0);
	const soFar = row.cumulative.map(
		(net, y) => (payback = graph.whereAtLeast(net, -HALF_OERE, payback, graph.constant(y + 1)))
	);
	recorder.follow(soFar);
	return graph.certain(payback) ?? recorder.count(payback, Y + 1, Y);
}

/** Read a recorded payback year. */
export function readPayback(totals: Totals, place: Place | number, Y: number): Payback {
	const { shares, errors } =
		typeof place === 'number'
			? {
					shares: Array.from({ length: Y + 1 }, (_, y) => (y === place ? 1 : 0)),
					errors: new Array<number>(Y + 1).fill(0)
				}
			: totals.shares(place, Y + 1);
	return {
		byYear: shares.slice(0, Y),
		byYearErrors: errors.slice(0, Y),
		never: shares[Y],
		neverError: errors[Y]
	};
}
