import { describe, expect, it } from 'vitest';
import { describeFan, readYear } from '#lib/charts/fan/describe.ts';
import { da } from '#lib/messages/da.ts';
import { formatAmount } from '#lib/messages/numbers.ts';
import { cells } from '../fixtures.ts';

const figures = cells(2, 4e6, 2e6, 0.43);
const format = (amount: number) =>
	formatAmount(amount, { divisor: 1e6, size: 'million', decimals: 1 }, 'da');

describe('a fan in words', () => {
	it('gives the last year’s band, its median and its chance', () => {
		expect(describeFan([2027, 2028], figures, format, 'mio. kr.', da)).toBe(
			'I 2028 ligger 9 af 10 mulige fremtider mellem +0,7 og +7,3 mio. kr.; det midterste udfald er +4,0. Plus i 43 af 100.'
		);
	});

	it('reads one year with its band, never a point', () => {
		expect(readYear(0, [2027, 2028], figures, format, 'mio. kr.', da)).toBe(
			'*2027*: 9 af 10 mellem +0,4 og +3,6 mio. kr., plus i 43 af 100'
		);
	});
});
