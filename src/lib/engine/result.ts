/** What a run gives: the figures of docs/model.md §7 and §8 as plain, serialisable data. */

/** Probabilities of the reported quantiles, ascending; `quantiles[i]` belongs to `PROBABILITIES[i]`. */
export const PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Certainties that cautious amounts are read at for every department and year, in whole percent, ascending. */
export const CERTAINTIES = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95] as const;

/** Half an øre: an amount below it is neither a gain nor a loss. */
export const HALF_OERE = 0.005;

/** One figure of a row by year: arrays of length Y; `quantiles` is [probability][year]. Errors are Monte Carlo standard errors. */
export interface Cells {
	quantiles: number[][];
	quantileErrors: number[][];
	mean: number[];
	meanErrors: number[];
	sd: number[];
	/** Share of draws with the figure ≥ 0 (to half an øre), 0..1. */
	chance: number[];
	chanceErrors: number[];
}

/** One figure without years. */
export interface Cell {
	quantiles: number[];
	quantileErrors: number[];
	mean: number;
	meanErrors: number;
	sd: number;
	chance: number;
	chanceErrors: number;
}

export interface Row {
	annual: Cells;
	cumulative: Cells;
	presentValue: Cell;
}

export type RowKind = 'department' | 'fund' | 'payer' | 'category' | 'municipality' | 'society';

export interface ResultRow {
	id: string;
	kind: RowKind;
	/** The case's own name for departments and funds; the English term for the special rows. */
	name: string;
	before: Row;
	after: Row;
}

export interface Payback {
	/** Chance that the row's payback year is this year, one per year. */
	byYear: number[];
	byYearErrors: number[];
	never: number;
	neverError: number;
}

export interface CommitmentResult {
	id: string;
	chance: number;
	chanceError: number;
	expectedShortfall: number;
	expectedShortfallError: number;
	/** Cautious amount by certainty: keys "0.5", "0.7", "0.8", "0.9", "0.95". */
	cautious: Record<string, number>;
	cautiousErrors: Record<string, number>;
}

export interface FollowUpResult {
	id: string;
	chanceBelow: number;
	chanceBelowError: number;
	/** null where no draw is on that side, and so are their errors. */
	plusIfBelow: number | null;
	plusIfBelowError: number | null;
	plusIfNot: number | null;
	plusIfNotError: number | null;
}

/** How an output hangs together with one input; every figure with its standard error. */
export interface SensitivityFigures {
	spearman: number;
	spearmanError: number;
	firstOrder: number;
	firstOrderError: number;
	lowTenth: number;
	lowTenthError: number;
	highTenth: number;
	highTenthError: number;
	/** null where the output's median does not cross 0, and so is its error. */
	breakEven: number | null;
	breakEvenError: number | null;
	evppi: number;
	evppiError: number;
}

export interface SensitivityResult extends SensitivityFigures {
	input: string;
}

export interface Gross {
	/** Signed as they enter the net: costs negative, so cost + gain + income = net before agreements. */
	cost: Cells;
	gain: Cells;
	income: Cells;
}

/** The annual nets that are reached with some certainties. */
export interface Cautious {
	/** Whole percent, ascending. */
	certainties: number[];
	/** By department id: [certainty][year]. */
	amounts: Record<string, number[][]>;
	errors: Record<string, number[][]>;
}

/** What the fans of a case need; a part of its result, to the last bit. */
export interface RowFigures {
	format: 'vifte.result';
	version: 1;
	fingerprint: string;
	seed: string;
	draws: number;
	years: number[];
	p: number[];
	rows: ResultRow[];
	/** By row id, after agreements. */
	payback: Record<string, Payback>;
	/** By department id, after agreements. */
	incentiveGap: Record<string, number>;
	incentiveGapErrors: Record<string, number>;
	/** What departments' annual nets reach after agreements; for pages, the command line does not print it. */
	cautious: Cautious;
}

/** The result of one case: `simulate --format json` prints this, but for `cautious`. */
export interface Result extends RowFigures {
	/** By department id, before agreements. */
	gross: Record<string, Gross>;
	commitments: CommitmentResult[];
	followUp: FollowUpResult[];
	sensitivity: SensitivityResult[];
	evpi: number;
	evpiError: number;
}

export interface DifferenceRow {
	id: string;
	kind: RowKind;
	name: string;
	difference: Row;
}

/** Scenario minus case, draw by draw, after agreements: `compare` prints exactly this. */
export interface Difference {
	format: 'vifte.difference';
	version: 1;
	fingerprint: string;
	seed: string;
	draws: number;
	years: number[];
	p: number[];
	rows: DifferenceRow[];
}

/** Futures picked out by a row's cumulative net, after agreements, at the end of a year; both limits count. */
export interface Brush {
	row: string;
	/** Year index. */
	year: number;
	from: number;
	to: number;
}

/** What the picked futures have in common. */
export interface Brushed {
	/** Draws that were picked, and all. */
	picked: number;
	draws: number;
	/** Rows after agreements: quantiles as [probability][year], chance of cumulative ≥ 0. Empty where no draw was picked. */
	rows: {
		id: string;
		kind: RowKind;
		annual: number[][];
		cumulative: number[][];
		chance: number[];
	}[];
	/** By uncertain input: how many of the picked draws lie in each of `RANK_BINS` equal steps of its rank, ascending. */
	inputs: Record<string, number[]>;
}

/** How single quantities of a row are spread, draw by draw: finer than a result's quantiles, for pictures of one quantity. */
export interface QuantityDrawsRow {
	id: string;
	kind: RowKind;
	name: string;
	/** Quantiles (Hyndman–Fan type 7, of the draws themselves) at `p` of the spread. */
	presentValue: number[];
	/** As above, of the cumulative net at the end of the last year. */
	horizon: number[];
	/** As above, of the lowest that the cumulative net gets in any year. */
	lowest: number[];
	/** Share of the draws that are lowest in each year, the first of several; adds up to 1. */
	lowestIn: number[];
	/** The cumulative net by year in single draws: the same ones in every row, [draw][year]. */
	paths: number[][];
}

export interface QuantityDraws {
	/** At most 16,384, the first of the run's own. */
	draws: number;
	years: number[];
	/** (i + ½) / 250: every fifth from the third is one of 50 equally likely outcomes. */
	p: number[];
	rows: QuantityDrawsRow[];
}
