/** Cells for chart tests: fans that open with the years. */
import type { Cells, Result, ResultRow, Row } from '#lib/engine/result.ts';

const Z = [-1.645, -1.282, -0.674, 0, 0.674, 1.282, 1.645];

/** A fan of `years` years whose middle ends at `end` and whose sd ends at `sd`, both growing in step. */
export function cells(years: number, end: number, sd: number, chance = 0.5): Cells {
	const byYear = (value: number) =>
		Array.from({ length: years }, (_, y) => (value * (y + 1)) / years);
	const flat = (value: number) => Array.from({ length: years }, () => value);
	return {
		quantiles: Z.map((z) => byYear(end + z * sd)),
		quantileErrors: Z.map(() => flat(0)),
		mean: byYear(end),
		meanErrors: flat(0),
		sd: byYear(sd),
		chance: flat(chance),
		chanceErrors: flat(0.002)
	};
}

/** A row whose annual and cumulated figures are the same cells. */
export function row(figures: Cells): Row {
	return {
		annual: figures,
		cumulative: figures,
		presentValue: {
			quantiles: figures.quantiles.map((byYear) => byYear[byYear.length - 1]),
			quantileErrors: Z.map(() => 0),
			mean: figures.mean[figures.mean.length - 1],
			meanErrors: 0,
			sd: figures.sd[figures.sd.length - 1],
			chance: figures.chance[figures.chance.length - 1],
			chanceErrors: 0.002
		}
	};
}

/** A result of these rows, before and after agreements alike. */
export function result(rows: Omit<ResultRow, 'before' | 'after'>[], figures: Row[]): Result {
	return {
		format: 'vifte.result',
		version: 1,
		fingerprint: '0123456789abcdef',
		seed: '2027',
		draws: 16384,
		years: figures[0].annual.mean.map((_, y) => 2027 + y),
		p: [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95],
		rows: rows.map((named, i) => ({ ...named, before: figures[i], after: figures[i] })),
		payback: {},
		incentiveGap: {},
		incentiveGapErrors: {},
		cautious: { certainties: [], amounts: {}, errors: {} },
		gross: {},
		commitments: [],
		followUp: [],
		sensitivity: [],
		evpi: 0,
		evpiError: 0
	};
}
