/** Holds the engine's streaming statistics against plain sorting, counting and averaging of the very same draws. */
import { describe, expect, it } from 'vitest';
import { resolveCase } from '#lib/case/resolve.ts';
import { applyScenario } from '#lib/case/scenario.ts';
import { caseSchema, type Case } from '#lib/case/schema.ts';
import { PROBABILITIES, type Cell, type Cells, type Row } from '#lib/engine/result.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { differenceNames, readTemplate, templateNames } from './oracle-files.ts';
import { drawInputs } from './plain/draws.ts';
import { evaluateDraw, type PlainDraw } from './plain/evaluate-draw.ts';
import {
	summarise,
	summariseDifference,
	type PlainCell,
	type PlainFigures
} from './plain/summarise.ts';

const DRAWS = 4096;

function template(name: string): Case {
	const source = resolveCase(caseSchema.parse(readTemplate(name)));
	return { ...source, simulation: { ...source.simulation, draws: DRAWS } };
}

function evaluate(source: Case): PlainDraw[] {
	return drawInputs(source).map(({ values, eventUniforms }) =>
		evaluateDraw(source, values, eventUniforms)
	);
}

const known = new Map<string, PlainDraw[]>();

/** The draws of a template itself, evaluated once for all its tests. */
function plainDraws(name: string): PlainDraw[] {
	if (!known.has(name)) known.set(name, evaluate(template(name)));
	return known.get(name)!;
}

describe.each(templateNames)('on the same draws of %s', (name) => {
	const source = template(name);
	const result = simulate(source);
	const plain = summarise(source, plainDraws(name));

	it('the engine gives the same bands, means, deviations and chances', () => {
		const misses: string[] = [];
		for (const { id, before, after } of result.rows) {
			const row = plain.rows.get(id)!;
			compareRow(misses, `${id} before`, before, row.before);
			compareRow(misses, `${id} after`, after, row.after);
		}
		for (const [id, kinds] of Object.entries(result.gross)) {
			for (const kind of ['cost', 'gain', 'income'] as const) {
				compareCells(misses, `${id} ${kind}`, kinds[kind], plain.gross.get(id)![kind]);
			}
		}
		expect(misses).toEqual([]);
	});

	it('the engine counts the same payback years, incentive gaps and follow-ups', () => {
		expect(result.payback).toEqual(Object.fromEntries(plain.payback));
		expect(result.incentiveGap).toEqual(Object.fromEntries(plain.incentiveGap));
		expect(result.followUp).toEqual(plain.followUp);
	});

	it('the engine gives the same commitments', () => {
		expect(result.commitments.map(({ id, chance }) => ({ id, chance }))).toEqual(
			plain.commitments.map(({ id, chance }) => ({ id, chance }))
		);
		result.commitments.forEach(({ expectedShortfall, cautious }, i) => {
			const theirs = plain.commitments[i];
			expect(expectedShortfall).toBeCloseTo(theirs.expectedShortfall, 3);
			const amounts = Object.values(cautious);
			const span = amounts[0] - amounts[amounts.length - 1];
			theirs.cautious.forEach((amount, k) =>
				expect(Math.abs(amounts[k] - amount)).toBeLessThanOrEqual(0.02 * span)
			);
		});
	});

	it('the engine gives the same rank correlations, tornado and value of information', () => {
		const { sd, mean } = plain.rows.get('municipality')!.after.presentValue;
		expect(Math.abs(result.evpi - plain.evpi)).toBeLessThanOrEqual(1e-9 * Math.abs(mean));
		result.sensitivity.forEach((ours, i) => {
			const theirs = plain.sensitivity[i];
			expect(ours.input).toBe(theirs.input);
			expect(Math.abs(ours.spearman - theirs.spearman), ours.input).toBeLessThan(0.01);
			expect(Math.abs(ours.lowTenth - theirs.lowTenth) / sd, ours.input).toBeLessThan(0.05);
			expect(Math.abs(ours.highTenth - theirs.highTenth) / sd, ours.input).toBeLessThan(0.05);
		});
	});
});

describe.each(differenceNames)('on the same draws of %s', (name) => {
	const [templateName, scenarioId] = name.split('.');
	const source = template(templateName);
	const difference = compare(source, scenarioId);
	const base = plainDraws(templateName);
	const scenario = evaluate(applyScenario(source, scenarioId));

	it('the engine gives the same differences, draw by draw', () => {
		const misses: string[] = [];
		for (const { id, difference: row } of difference.rows) {
			compareRow(misses, id, row, summariseDifference(base, scenario, id));
		}
		expect(misses).toEqual([]);
	});
});

function compareRow(misses: string[], what: string, ours: Row, theirs: PlainFigures): void {
	compareCells(misses, `${what} annual`, ours.annual, theirs.annual);
	compareCells(misses, `${what} cumulative`, ours.cumulative, theirs.cumulative);
	compareCell(misses, `${what} present value`, ours.presentValue, theirs.presentValue);
}

function compareCells(misses: string[], what: string, ours: Cells, theirs: PlainCell[]): void {
	theirs.forEach((cell, y) =>
		compareCell(
			misses,
			`${what} ${y}`,
			{
				quantiles: ours.quantiles.map((quantile) => quantile[y]),
				mean: ours.mean[y],
				sd: ours.sd[y],
				chance: ours.chance[y]
			},
			cell
		)
	);
}

/** Means and chances are exact; a quantile is read from a histogram of some 500 bins. */
function compareCell(
	misses: string[],
	what: string,
	ours: Pick<Cell, 'quantiles' | 'mean' | 'sd' | 'chance'>,
	theirs: PlainCell
): void {
	const close = (figure: string, x: number, expected: number, tolerance: number) => {
		if (!(Math.abs(x - expected) <= tolerance)) {
			misses.push(`${what} ${figure}: engine ${x}, plain ${expected}`);
		}
	};
	const scale = Math.abs(theirs.mean) + theirs.sd + 1;
	close('mean', ours.mean, theirs.mean, 1e-9 * scale);
	close('sd', ours.sd, theirs.sd, 1e-6 * scale);
	close('chance', ours.chance, theirs.chance, 0);
	PROBABILITIES.forEach((p, i) =>
		close(`p${p}`, ours.quantiles[i], theirs.quantiles[i], 0.02 * theirs.sd + 1e-6)
	);
}
