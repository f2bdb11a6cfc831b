/** Straightforward statistics over all draws of a run, written from docs/model.md §6–§8: sort, count and average. */
import type { Case } from '#lib/case/schema.ts';
import { PROBABILITIES, type Payback, type RowKind } from '#lib/engine/result.ts';
import type { PlainDraw, PlainRow } from './evaluate-draw.ts';
import type { Series } from './flows.ts';

/** "≥ 0 and ≥ c are meant to half an øre." */
const HALF_AN_OERE = 0.005;
const CERTAINTIES = [0.5, 0.7, 0.8, 0.9, 0.95];

export interface PlainCell {
	/** One per probability of `PROBABILITIES`. */
	quantiles: number[];
	/** The draws one rank below and one above each quantile: where there is a gap between draws, it may lie anywhere. */
	neighbours: [below: number, above: number][];
	mean: number;
	sd: number;
	chance: number;
}

/** Of one figure of a row: a cell per year for the annual and the cumulative net, one for the present value. */
export interface PlainFigures {
	annual: PlainCell[];
	cumulative: PlainCell[];
	presentValue: PlainCell;
}

type PlainPayback = Pick<Payback, 'byYear' | 'never'>;

export interface PlainSummary {
	rows: Map<string, { kind: RowKind; before: PlainFigures; after: PlainFigures }>;
	payback: Map<string, PlainPayback>;
	incentiveGap: Map<string, number>;
	gross: Map<string, { cost: PlainCell[]; gain: PlainCell[]; income: PlainCell[] }>;
	commitments: { id: string; chance: number; expectedShortfall: number; cautious: number[] }[];
	followUp: {
		id: string;
		chanceBelow: number;
		plusIfBelow: number | null;
		plusIfNot: number | null;
	}[];
	sensitivity: { input: string; spearman: number; lowTenth: number; highTenth: number }[];
	evpi: number;
}

/** Every statistic of a run that is a plain count, average or rank over its draws. */
export function summarise(scenario: Case, draws: readonly PlainDraw[]): PlainSummary {
	const [first] = draws;
	const rows: PlainSummary['rows'] = new Map();
	const payback: PlainSummary['payback'] = new Map();
	for (const [id, { kind }] of first.rows) {
		rows.set(id, {
			kind,
			before: figures(draws.map((draw) => [row(draw, id).before, draw.discount])),
			after: figures(draws.map((draw) => [row(draw, id).after, draw.discount]))
		});
		payback.set(id, paybackOf(draws.map((draw) => row(draw, id).after)));
	}
	const departments = [...first.gross.keys()];
	return {
		rows,
		payback,
		incentiveGap: new Map(departments.map((id) => [id, incentiveGap(draws, id)])),
		gross: new Map(
			departments.map((id) => {
				const of = (kind: 'cost' | 'gain' | 'income') =>
					cells(draws.map((draw) => draw.gross.get(id)![kind]));
				return [id, { cost: of('cost'), gain: of('gain'), income: of('income') }];
			})
		),
		commitments: commitments(scenario, draws),
		followUp: scenario.followUp.map(({ id, input, below }) => followUp(draws, id, input, below)),
		sensitivity: sensitivity(scenario, draws),
		evpi: evpi(presentValues(draws, 'municipality'))
	};
}

/** "Their difference D = scenario − case is taken draw by draw", for a row that both have, after agreements. */
export function summariseDifference(
	base: readonly PlainDraw[],
	scenario: readonly PlainDraw[],
	rowId: string
): PlainFigures {
	const cellsOf = (series: (draw: PlainDraw) => Series) =>
		cells(
			base.map((draw, i) => {
				const baseline = series(draw);
				return series(scenario[i]).map((x, y) => x - baseline[y]);
			})
		);
	const basePresent = presentValues(base, rowId);
	return {
		annual: cellsOf((draw) => row(draw, rowId).after),
		cumulative: cellsOf((draw) => cumulative(row(draw, rowId).after)),
		presentValue: cell(presentValues(scenario, rowId).map((pv, i) => pv - basePresent[i]))
	};
}

export function cell(values: readonly number[]): PlainCell {
	const sorted = Float64Array.from(values).sort();
	const mean = average(values);
	return {
		quantiles: PROBABILITIES.map((p) => quantile(sorted, p)),
		neighbours: PROBABILITIES.map((p) => neighbours(sorted, p)),
		mean,
		sd: deviation(values, mean),
		chance: share(values, isPlus)
	};
}

/** Hyndman–Fan type 7: linear between the order statistics around (n − 1)·p. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
	const position = (sorted.length - 1) * p;
	const below = Math.floor(position);
	if (below + 1 >= sorted.length || sorted[below] === sorted[below + 1]) return sorted[below];
	return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
}

function neighbours(sorted: ArrayLike<number>, p: number): [number, number] {
	const position = (sorted.length - 1) * p;
	const below = Math.max(0, Math.floor(position) - 1);
	const above = Math.min(sorted.length - 1, Math.ceil(position) + 1);
	return [sorted[below], sorted[above]];
}

export function cumulative(annual: Series): Series {
	let sum = 0;
	return annual.map((net) => (sum += net));
}

/** Σ x[y] · (1 + discountRate)^−y. */
export function presentValue(annual: Series, discount: Series): number {
	return annual.reduce((sum, net, y) => sum + net * discount[y], 0);
}

/** "The first y with cumulative net ≥ 0 in y and in every later year"; null where there is none. */
export function paybackYear(annual: Series): number | null {
	const sums = cumulative(annual);
	const found = sums.findIndex((_, y) => sums.slice(y).every(isPlus));
	return found === -1 ? null : found;
}

