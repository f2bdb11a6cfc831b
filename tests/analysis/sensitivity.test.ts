import { describe, expect, it } from 'vitest';
import { chanceBelow } from '#lib/numerics/distributions/uncertain.ts';
import { brushRun, runHere, simulate } from '#lib/engine/simulate.ts';
import { da } from '#lib/messages/da.ts';
import { SENSITIVITY } from '#lib/messages/sensitivity.ts';
import { readTemplate, TEMPLATES } from '#tests/support/cases.ts';
import { sumCase } from '#tests/support/small-case.ts';
import { honestyLine } from '#lib/narrative/footnote.ts';
import { gradeShares } from '#lib/analysis/evidence-grades.ts';
import { leading, tornadoInputs, municipalValue } from '#lib/analysis/tornado.ts';
import { rankByInformation } from '#lib/analysis/value-of-information.ts';
import {
	brushOf,
	filterInputs,
	mostOpen,
	tellingOutcome
} from '#lib/analysis/monte-carlo-filtering.ts';
import { describeNeed, listNeeds } from '#lib/narrative/break-even.ts';
import { quantityOf } from '#lib/analysis/quantities.ts';

const act = readTemplate('hjemloese-act', { draws: 4096 });
const result = simulate(act);
const tornado = tornadoInputs(act, result);

/** Net = gain − cost, the gain normal around 8 with sd 6: what must be true is known by hand. */
const sum = sumCase({
	gain: { kind: 'normal', mean: 8, sd: 6 },
	cost: { kind: 'normal', mean: -10, sd: 2 },
	idle: { kind: 'fixed', value: 0 }
});
const sumResult = simulate(sum);
const ofSum = tornadoInputs(sum, sumResult);

describe('the honesty line in full', () => {
	it.each(TEMPLATES)('counts every uncertain input of %s once, and sums to the whole', (name) => {
		const shown = readTemplate(name, { draws: 1024 });
		const simulated = simulate(shown);
		const { grades, rest, total } = gradeShares(shown, simulated);
		const uncertain = shown.inputs.filter(({ distribution }) => distribution.kind !== 'fixed');
		expect(grades.reduce((all, { inputs }) => all + inputs, 0)).toBe(uncertain.length);
		expect(total + rest).toBeGreaterThanOrEqual(1 - 1e-12);
		expect(grades.reduce((all, { share }) => all + share, 0)).toBeCloseTo(total, 12);
	});

	it('says of grade E what the line under every result says', () => {
		const { grades } = gradeShares(act, result);
		const illustrative = grades.find(({ grade }) => grade === 'E')!;
		expect(honestyLine(act, result, da, 'da')).toBe(
			da.honesty.line(`${Math.round(illustrative.share * 100)}\u00a0%`, illustrative.inputs)
		);
	});

	it('keeps inputs without evidence apart, and leaves certain ones out', () => {
		const { grades, rest } = gradeShares(sum, sumResult);
		expect(grades).toHaveLength(1);
		expect(grades[0]).toMatchObject({ grade: 'none', inputs: 2 });
		expect(rest).toBeLessThan(0.02);
	});
});

describe('what moves the result', () => {
	it('carries the figures of the result, the widest first', () => {
		for (const { id, low, high, rank, figures } of tornado)
			expect([low, high, rank], id).toEqual([
				figures.lowTenth,
				figures.highTenth,
				figures.spearman
			]);
		const widths = tornado.map(({ low, high }) => Math.abs(high - low));
		expect(widths).toEqual([...widths].sort((a, b) => b - a));
		expect(tornado).toHaveLength(18);
	});

	it('names the input with the largest share of its own', () => {
		expect(leading(tornado)!.id).toBe('days');
		expect(leading(ofSum)!.id).toBe('gain');
		expect(leading([])).toBeUndefined();
	});
});

