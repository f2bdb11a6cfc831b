/** Holds the engine against an independent implementation of docs/model.md. */
import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/case/schema.ts';
import { PROBABILITIES, type Cell, type Cells, type Result, type Row } from '#lib/engine/result.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { Comparison } from './comparison.ts';
import {
	differenceNames,
	exactNames,
	readDifference,
	readExact,
	readExactCase,
	readOracle,
	readTemplate,
	templateNames,
	type ExactRow,
	type OracleCells,
	type OracleResult,
	type OracleRow
} from './oracle-files.ts';
import { readCase } from './read-case.ts';

/** Enough that our errors are no larger than those of the reference. */
const DRAWS = 131_072;

describe.each(exactNames)('without uncertainty, %s', (name) => {
	const result = simulate(readCase(readExactCase(name)));
	const oracle = readExact(name);

	it('has the same rows', () => {
		expect(result.rows.map((row) => row.id)).toEqual(oracle.rows.map((row) => row.id));
	});

	it('has the same number in every quantile and mean of every row', () => {
		const misses: string[] = [];
		const same = (what: string, ours: number, theirs: number) => {
			if (!(Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs)))) {
				misses.push(`${what}: ours ${ours}, theirs ${theirs}`);
			}
		};
		const sameCell = (what: string, ours: Cell, theirs: number) => {
			PROBABILITIES.forEach((p, i) => same(`${what} p${p}`, ours.quantiles[i], theirs));
			same(`${what} mean`, ours.mean, theirs);
		};
		for (const { id, before, after } of oracle.rows) {
			const row = result.rows.find((candidate) => candidate.id === id)!;
			const sides: [string, Row, ExactRow][] = [
				['before', row.before, before],
				['after', row.after, after]
			];
			for (const [side, ours, theirs] of sides) {
				for (const figure of ['annual', 'cumulative'] as const) {
					theirs[figure].forEach((x, y) =>
						sameCell(`${id} ${side} ${figure} ${y}`, inYear(ours[figure], y), x)
					);
				}
				sameCell(`${id} ${side} present value`, ours.presentValue, theirs.presentValue);
			}
		}
		expect(misses).toEqual([]);
	});

	it('has the same payback years, incentive gaps, commitments, follow-ups and EVPI', () => {
		expect(result.payback).toMatchObject(oracle.payback);
		expect(result.incentiveGap).toEqual(oracle.incentiveGap);
		expect(result.followUp).toMatchObject(oracle.followUp ?? []);
		expect(result.evpi).toBeCloseTo(oracle.evpi, 3);
		expect(result.commitments.map(({ id, chance }) => ({ id, chance }))).toEqual(
			oracle.commitments.map(({ id, chance }) => ({ id, chance }))
		);
		result.commitments.forEach(({ expectedShortfall, cautious }, i) => {
			const theirs = oracle.commitments[i];
			expect(expectedShortfall).toBeCloseTo(theirs.expectedShortfall, 3);
			for (const [certainty, amount] of Object.entries(theirs.cautious)) {
				expect(cautious[certainty], certainty).toBeCloseTo(amount, 3);
			}
		});
	});
});