/** Spearman's rank correlation: Pearson's of the ranks, ties at their middle rank; 0 where one side never varies. */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
	const [rx, ry] = [ranks(xs), ranks(ys)];
	const middle = (xs.length + 1) / 2;
	let [xy, xx, yy] = [0, 0, 0];
	rx.forEach((r, i) => {
		xy += (r - middle) * (ry[i] - middle);
		xx += (r - middle) ** 2;
		yy += (ry[i] - middle) ** 2;
	});
	return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** E[max(PV, 0)] − max(E[PV], 0). */
export function evpi(values: readonly number[]): number {
	return average(values.map((pv) => Math.max(pv, 0))) - Math.max(average(values), 0);
}

function row(draw: PlainDraw, id: string): PlainRow {
	return draw.rows.get(id)!;
}

function isPlus(x: number): boolean {
	return x >= -HALF_AN_OERE;
}

/** The sample's, over n − 1; 0 of one draw alone. */
function deviation(values: readonly number[], mean: number): number {
	const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
	return Math.sqrt(squares / Math.max(1, values.length - 1));
}

function average(values: readonly number[]): number {
	return values.reduce((sum, x) => sum + x, 0) / values.length;
}

function share<T>(values: readonly T[], counts: (value: T) => boolean): number {
	return values.filter(counts).length / values.length;
}

function cells(draws: readonly Series[]): PlainCell[] {
	return draws[0].map((_, y) => cell(draws.map((series) => series[y])));
}

function figures(draws: readonly [annual: Series, discount: Series][]): PlainFigures {
	return {
		annual: cells(draws.map(([annual]) => annual)),
		cumulative: cells(draws.map(([annual]) => cumulative(annual))),
		presentValue: cell(draws.map(([annual, discount]) => presentValue(annual, discount)))
	};
}

function presentValues(draws: readonly PlainDraw[], rowId: string): number[] {
	return draws.map((draw) => presentValue(row(draw, rowId).after, draw.discount));
}

function paybackOf(draws: readonly Series[]): PlainPayback {
	const years = draws.map(paybackYear);
	return {
		byYear: draws[0].map((_, y) => share(years, (year) => year === y)),
		never: share(years, (year) => year === null)
	};
}

/** P(the department's cumulative net at the horizon < 0 while the municipality's is ≥ 0). */
function incentiveGap(draws: readonly PlainDraw[], departmentId: string): number {
	const total = (draw: PlainDraw, id: string) => cumulative(row(draw, id).after).at(-1)!;
	return share(
		draws,
		(draw) => !isPlus(total(draw, departmentId)) && isPlus(total(draw, 'municipality'))
	);
}

function commitments(scenario: Case, draws: readonly PlainDraw[]): PlainSummary['commitments'] {
	const organisation = scenario.organisations.find((o) => o.id === scenario.organisation)!;
	return organisation.commitments.map(({ id, department, year, amount }) => {
		const nets = draws.map((draw) => row(draw, department).after[year]);
		const sorted = Float64Array.from(nets).sort();
		return {
			id,
			chance: share(nets, (net) => isPlus(net - amount)),
			expectedShortfall: average(nets.map((net) => Math.max(0, amount - net))),
			cautious: CERTAINTIES.map((q) => quantile(sorted, 1 - q))
		};
	});
}

function followUp(
	draws: readonly PlainDraw[],
	id: string,
	input: string,
	below: number
): PlainSummary['followUp'][number] {
	const isBelow = (draw: PlainDraw) => draw.values.get(input)! < below;
	const plusAmong = (side: readonly PlainDraw[]) =>
		side.length === 0
			? null
			: share(side, (draw) => isPlus(cumulative(row(draw, 'municipality').after).at(-1)!));
	return {
		id,
		chanceBelow: share(draws, isBelow),
		plusIfBelow: plusAmong(draws.filter(isBelow)),
		plusIfNot: plusAmong(draws.filter((draw) => !isBelow(draw)))
	};
}

function sensitivity(scenario: Case, draws: readonly PlainDraw[]): PlainSummary['sensitivity'] {
	const outputs = presentValues(draws, 'municipality');
	return scenario.inputs.map(({ id }) => {
		const values = draws.map((draw) => draw.values.get(id)!);
		return { input: id, spearman: spearman(values, outputs), ...tornado(values, outputs) };
	});
}

/** Mean output over the lowest and the highest tenth of an input; draws of one value share their places evenly. */
function tornado(values: readonly number[], outputs: readonly number[]) {
	const evened = evenedOverTies(values, outputs);
	const tenth = Math.floor(evened.length / 10);
	return {
		lowTenth: average(evened.slice(0, tenth)),
		highTenth: average(evened.slice(evened.length - tenth))
	};
}

/** The outputs in ascending order of the input, those of equal inputs replaced by their mean. */
function evenedOverTies(values: readonly number[], outputs: readonly number[]): number[] {
	return tiedGroups(values).flatMap((tied) => {
		const mean = average(tied.map((i) => outputs[i]));
		return tied.map(() => mean);
	});
}

function ranks(values: readonly number[]): number[] {
	const result = new Array<number>(values.length);
	let before = 0;
	for (const tied of tiedGroups(values)) {
		for (const i of tied) result[i] = before + (tied.length + 1) / 2;
		before += tied.length;
	}
	return result;
}

/** Positions in ascending order of their values, those of equal values together. */
function tiedGroups(values: readonly number[]): number[][] {
	const groups: number[][] = [];
	const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
	for (const i of order) {
		const last = groups.at(-1);
		if (last !== undefined && values[last[0]] === values[i]) last.push(i);
		else groups.push([i]);
	}
	return groups;
}
