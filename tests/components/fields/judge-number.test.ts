import { describe, expect, it } from 'vitest';
import { judgeNumber } from '#lib/components/fields/judge-number.ts';

describe('judging what is typed', () => {
	it('takes a number within the rules', () => {
		expect(judgeNumber('12', 'da', { min: 0, max: 40, whole: true })).toEqual({ value: 12 });
	});

	it('lets the unit be typed after the number', () => {
		expect(judgeNumber('128.000 kr./borgerår', 'da', { unit: 'kr./borgerår' })).toEqual({
			value: 128_000
		});
	});

	it('lets the first words of the unit be typed, and nothing that is another unit', () => {
		const of = (text: string, unit: string) => judgeNumber(text, 'da', { unit });
		expect(of('20 borgere', 'borgere om året')).toEqual({ value: 20 });
		expect(of('5.000 kr', 'kr./borger')).toEqual({ value: 5000 });
		expect(of('12 mio', 'mio. kr.')).toEqual({ value: 12 });
		expect(of('12 mio. kr.', 'kr. om året')).toEqual({ value: 12_000_000 });
		expect(of('20 uger', 'borgere')).toEqual({ refusal: { why: 'malformed' } });
	});

	it('says which limit is passed', () => {
		expect(judgeNumber('−1', 'da', { min: 0 })).toEqual({ refusal: { why: 'tooLow', limit: 0 } });
		expect(judgeNumber('41', 'da', { max: 40 })).toEqual({
			refusal: { why: 'tooHigh', limit: 40 }
		});
	});

	it('asks for a whole number where it must be one', () => {
		expect(judgeNumber('1,5', 'da', { whole: true })).toEqual({ refusal: { why: 'notWhole' } });
	});

	it('lets nothing stand only where nothing need be said', () => {
		expect(judgeNumber('', 'da', {})).toEqual({ refusal: { why: 'empty' } });
		expect(judgeNumber('', 'da', { optional: true })).toEqual({ value: null });
	});
});