describe.each(templateNames)('with uncertainty, %s', (name) => {
	const source = readCase(readTemplate(name), DRAWS);
	const result = simulate(source);
	const oracle = readOracle(name);

	it('has the same rows', () => {
		expect(result.rows.map((row) => row.id)).toEqual(oracle.rows.map((row) => row.id));
		expect(result.p).toEqual(oracle.p);
		expect(result.years).toEqual(oracle.years);
		expect(result.draws).toBe(DRAWS);
	});

	it('has the same quantiles, means, deviations and chances in every row', () => {
		const comparison = new Comparison();
		for (const { id, before, after } of oracle.rows) {
			const row = result.rows.find((candidate) => candidate.id === id)!;
			checkRow(comparison, `${id} before`, row.before, before, oracle.draws);
			checkRow(comparison, `${id} after`, row.after, after, oracle.draws);
		}
		expect(comparison.report()).toEqual([]);
		expect(comparison.count).toBeGreaterThan(1000);
	});

	it('has the same payback years and incentive gaps', () => {
		const comparison = new Comparison();
		const chance = chanceCheck(comparison, oracle.draws);
		for (const [id, theirs] of Object.entries(oracle.payback)) {
			theirs.byYear.forEach((p, y) =>
				chance(`${id} payback in ${oracle.years[y]}`, result.payback[id].byYear[y], p)
			);
			chance(`${id} payback never`, result.payback[id].never, theirs.never);
		}
		for (const [id, theirs] of Object.entries(oracle.incentiveGap)) {
			chance(`${id} incentive gap`, result.incentiveGap[id], theirs);
		}
		expect(comparison.report()).toEqual([]);
	});

	it('has the same commitments and follow-ups', () => {
		const comparison = new Comparison();
		checkCommitments(comparison, source, result, oracle);
		for (const theirs of oracle.followUp ?? []) {
			const ours = result.followUp.find(({ id }) => id === theirs.id)!;
			chanceCheck(comparison, oracle.draws)(
				`${theirs.id} below`,
				ours.chanceBelow,
				theirs.chanceBelow
			);
			for (const [side, part] of [
				['plusIfBelow', theirs.chanceBelow],
				['plusIfNot', 1 - theirs.chanceBelow]
			] as const) {
				comparison.checkChance(
					`${theirs.id} ${side}`,
					{ p: ours[side]!, draws: DRAWS * part },
					{ p: theirs[side]!, draws: oracle.draws * part }
				);
			}
		}
		expect(comparison.report()).toEqual([]);
		expect(result.followUp).toHaveLength(oracle.followUp?.length ?? 0);
	});

	it('has the same sensitivities and values of information', () => {
		const comparison = new Comparison();
		checkSensitivity(comparison, result, oracle);
		expect(comparison.report()).toEqual([]);
	});
});

describe.each(differenceNames)('the difference of a scenario, %s', (name) => {
	const [template, scenarioId] = name.split('.');
	const difference = compare(readCase(readTemplate(template), DRAWS), scenarioId);
	const oracle = readDifference(name);

	it('has the same rows', () => {
		expect(difference.rows.map((row) => row.id)).toEqual(oracle.rows.map((row) => row.id));
	});

	it('has the same quantiles, means, deviations and chances in every row', () => {
		const comparison = new Comparison();
		for (const { id, difference: theirs } of oracle.rows) {
			const ours = difference.rows.find((row) => row.id === id)!.difference;
			checkRow(comparison, id, ours, theirs, oracle.draws);
		}
		expect(comparison.report()).toEqual([]);
	});
});

describe('the comparison itself', () => {
	it('notices when one input of many is a hundredth off', () => {
		const source = readCase(readTemplate('hjemloese-act'), DRAWS);
		const inputs = source.inputs.map((input) =>
			input.id === 'day_price' ? { ...input, shift: 13 } : input
		);
		const result = simulate({ ...source, inputs });
		const oracle = readOracle('hjemloese-act');
		const missed = (id: string) => {
			const comparison = new Comparison();
			const ours = result.rows.find((row) => row.id === id)!.after;
			const theirs = oracle.rows.find((row) => row.id === id)!.after;
			checkRow(comparison, id, ours, theirs, oracle.draws);
			return comparison.report().length;
		};
		expect(missed('omsorg')).toBeGreaterThan(10);
		expect(missed('region')).toBe(0);
	});
});

function checkRow(
	comparison: Comparison,
	what: string,
	ours: Row,
	theirs: OracleRow,
	draws: number
): void {
	for (const figure of ['annual', 'cumulative'] as const) {
		theirs[figure].mean.forEach((_, y) =>
			checkCell(
				comparison,
				`${what} ${figure} ${y}`,
				inYear(ours[figure], y),
				oracleInYear(theirs[figure], y),
				draws
			)
		);
	}
	checkCell(comparison, `${what} present value`, ours.presentValue, theirs.presentValue, draws);
}