describe('what must be true', () => {
	it('finds the value by hand in a sum: the gain must be 10, the cost at most 8', () => {
		const { needs, others } = listNeeds(ofSum);
		const gain = needs.find(({ input }) => input.id === 'gain')!;
		const cost = needs.find(({ input }) => input.id === 'cost')!;
		expect(gain.limit).toBeCloseTo(10, 0);
		expect(cost.limit).toBeCloseTo(-8, 0);
		expect(gain).toMatchObject({ goodAbove: true, holds: false });
		expect(gain.chance).toBeCloseTo(0.37, 1);
		expect(others).toEqual([]);
	});

	it('gives the chance that the input lies on the good side, as many draws of it do', () => {
		for (const { input, limit, goodAbove, chance } of listNeeds(tornado).needs) {
			const below = chanceBelow(input, limit);
			expect(chance).toBeCloseTo(goodAbove ? 1 - below : below, 6);
			expect(chance).toBeGreaterThan(0);
			expect(chance).toBeLessThan(1);
		}
	});

	it('says what it takes, what is believed, and how likely that is, in both languages', () => {
		const [first] = listNeeds(tornado).needs;
		const told = describeNeed(first, SENSITIVITY.da, da, 'da');
		expect(told.demand).toMatch(/^\*Herbergsdøgn.*\* skal være mindst \*\d+ døgn\/år\*$/);
		expect(told.belief).toMatch(
			/^Vi tror på \d+ døgn\/år \(9 af 10: \d+ til \d+\); \d+ af 100 ligger derover\.$/
		);
	});

	it('says how much it can stand where the middle of the belief is enough already', () => {
		const sound = sumCase({
			gain: { kind: 'normal', mean: 12, sd: 6 },
			cost: { kind: 'normal', mean: -10, sd: 2 }
		});
		const { needs } = listNeeds(tornadoInputs(sound, simulate(sound)));
		const gain = needs.find(({ input }) => input.id === 'gain')!;
		expect(gain.holds).toBe(true);
		const told = describeNeed(gain, SENSITIVITY.da, da, 'da');
		expect(told.demand).toContain('kan falde til');
		expect(told.belief).toMatch(/3[67] af 100 ligger derunder\.$/);
	});
});

describe('what it is worth to know more', () => {
	it('ranks by the value of knowing, never above that of knowing everything', () => {
		const { all, ranked, others, goAhead } = rankByInformation(tornado, result);
		const worths = ranked.map(({ figures }) => figures.evppi);
		expect(worths).toEqual([...worths].sort((a, b) => b - a));
		expect(all).toBe(result.evpi);
		expect(worths[0]).toBeLessThanOrEqual(all);
		expect(ranked.length + others).toBe(tornado.length);
		expect(goAhead).toBe(municipalValue(result).mean > 0);
	});

	it('ranks nothing where no knowledge could change the choice', () => {
		const sure = sumCase({ gain: { kind: 'uniform', min: 5, max: 9 } });
		const simulated = simulate(sure);
		const knowing = rankByInformation(tornadoInputs(sure, simulated), simulated);
		expect(knowing).toMatchObject({ all: 0, ranked: [], others: 1, goAhead: true });
	});
});

describe('what futures have in common', () => {
	it('finds the input that the loss comes from, lying lower in the losing futures', () => {
		const brushed = runHere(brushRun(sum, brushOf('all', 'minus', 1)));
		const [first] = filterInputs(brushed, sum);
		expect(first.input.id).toBe('gain');
		expect(first.lean).toBeLessThan(0);
		expect(first.all).toBeCloseTo(8, 6);
		expect(first.here).toBeLessThan(first.all - 1.5);
	});

	it('leans the other way in the gaining futures', () => {
		const brushed = runHere(brushRun(sum, brushOf('all', 'plus', 1)));
		expect(filterInputs(brushed, sum)[0].lean).toBeGreaterThan(0);
	});

	it('finds nothing where no future was picked', () => {
		expect(filterInputs({ picked: 0, draws: 1024, rows: [], inputs: {} }, sum)).toEqual([]);
	});

	it('begins with the account that is most open, and its rarer outcome', () => {
		const rows = result.rows.filter(({ kind }) => kind === 'department');
		const open = mostOpen(rows.map(({ id, after }) => ({ id, row: after })));
		const last = (chances: number[]) => Math.abs(chances[chances.length - 1] - 0.5);
		for (const { after } of rows)
			expect(last(open.row.cumulative.chance)).toBeLessThanOrEqual(last(after.cumulative.chance));
		expect(tellingOutcome(municipalRow())).toBe('plus');
	});
});

describe('a single quantity', () => {
	it('is the present value, or the last year of the cumulative net', () => {
		const row = municipalRow();
		expect(quantityOf(row, 'presentValue')).toBe(row.presentValue);
		const last = quantityOf(row, 'cumulative');
		expect(last.quantiles).toEqual(row.cumulative.quantiles.map((byYear) => byYear[9]));
		expect(last.chance).toBe(row.cumulative.chance[9]);
	});
});

function municipalRow() {
	return result.rows.find(({ kind }) => kind === 'municipality')!.after;
}
