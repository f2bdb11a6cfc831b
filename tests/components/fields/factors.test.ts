import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	factorsOf,
	valueOf,
	withFactor,
	withMore,
	withoutFactor
} from '#lib/components/fields/factors.ts';

const factor = fc.oneof(fc.double({ noNaN: true }), fc.stringMatching(/^[a-z]{1,5}$/));
const value = fc.array(factor, { minLength: 1, maxLength: 6 }).map(valueOf);

describe('a value as factors', () => {
	it('is written as it was read', () => {
		fc.assert(
			fc.property(value, (written) => {
				expect(valueOf(factorsOf(written))).toEqual(written);
			})
		);
	});

	it('loses the factor that was added, and no more', () => {
		fc.assert(
			fc.property(value, factor, (written, more) => {
				const longer = withMore(written, more);
				expect(withoutFactor(longer, factorsOf(written).length)).toEqual(written);
			})
		);
	});

	it('changes in one place', () => {
		fc.assert(
			fc.property(value, factor, fc.nat(5), (written, next, at) => {
				const before = factorsOf(written);
				const index = at % before.length;
				const after = factorsOf(withFactor(written, index, next));
				expect(after).toEqual(before.map((found, i) => (i === index ? next : found)));
			})
		);
	});

	it('keeps its last factor', () => {
		expect(withoutFactor('a', 0)).toBe('a');
	});
});
