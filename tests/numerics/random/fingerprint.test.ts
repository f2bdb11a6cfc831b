import { describe, expect, it } from 'vitest';
import { createFingerprint } from '#lib/numerics/random/fingerprint.ts';

function named(...values: (number | string)[]): string {
	const fingerprint = createFingerprint();
	for (const value of values) {
		if (typeof value === 'string') fingerprint.addText(value);
		else fingerprint.add(value);
	}
	return fingerprint.digest();
}

describe('A fingerprint', () => {
	it('has sixteen hexadecimal digits', () => {
		expect(named(1, 2, 3)).toMatch(/^[0-9a-f]{16}$/);
	});

	it('takes −0 for 0', () => {
		expect(named(1, -0)).toBe(named(1, 0));
	});

	it('changes with the last bit of any number, with order and with length', () => {
		const base = named(1, 2, 3);
		for (const other of [named(1, 2, 3 + 2 ** -51), named(1 + 2 ** -52, 2, 3), named(2, 1, 3)]) {
			expect(other).not.toBe(base);
		}
		expect(named(0, 0)).not.toBe(named(0));
		expect(named('ab', 'c')).not.toBe(named('a', 'bc'));
	});

	it('does not collide among many near numbers', () => {
		const seen = new Set(Array.from({ length: 20000 }, (_, i) => named(i)));
		expect(seen.size).toBe(20000);
	});
});
