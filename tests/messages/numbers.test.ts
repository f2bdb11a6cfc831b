import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf100, likelihood } from '#lib/messages/chances.ts';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import { joinNames } from '#lib/messages/locale.ts';
import {
	formatAmount,
	formatNumber,
	formatPercent,
	formatSigned,
	formatValue,
	moneyScale
} from '#lib/messages/numbers.ts';
import { supported, supportedStep } from '#lib/messages/supported.ts';

describe('numbers', () => {
	it('follow the language', () => {
		expect(formatNumber(1234567.5, 'da', 1)).toBe('1.234.567,5');
		expect(formatNumber(1234567.5, 'en', 1)).toBe('1,234,567.5');
	});

	it('carry a real minus sign, and a plus where gain and loss are told apart', () => {
		expect(formatSigned(-1.44, 'da', 1)).toBe('−1,4');
		expect(formatSigned(1.44, 'da', 1)).toBe('+1,4');
		expect(formatSigned(-0.04, 'da', 1)).toBe('0,0');
	});

	it('are counted in a unit that suits the largest of them', () => {
		expect(moneyScale(16e6)).toMatchObject({ size: 'million', decimals: 1 });
		expect(moneyScale(4e5)).toMatchObject({ size: 'thousand', decimals: 0 });
		expect(moneyScale(900)).toMatchObject({ size: 'one' });
		expect(formatAmount(-10213456, moneyScale(16e6), 'da')).toBe('−10,2');
		expect(da.moneyUnit(moneyScale(16e6), 'DKK')).toBe('mio. kr.');
		expect(en.moneyUnit(moneyScale(16e6), 'DKK')).toBe('DKK million');
		expect(da.moneyUnit(moneyScale(4e5), 'EUR')).toBe('tusind EUR');
	});

	it('write shares as percentages and other values in their own measure', () => {
		expect(formatPercent(0.447, 'da')).toBe('45\u00a0%');
		expect(formatPercent(0.447, 'en')).toBe('45%');
		expect(formatValue(0.47, 'andel', 0.35, 'da')).toBe('47\u00a0%');
		expect(formatValue(41274, 'kr./borgerår', 30000, 'da')).toBe('41.300');
		expect(formatValue(1.29, 'år', 1.3, 'da')).toBe('1,29');
	});
});

describe('a figure with a standard error', () => {
	it('is written in the widest step of 1, 5, 10, 50 … that four errors hold', () => {
		expect(supported(1234567, 30000)).toBe(1200000);
		expect(supported(1234567, 12500)).toBe(1250000);
		expect(supported(1234567, 0)).toBe(1234567);
		expect(supported(0.1439, 0.0015)).toBeCloseTo(0.145, 12);
		expect(formatAmount(-10213456, moneyScale(16e6), 'da', 4e5)).toBe('−10');
		expect(formatAmount(-10213456, moneyScale(16e6), 'da', 2e4)).toBe('−10,2');
		expect(formatAmount(-1140000, moneyScale(16e6), 'da', 2e4)).toBe('−1,1');
		expect(formatPercent(0.447, 'da', 0, 0.02)).toBe('45\u00a0%');
		expect(formatValue(185420, 'kr.', 180000, 'da', 2000)).toBe('185.000');
		expect(formatValue(1.29, 'år', 1.3, 'da', 0.2)).toBe('1,5');
	});

	it('is never moved by more than two errors, and never written finer than its error supports', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
				(value, error) => {
					expect(Math.abs(supported(value, error) - value)).toBeLessThanOrEqual(2.0001 * error);
					expect(supportedStep(error)).toBeLessThanOrEqual(4.0001 * error);
					expect(supportedStep(error)).toBeGreaterThan(0.79 * error);
				}
			)
		);
	});
});

describe('a chance', () => {
	it('is a whole count of 100, or under 1, or over 99', () => {
		expect(da.ofHundred(countOf100(0.426))).toBe('43 af 100');
		expect(da.ofHundred(countOf100(0))).toBe('under 1 af 100');
		expect(da.ofHundred(countOf100(0.0049))).toBe('under 1 af 100');
		expect(da.ofHundred(countOf100(1))).toBe('over 99 af 100');
		expect(da.ofHundred(countOf100(0.9937))).toBe('99 af 100');
	});

	it('is no finer than its Monte Carlo error', () => {
		expect(da.ofHundred(countOf100(0.426, 0.02))).toBe('ca. 45 af 100');
		expect(en.ofHundred(countOf100(0.426, 0.04))).toBe('about 40 of 100');
	});

	it('is never told as certain or impossible', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 0.1, noNaN: true }),
				(p, se) => {
					const count = countOf100(p, se);
					if (!count.end) {
						expect(count.number).toBeGreaterThanOrEqual(1);
						expect(count.number).toBeLessThanOrEqual(99);
					}
				}
			)
		);
	});

	it('has the words of the climate panel’s scale at its limits', () => {
		const words = [0.99, 0.9, 0.66, 0.5, 0.33, 0.1, 0.01].map((chance) => likelihood(chance));
		expect(words).toEqual([
			'virtuallyCertain',
			'veryLikely',
			'likely',
			'even',
			'unlikely',
			'veryUnlikely',
			'exceptionallyUnlikely'
		]);
	});
});

describe('names in a row', () => {
	it('are joined as the language does', () => {
		expect(joinNames(['A', 'B', 'C'], 'da')).toBe('A, B og C');
		expect(joinNames(['A'], 'da')).toBe('A');
		expect(joinNames([], 'en')).toBe('');
	});

	it('are kept apart where a name itself holds an "og"', () => {
		expect(joinNames(['Job og Social', 'Skole'], 'da')).toBe('Job og Social samt Skole');
		expect(joinNames(['Job and Social', 'School'], 'en')).toBe('Job and Social as well as School');
	});
});
