import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '#lib/messages/read-number.ts';
import { writeNumber } from '#lib/messages/write-number.ts';
import type { Language } from '#lib/messages/locale.ts';

const value = (text: string, language: Language = 'da', percent = false) => {
	const read = readNumber(text, language, percent);
	return 'value' in read ? read.value : read;
};

describe('reading a number in Danish', () => {
	it.each([
		['1.500.000', 1_500_000],
		['1500000', 1_500_000],
		['1 500 000', 1_500_000],
		['1,5 mio.', 1_500_000],
		['1,5mio', 1_500_000],
		['1,5 mio. kr.', 1_500_000],
		['2 mia.', 2e9],
		['12 tusind', 12_000],
		['12 t.kr.', 12_000],
		['45.000 kr.', 45_000],
		['1.500', 1500],
		['0,35', 0.35],
		[',5', 0.5],
		['−12', -12],
		['-12,5', -12.5],
		['+3', 3],
		['35 %', 0.35],
		['0,7 %', 0.007],
		['0,0011 mio.', 1100]
	])('takes %s for %d', (text, expected) => {
		expect(value(text)).toBe(expected);
	});

	it.each([
		['1.5', [1.5, 15]],
		['0.35', [0.35, 35]],
		['12.50', [12.5, 1250]],
		['1,500,000', [1_500_000]],
		['1,234.5', [1234.5]],
		['60,000', [60, 60_000]],
		['1.5 mio.', [1_500_000, 15_000_000]]
	])('refuses %s, which could be %j', (text, meant) => {
		expect(value(text)).toEqual({ wrong: 'ambiguous', meant });
	});

	it.each([
		'tolv',
		'1,2,',
		'12 æbler',
		'3 %%',
		'1e6',
		'1 mio. %',
		'--3',
		'½',
		'NaN',
		'9'.repeat(80)
	])('does not make a number of %s', (text) => {
		expect(value(text)).toMatchObject({ wrong: expect.any(String) });
	});

	it('tells nothing from something', () => {
		expect(value('  ')).toEqual({ empty: true });
	});
});

describe('reading a number in English', () => {
	it.each([
		['1,500,000', 1_500_000],
		['1.5 million', 1_500_000],
		['1.5m', 1_500_000],
		['2bn', 2e9],
		['0.35', 0.35],
		['35%', 0.35]
	])('takes %s for %d', (text, expected) => {
		expect(value(text, 'en')).toBe(expected);
	});

	it.each([
		['1,5', [1.5, 15]],
		['0,35', [0.35, 35]],
		['60.000', [60, 60_000]],
		['1.500', [1.5, 1500]],
		['1.500.000', [1_500_000]]
	])('refuses %s, which could be %j', (text, meant) => {
		expect(value(text, 'en')).toEqual({ wrong: 'ambiguous', meant });
	});
});

describe('reading a share', () => {
	it.each([
		['35', 0.35],
		['35 %', 0.35],
		['0,35', 0.35],
		['3,5', 0.035],
		['0,35 %', 0.0035],
		['0', 0],
		['100', 1],
		['−25', -0.25]
	])('takes %s for %d', (text, expected) => {
		expect(value(text, 'da', true)).toBe(expected);
	});

	it('asks whether a bare one is a hundredth or all', () => {
		expect(value('1', 'da', true)).toEqual({ wrong: 'ambiguous', meant: [0.01, 1] });
	});
});

describe('what a field writes', () => {
	it('is read as the number that was written, in both languages, plain and in per cent', () => {
		const number = fc
			.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -6, max: 3 }))
			.map(([digits, exponent]) => Number(`${digits}e${exponent}`));
		const language = fc.constantFrom<Language>('da', 'en');
		fc.assert(
			fc.property(number, language, fc.boolean(), (written, code, percent) => {
				const read = readNumber(writeNumber(written, code, percent), code, percent);
				expect(read).toEqual({ value: written + 0 });
			})
		);
	});

	it('never throws, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom<Language>('da', 'en'), (text, code) => {
				const read = readNumber(text, code);
				if ('value' in read) expect(Number.isFinite(read.value)).toBe(true);
			})
		);
	});
});