/** Kroner are compared to a krone: a distribution may have a step there. */
function checkCell(
	comparison: Comparison,
	what: string,
	ours: Cell,
	theirs: OracleCells<number>,
	draws: number
): void {
	PROBABILITIES.forEach((p, i) => {
		const error = Math.hypot(ours.quantileErrors[i], theirs.se[i]);
		comparison.check(`${what} p${p}`, ours.quantiles[i], theirs.quantiles[i], error, 1);
	});
	const meanError = Math.hypot(ours.meanErrors, theirs.sd / Math.sqrt(draws));
	comparison.check(`${what} mean`, ours.mean, theirs.mean, meanError, 1);
	// Where the whole band is one point, the deviation rests on the few draws outside it.
	const spread = theirs.quantiles[theirs.quantiles.length - 1] - theirs.quantiles[0];
	if (spread > 1) comparison.check(`${what} sd`, ours.sd, theirs.sd, 0.003 * theirs.sd, 1);
	comparison.checkChance(
		`${what} chance`,
		{ p: ours.chance, draws: DRAWS, error: ours.chanceErrors },
		{ p: theirs.chance, draws }
	);
}

function checkCommitments(
	comparison: Comparison,
	source: Case,
	result: Result,
	oracle: OracleResult
): void {
	const organisation = source.organisations.find(({ id }) => id === source.organisation)!;
	for (const theirs of oracle.commitments) {
		const ours = result.commitments.find(({ id }) => id === theirs.id)!;
		const { department, year } = organisation.commitments.find(({ id }) => id === theirs.id)!;
		const net = oracle.rows.find(({ id }) => id === department)!.after.annual;
		chanceCheck(comparison, oracle.draws)(`${theirs.id} chance`, ours.chance, theirs.chance);

		// A shortfall varies less than the net it is cut from.
		const error = net.sd[year] * Math.hypot(1 / Math.sqrt(DRAWS), 1 / Math.sqrt(oracle.draws));
		const { expectedShortfall } = theirs;
		comparison.check(`${theirs.id} shortfall`, ours.expectedShortfall, expectedShortfall, error, 1);

		const ownErrors = result.rows.find(({ id }) => id === department)!.after.annual.quantileErrors;
		const largest = (errors: number[][]) => Math.max(...errors.slice(0, 4).map((e) => e[year]));
		for (const [certainty, amount] of Object.entries(theirs.cautious)) {
			comparison.check(
				`${theirs.id} cautious ${certainty}`,
				ours.cautious[certainty],
				amount,
				Math.hypot(largest(net.se), largest(ownErrors)),
				1
			);
		}
	}
}

function checkSensitivity(comparison: Comparison, result: Result, oracle: OracleResult): void {
	const { sd } = oracle.rows.find(({ id }) => id === 'municipality')!.after.presentValue;
	const relative = Math.hypot(1 / Math.sqrt(DRAWS), 1 / Math.sqrt(oracle.draws));
	comparison.check('evpi', result.evpi, oracle.evpi, sd * relative, 1);
	for (const theirs of oracle.sensitivity) {
		const ours = result.sensitivity.find(({ input }) => input === theirs.input)!;
		const one = (figure: keyof typeof theirs & keyof typeof ours, error: number, floor: number) =>
			comparison.check(
				`${theirs.input} ${figure}`,
				Number(ours[figure]),
				Number(theirs[figure]),
				error,
				floor
			);
		one('spearman', relative, 0);
		one('firstOrder', relative, 0.002);
		one('lowTenth', sd * relative * Math.sqrt(10), 1);
		one('highTenth', sd * relative * Math.sqrt(10), 1);
		// Both are regressions, each with its own small bias: a hundredth of the whole is no difference.
		one('evppi', sd * relative, 0.01 * oracle.evpi);
	}
	expect(result.sensitivity.length).toBe(oracle.sensitivity.length);
}

/** Compares shares of all draws. */
function chanceCheck(comparison: Comparison, draws: number) {
	return (what: string, ours: number, theirs: number) =>
		comparison.checkChance(what, { p: ours, draws: DRAWS }, { p: theirs, draws });
}

function inYear(cells: Cells, y: number): Cell {
	return {
		quantiles: cells.quantiles.map((quantile) => quantile[y]),
		quantileErrors: cells.quantileErrors.map((error) => error[y]),
		mean: cells.mean[y],
		meanErrors: cells.meanErrors[y],
		sd: cells.sd[y],
		chance: cells.chance[y],
		chanceErrors: cells.chanceErrors[y]
	};
}

function oracleInYear(cells: OracleCells<number[]>, y: number): OracleCells<number> {
	return {
		quantiles: cells.quantiles.map((quantile) => quantile[y]),
		se: cells.se.map((error) => error[y]),
		mean: cells.mean[y],
		sd: cells.sd[y],
		chance: cells.chance[y]
	};
}
