import { describe, expect, it } from 'vitest';
import { budget } from '#lib/messages/budget.ts';
import { da } from '#lib/messages/da.ts';
import { readTemplate } from '#tests/support/cases.ts';
import { tellFollowUp } from '#lib/narrative/follow-up.ts';
import { roundedThreshold } from '#lib/analysis/rounded-threshold.ts';
import {
	layoutOutcomes,
	placeOf,
	thresholdsOf,
	type DecileOutcome
} from '#lib/analysis/outcomes-by-decile.ts';
import { quantile } from '#lib/numerics/distributions/uncertain.ts';

const shown = readTemplate('hjemloese-act');
const housed = shown.inputs.find(({ id }) => id === 'with_act')!;
const words = { m: budget.da, common: da, language: 'da' } as const;

function tell(answer: Partial<Parameters<typeof tellFollowUp>[3]>) {
	const full = {
		id: '',
		chanceBelow: 0.24,
		chanceBelowError: 0.002,
		plusIfBelow: 0.18,
		plusIfBelowError: 0.004,
		plusIfNot: 0.5,
		plusIfNotError: 0.004,
		...answer
	};
	return tellFollowUp(housed, 0.7, 2029, full, { chance: 0.43, error: 0.003 }, words);
}

describe('a follow-up in words', () => {
	it('says what a showing below the threshold does, what the other does, and how likely it is', () => {
		expect(tell({}).replaceAll('\u00a0', ' ')).toBe(
			`Viser opfølgningen i 2029 under *70 %* (${housed.name}), falder chancen for plus fra 43 af 100 til *18 af 100*. Gør den ikke, er chancen *50 af 100*. Tallet er under 70 % i 24 af 100 mulige fremtider.`
		);
	});

	it('says so where the chance rises, or stays', () => {
		expect(tell({ plusIfBelow: 0.6 })).toContain('stiger chancen for plus fra 43 af 100 til *60');
		expect(tell({ plusIfBelow: 0.43 })).toContain('er chancen for plus den samme: 43 af 100');
	});

	it('says so where no future, or every future, lies below', () => {
		expect(tell({ chanceBelow: 0, plusIfBelow: null })).toMatch(/^Ingen af de mulige fremtider/);
		expect(tell({ chanceBelow: 1, plusIfNot: null })).toMatch(/^Alle mulige fremtider/);
	});

	it('tells a chance among few draws no finer than they support', () => {
		expect(tell({ chanceBelow: 0.005, plusIfBelow: 0.18, plusIfBelowError: 0.04 })).toContain(
			'*ca. 20 af 100*'
		);
	});
});

describe('what follow-up may show', () => {
	const outcomes: DecileOutcome[] = [
		{ from: null, below: 10, share: 0.25, plus: 0.1 },
		{ from: 10, below: 20, share: 0.5, plus: 0.4 },
		{ from: 20, below: null, share: 0.25, plus: 1 }
	];

	it('parts an assumption’s futures at its deciles, shift and limits included', () => {
		const thresholds = thresholdsOf(housed);
		expect(thresholds).toHaveLength(9);
		expect([...thresholds].sort((a, b) => a - b)).toEqual(thresholds);
		expect(quantile({ ...housed, shift: 0.05 }, 0.5)).toBeCloseTo(quantile(housed, 0.5) + 0.05, 12);
		expect(quantile({ ...housed, shift: 5 }, 0.5)).toBe(
			housed.limits[1] ?? quantile(housed, 0.5) + 5
		);
	});

	it('names a threshold once where many futures share a value', () => {
		const values: [number, number][] = [
			[0, 1],
			[1, 1]
		];
		const two = { kind: 'discrete' as const, values };
		const input: typeof housed = { ...housed, distribution: two, limits: [null, null] };
		expect(thresholdsOf(input)).toEqual([0, 1]);
	});

	it('draws bars as wide as their share and as high as their chance', () => {
		const bars = layoutOutcomes(outcomes, 400, 100, String);
		expect(bars.map(({ width }) => width)).toEqual([98, 198, 98]);
		expect(bars.map(({ height }) => height)).toEqual([10, 40, 100]);
		expect(bars.map(({ y, height }) => y + height)).toEqual([100, 100, 100]);
	});

	it('places a threshold among them', () => {
		expect(placeOf(outcomes, 10)).toBe(0.25);
		expect(placeOf(outcomes, 15)).toBeCloseTo(0.5, 12);
		expect(placeOf(outcomes, 20)).toBeGreaterThanOrEqual(0.75);
		expect(placeOf(outcomes, 5)).toBeLessThan(0.25);
	});
});

describe('a threshold that people would name', () => {
	it('is near the value and has few figures', () => {
		for (const input of shown.inputs.filter(({ distribution }) => distribution.kind !== 'fixed')) {
			const value = quantile(input, 0.33);
			const rounded = roundedThreshold(input, value);
			const spread = quantile(input, 0.99) - quantile(input, 0.01);
			expect(Math.abs(rounded - value)).toBeLessThanOrEqual(spread / 40);
			expect(`${rounded}`.replace(/^-?0?\.?0*|0+$/g, '').replace('.', '').length).toBeLessThan(5);
		}
	});
});
