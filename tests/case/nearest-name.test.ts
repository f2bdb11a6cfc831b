import { describe, expect, it } from 'vitest';
import { nearestName } from '#lib/case/checks/nearest-name.ts';

describe('nearestName', () => {
	it.each([
		['raelisable', 'realisable'],
		['blocksize', 'blockSize'],
		['discount_rate', 'discountRate'],
		['teem', 'team'],
		['amout', 'amount'],
		['ofx', 'of']
	])('takes %s for %s', (name, meant) => {
		const names = ['kind', 'per', meant, 'years', 'split'];
		expect(nearestName(name, names)).toBe(meant);
	});

	it('takes nothing for what is too different', () => {
		expect(nearestName('banana', ['kind', 'per', 'amount'])).toBeNull();
		expect(nearestName('xy', ['ab', 'cd'])).toBeNull();
		expect(nearestName('F', ['A', 'B'])).toBeNull();
		expect(nearestName('anything', [])).toBeNull();
	});

	it('does not compare texts longer than any id', () => {
		expect(nearestName('a'.repeat(2_000_000), ['a'.repeat(2_000_000)])).toBeNull();
	});
});
