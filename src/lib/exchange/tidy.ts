/** Figures as a tidy table: one value per line, and beside it what it is a value of. */
import type { Cell, Cells, Difference, ResultRow, Row } from '#lib/engine/result.ts';
import type { Figures, PrintedResult } from './export.ts';

export interface TidyLine {
	/** Id of the row, commitment, follow-up or input. */
	row: string;
	kind: string;
	name: string;
	/** Before or after agreements, or scenario − case; '' where it means nothing. */
	moment: 'before' | 'after' | 'difference' | '';
	measure: string;
	/** Calendar year; null for figures of the whole horizon. */
	year: number | null;
	statistic: string;
	value: number | null;
	/** Monte Carlo standard error, where the run states one. */
	error: number | null;
}

/** The columns in the order in which they are written. */
export const COLUMNS = [
	'row',
	'kind',
	'name',
	'moment',
	'measure',
	'year',
	'statistic',
	'value',
	'error'
] as const satisfies readonly (keyof TidyLine)[];

/** What a block of lines is about. */
type About = Pick<TidyLine, 'row' | 'kind' | 'name' | 'moment'>;

/** What all cells of a run have in common. */
type Axes = Pick<PrintedResult, 'years' | 'p'>;

/** List every figure of a result or a difference. */
export function tidy(figures: Figures): Iterable<TidyLine> {
	return figures.format === 'vifte.difference' ? tidyDifference(figures) : tidyResult(figures);
}

function* tidyDifference(figures: Difference): Iterable<TidyLine> {
	for (const { id, kind, name, difference } of figures.rows)
		yield* tidyRow({ row: id, kind, name, moment: 'difference' }, difference, figures);
}

function* tidyResult(figures: PrintedResult): Iterable<TidyLine> {
	for (const row of figures.rows) yield* tidyResultRow(row, figures);
	for (const { id, cautious, cautiousErrors, ...rest } of figures.commitments) {
		const about: About = { row: id, kind: 'commitment', name: '', moment: 'after' };
		yield* tidyRecord(about, 'commitment', rest);
		for (const [certainty, amount] of Object.entries(cautious))
			yield line(
				about,
				'cautiousAmount',
				null,
				`at${certainty}`,
				amount,
				cautiousErrors[certainty]
			);
	}
	for (const { id, ...rest } of figures.followUp)
		yield* tidyRecord({ row: id, kind: 'followUp', name: '', moment: '' }, 'followUp', rest);
	for (const { input, ...rest } of figures.sensitivity)
		yield* tidyRecord({ row: input, kind: 'input', name: '', moment: '' }, 'sensitivity', rest);
	const { evpi, evpiError } = figures;
	const whole: About = { row: 'municipality', kind: 'municipality', name: '', moment: '' };
	yield* tidyRecord(whole, 'sensitivity', { evpi, evpiError });
}

function* tidyResultRow({ id, kind, name, before, after }: ResultRow, figures: PrintedResult) {
	const atFirst: About = { row: id, kind, name, moment: 'before' };
	const atLast: About = { row: id, kind, name, moment: 'after' };
	yield* tidyRow(atFirst, before, figures);
	yield* tidyRow(atLast, after, figures);
	for (const [measure, cells] of Object.entries(figures.gross[id] ?? {}))
		yield* tidyCells(atFirst, measure, cells, figures);

	const { byYear, byYearErrors, never, neverError } = figures.payback[id];
	for (const [y, chance] of byYear.entries())
		yield line(atLast, 'payback', figures.years[y], 'chance', chance, byYearErrors[y]);
	yield line(atLast, 'payback', null, 'never', never, neverError);
	if (id in figures.incentiveGap) {
		const { [id]: gap } = figures.incentiveGap;
		yield line(atLast, 'incentiveGap', null, 'chance', gap, figures.incentiveGapErrors[id]);
	}
}

function* tidyRow(about: About, { annual, cumulative, presentValue }: Row, axes: Axes) {
	yield* tidyCells(about, 'annual', annual, axes);
	yield* tidyCells(about, 'cumulative', cumulative, axes);
	yield* tidyCell(about, 'presentValue', null, presentValue, axes);
}

function* tidyCells(about: About, measure: string, cells: Cells, axes: Axes): Iterable<TidyLine> {
	for (const [y, year] of axes.years.entries())
		yield* tidyCell(about, measure, year, cellOf(cells, y), axes);
}

function* tidyCell(about: About, measure: string, year: number | null, cell: Cell, { p }: Axes) {
	for (const [k, probability] of p.entries()) {
		const statistic = `p${String(Math.round(100 * probability)).padStart(2, '0')}`;
		yield line(about, measure, year, statistic, cell.quantiles[k], cell.quantileErrors[k]);
	}
	yield line(about, measure, year, 'mean', cell.mean, cell.meanErrors);
	yield line(about, measure, year, 'sd', cell.sd);
	yield line(about, measure, year, 'chance', cell.chance, cell.chanceErrors);
}

/** A line per figure; `xError` is the error of x. */
function* tidyRecord(about: About, measure: string, record: Record<string, number | null>) {
	for (const [statistic, value] of Object.entries(record)) {
		if (statistic.endsWith('Error')) continue;
		yield line(about, measure, null, statistic, value, record[`${statistic}Error`] ?? null);
	}
}

function line(
	about: About,
	measure: string,
	year: number | null,
	statistic: string,
	value: number | null,
	error: number | null = null
): TidyLine {
	return { ...about, measure, year, statistic, value, error };
}

function cellOf(cells: Cells, y: number): Cell {
	return {
		quantiles: cells.quantiles.map((byYear) => byYear[y]),
		quantileErrors: cells.quantileErrors.map((byYear) => byYear[y]),
		mean: cells.mean[y],
		meanErrors: cells.meanErrors[y],
		sd: cells.sd[y],
		chance: cells.chance[y],
		chanceErrors: cells.chanceErrors[y]
	};
}
