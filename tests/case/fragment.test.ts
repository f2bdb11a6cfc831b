import { describe, expect, it } from 'vitest';
import { formatFragment, parseFragment } from '#lib/case/link/fragment.ts';

describe('a fragment', () => {
	const whole = { link: 'v1.abc', scenario: 'aftalt', view: 'budget', fingerprint: '7f3a-9c' };

	it('carries what the sender saw beside the case', () => {
		expect(formatFragment(whole)).toBe('v1.abc&s=aftalt&v=budget&f=7f3a-9c');
		expect(parseFragment(formatFragment(whole))).toEqual(whole);
	});

	it.each([
		'#v1.abc',
		' v1.abc\n',
		'https://example.org/case/?x=1#v1.abc',
		'v1.a\r\nbc',
		'v1%2Eabc',
		'#v1.a%20bc'
	])('is found in %j', (text) => expect(parseFragment(text)).toEqual({ link: 'v1.abc' }));

	it('passes over parameters that mean nothing', () => {
		expect(parseFragment('v1.abc&x=1&s&s=&v=<b>&constructor=1&f=ok')).toEqual({
			link: 'v1.abc',
			fingerprint: 'ok'
		});
	});

	it('leaves out what could not be read back', () => {
		expect(formatFragment({ link: 'v1.abc', view: 'a&b', scenario: '' })).toBe('v1.abc');
	});

	it('takes a broken escape as it stands', () => {
		expect(parseFragment('#100%').link).toBe('100%');
	});
});
