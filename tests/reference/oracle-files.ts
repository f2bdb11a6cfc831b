/** The reference results beside this file: what an independent implementation of docs/model.md gave. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./oracle/', import.meta.url);
const templates = new URL('../../src/lib/templates/', import.meta.url);

/** A cell of a run with uncertainty: a figure per year, or one alone for a present value. */
export interface OracleCells<T> {
	/** One per probability of `p`. */
	quantiles: T[];
	/** Monte Carlo standard errors of the quantiles. */
	se: T[];
	mean: T;
	sd: T;
	chance: T;
}

export interface OracleRow {
	annual: OracleCells<number[]>;
	cumulative: OracleCells<number[]>;
	presentValue: OracleCells<number>;
}

/** A row of a run without uncertainty. */
export interface ExactRow {
	annual: number[];
	cumulative: number[];
	presentValue: number;
}

interface OracleFigures {
	payback: Record<string, { byYear: number[]; never: number }>;
	incentiveGap: Record<string, number>;
	commitments: {
		id: string;
		chance: number;
		expectedShortfall: number;
		cautious: Record<string, number>;
	}[];
	followUp?: {
		id: string;
		chanceBelow: number;
		plusIfBelow: number | null;
		plusIfNot: number | null;
	}[];
	evpi: number;
}

export interface ExactResult extends OracleFigures {
	years: number[];
	rows: { id: string; before: ExactRow; after: ExactRow }[];
}

export interface OracleResult extends OracleFigures {
	draws: number;
	p: number[];
	years: number[];
	rows: { id: string; before: OracleRow; after: OracleRow }[];
	sensitivity: {
		input: string;
		spearman: number;
		firstOrder: number;
		lowTenth: number;
		highTenth: number;
		evppi: number;
	}[];
}

export interface OracleDifference {
	draws: number;
	p: number[];
	rows: { id: string; difference: OracleRow }[];
}

const files = readdirSync(folder);

/** Names of the cases without uncertainty, as `hjemloese-act.tre`. */
export const exactNames = namesEndingIn('.exact.json');

/** Pairs of a template and one of its scenarios, as `hjemloese-act.svagere`. */
export const differenceNames = namesEndingIn('.difference.json');

/** Names of the templates. */
export const templateNames = files
	.filter((file) => /^[^.]+\.json$/.test(file))
	.map((file) => file.replace('.json', ''));

export const readExactCase = (name: string): unknown => read(folder, `${name}.exact.case.json`);
export const readExact = (name: string) => read(folder, `${name}.exact.json`) as ExactResult;
export const readTemplate = (name: string): unknown => read(templates, `${name}.json`);
export const readOracle = (name: string) => read(folder, `${name}.json`) as OracleResult;
export const readDifference = (name: string) =>
	read(folder, `${name}.difference.json`) as OracleDifference;

function namesEndingIn(ending: string): string[] {
	return files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
}

function read(from: URL, file: string): unknown {
	return JSON.parse(readFileSync(new URL(file, from), 'utf8'));
}
