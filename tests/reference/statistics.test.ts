/** Holds the engine's streaming statistics against plain sorting, counting and averaging of the very same draws. */
import { describe, expect, it } from 'vitest';
import { applyScenario } from '#lib/case/scenario.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { cellsMisses, figureMisses } from './figure-misses.ts';
import { differenceNames, readTemplate, templateNames } from './oracle-files.ts';
import { evaluateAll } from './plain/draws.ts';
import type { PlainDraw } from './plain/evaluate-draw.ts';
import { summarise, summariseDifference } from './plain/summarise.ts';
import { readCase } from './read-case.ts';

const DRAWS = 4096;

const template = (name: string) => readCase(readTemplate(name), DRAWS);
const known = new Map<string, PlainDraw[]>();

/** The draws of a template itself, evaluated once for all its tests. */
function plainDraws(name: string): PlainDraw[] {
	if (!known.has(name)) known.set(name, evaluateAll(template(name)));
	return known.get(name)!;
}

describe.each(templateNames)('on the same draws of %s', (name) => {
	const source = template(name);
	const result = simulate(source);
	const plain = summarise(source, plainDraws(name));

	it('the engine gives the same bands, means, deviations and chances', () => {
		const misses = result.rows.flatMap(({ id, before, after }) => {
			const row = plain.rows.get(id)!;
			return [
				...figureMisses(`${id} before`, before, row.before),
				...figureMisses(`${id} after`, after, row.after)
			];
		});
		expect(misses).toEqual([]);
	});

	it('the engine gives the same gross costs, gains and incomes', () => {
		const misses = Object.entries(result.gross).flatMap(([id, kinds]) =>
			(['cost', 'gain', 'income'] as const).flatMap((kind) =>
				cellsMisses(`${id} ${kind}`, kinds[kind], plain.gross.get(id)![kind])
			)
		);
		expect(misses).toEqual([]);
	});

	it('the engine counts the same payback years, incentive gaps and follow-ups', () => {
		expect(result.payback).toMatchObject(Object.fromEntries(plain.payback));
		expect(result.incentiveGap).toEqual(Object.fromEntries(plain.incentiveGap));
		expect(result.followUp).toMatchObject(plain.followUp);
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
	const scenario = evaluateAll(applyScenario(source, scenarioId));

	it('the engine gives the same differences, draw by draw', () => {
		const misses = difference.rows.flatMap(({ id, difference: row }) =>
			figureMisses(id, row, summariseDifference(base, scenario, id))
		);
		expect(misses).toEqual([]);
	});
});
