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
