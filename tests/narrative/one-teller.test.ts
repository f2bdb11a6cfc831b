/** One uncertain number, told the same wherever it is told: the pool whose 95 % point had three values. */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { layoutNeed } from '#lib/charts/break-even/layout.ts';
import { leverRange, placeOf } from '#lib/analysis/lever-range.ts';
import { ASSUMPTIONS } from '#lib/messages/assumptions.ts';
import { COMPARE } from '#lib/messages/compare.ts';
import { da } from '#lib/messages/da.ts';
import { SCENARIOS } from '#lib/messages/scenarios.ts';
import { SENSITIVITY } from '#lib/messages/sensitivity.ts';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import { sumCase } from '#tests/support/small-case.ts';
import { convert } from '#lib/analysis/elicitation/convert.ts';
import { readBack } from '#lib/narrative/read-back.ts';
import { rowsOf } from '#lib/analysis/register.ts';
import { thresholdsOf } from '#lib/analysis/outcomes-by-decile.ts';
import { describeChange } from '#lib/narrative/case-change.ts';
import { numberText } from '#lib/narrative/value.ts';
import { tellChange } from '#lib/narrative/scenario-change.ts';
import { describeNeed } from '#lib/narrative/break-even.ts';

const pool: Distribution = {
	kind: 'pool',
	of: [
		{ who: 'a', weight: 1, distribution: { kind: 'normal', mean: 100_000, sd: 20_000 } },
		{
			who: 'b',
			weight: 2,
			distribution: { kind: 'pert', min: 20_000, mode: 60_000, max: 300_000 }
		}
	]
};
/** Its 5, 50 and 95 % points: 35,228, 93,658 and 169,383. */
const [LOW, MIDDLE, HIGH] = ['35.200', '93.700', '169.400'];

const shown = sumCase({ price: pool, other: { kind: 'uniform', min: 0, max: 1 } });
const file = shown as CaseFile;
const [input] = shown.inputs;

describe('The 5, 50 and 95 % points of a pool are', () => {
	it('those of its values in the register', () => {
		const { p05, p50, p95 } = rowsOf(file)[0].band!;
		expect([p05, p50, p95].map(Math.round)).toEqual([35_228, 93_658, 169_383]);
	});

	it('the same in the sentences of the model', () => {
		const telling = { language: 'da' as const, currency: () => 'kr.' };
		expect(numberText('price', file, telling).replace('\u2060', '')).toBe(`${LOW}–${HIGH}`);
	});

	it('the same where a scenario changes it', () => {
		const told = tellChange({ input: 'price', shift: 0 }, file, SCENARIOS.da, 'da');
		expect(told.band).toBe(SCENARIOS.da.band(LOW, MIDDLE, `${HIGH} kr.`));
	});

	it('the same in sensitivity', () => {
		const need = { input, limit: 90_000, error: 0, goodAbove: true, chance: 0.5, holds: false };
		const { belief } = describeNeed(need, SENSITIVITY.da, da, 'da');
		expect(belief).toContain(SENSITIVITY.da.needs.believe(`${MIDDLE} kr.`, LOW, HIGH).slice(0, -1));
	});

	it('the same in comparing', () => {
		const change = { input: 'price', shift: 1e6 };
		expect(describeChange(change, shown, COMPARE.da, 'da')).toContain(
			COMPARE.da.changes.marginalBand(`${MIDDLE} kr.`, LOW, HIGH)
		);
	});

	it('the same on a lever, on the strip of what must be true, and in follow-up', () => {
		const range = leverRange(input)!;
		expect(Math.round(range.middle)).toBe(93_658);
		expect(placeOf(range.middle, range)).toBeGreaterThan(0);
		const { middle, limit } = layoutNeed(input, range.middle, true, 400, 40);
		expect(middle).toBe(limit);
		expect(Math.round(thresholdsOf(input)[4])).toBe(93_658);
	});

	it('kept where it is told in another form, and read back', () => {
		expect(convert(pool, 'interval')).toMatchObject({ low: 35_000, high: 169_000 });
		expect(readBack(pool, 'kr.', ASSUMPTIONS.da.readBack, 'da').join(' ')).toContain(MIDDLE);
	});
});
