/** Holds the plain evaluator against an independent implementation of docs/model.md. */
import { describe, expect, it } from 'vitest';
import { exactNames, readExact, readExactCase } from './oracle-files.ts';
import { evaluateDraw } from './plain/evaluate-draw.ts';
import { cumulative, presentValue, summarise } from './plain/summarise.ts';
import { readCase } from './read-case.ts';

describe('the plain evaluator', () => {
	describe.each(exactNames)('on %s', (name) => {
		const scenario = readCase(readExactCase(name));
		const oracle = readExact(name);
		const values = new Map(
			scenario.inputs.map(({ id, distribution }) => {
				if (distribution.kind !== 'fixed') throw new Error(`${id} is not fixed`);
				return [id, distribution.value];
			})
		);
		const draw = evaluateDraw(
			scenario,
			values,
			new Map(scenario.events.map(({ id }) => [id, 0.5]))
		);

		it('has the same rows in the same order', () => {
			expect([...draw.rows.keys()]).toEqual(oracle.rows.map((row) => row.id));
		});

		it('gives the same annual, cumulative and present values', () => {
			const misses: string[] = [];
			for (const { id, before, after } of oracle.rows) {
				const ours = draw.rows.get(id)!;
				for (const [side, annual, theirs] of [
					['before', ours.before, before],
					['after', ours.after, after]
				] as const) {
					const compare = (figure: string, x: number, expected: number) => {
						const tolerance = 1e-9 * Math.max(1, Math.abs(expected));
						if (!(Math.abs(x - expected) <= tolerance)) {
							misses.push(`${id} ${side} ${figure}: ${x}, expected ${expected}`);
						}
					};
					annual.forEach((x, y) => compare(`annual ${y}`, x, theirs.annual[y]));
					cumulative(annual).forEach((x, y) => compare(`cumulative ${y}`, x, theirs.cumulative[y]));
					compare('present value', presentValue(annual, draw.discount), theirs.presentValue);
				}
			}
			expect(misses).toEqual([]);
		});

		it('gives the same payback years, incentive gaps, commitments and follow-ups', () => {
			const summary = summarise(scenario, [draw]);
			expect(Object.fromEntries(summary.payback)).toEqual(oracle.payback);
			expect(Object.fromEntries(summary.incentiveGap)).toEqual(oracle.incentiveGap);
			expect(summary.evpi).toBeCloseTo(oracle.evpi, 6);
			expect(summary.followUp).toEqual(oracle.followUp ?? []);
			expect(summary.commitments.map(({ id, chance }) => ({ id, chance }))).toEqual(
				oracle.commitments.map(({ id, chance }) => ({ id, chance }))
			);
			summary.commitments.forEach((ours, i) => {
				const theirs = oracle.commitments[i];
				expect(ours.expectedShortfall).toBeCloseTo(theirs.expectedShortfall, 3);
				ours.cautious.forEach((amount, k) =>
					expect(amount).toBeCloseTo(Object.values(theirs.cautious)[k], 3)
				);
			});
		});

		it('leaves the municipality as it is: what one department pays, another or the fund receives', () => {
			const municipality = draw.rows.get('municipality')!;
			const parts = [...draw.rows.values()].filter(
				({ kind }) => kind === 'department' || kind === 'fund'
			);
			municipality.after.forEach((net, y) =>
				expect(parts.reduce((sum, part) => sum + part.after[y], 0)).toBeCloseTo(net, 3)
			);
		});
	});
});
