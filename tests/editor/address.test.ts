import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_VIEW, readAddress, writeAddress, type Address } from '#lib/editor/address.ts';

describe('the address', () => {
	it('names a template by its id', () => {
		expect(readAddress('#t=hjemloese-act').source).toEqual({ template: 'hjemloese-act' });
		const address = { source: { template: 'en-plan' }, view: FIRST_VIEW, fingerprint: null };
		expect(writeAddress(address)).toBe('t=en-plan');
	});

	it('reads back what it writes', () => {
		const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,39}$/);
		const marks = {
			section: fc.constantFrom('overview', 'budget'),
			scenario: fc.option(name),
			side: fc.constantFrom('before' as const, 'after' as const),
			ownScale: fc.boolean()
		};
		const pins = fc.uniqueArray(name, { minLength: 1, maxLength: 200 });
		const address: fc.Arbitrary<Address> = fc.record({
			source: fc.oneof(
				fc.constant(null),
				name.map((id) => ({ template: id })),
				name.map((text) => ({ link: `v1.${text}` }))
			),
			view: fc.oneof(fc.record(marks), fc.record({ ...marks, pins })),
			fingerprint: fc.option(fc.stringMatching(/^[0-9a-f]{16,64}$/))
		});
		fc.assert(
			fc.property(address, (given) => {
				expect(readAddress(`#${writeAddress(given)}`)).toEqual(given);
			})
		);
	});

	it('takes anything that may stand there without throwing', () => {
		fc.assert(
			fc.property(fc.string(), (hash) => {
				const { view } = readAddress(hash);
				expect(['before', 'after']).toContain(view.side);
			})
		);
	});

	it('holds the pinned levers in order, once each, and passes over what is none', () => {
		expect(readAddress('t=en-plan&p=days.price.days').view.pins).toEqual(['days', 'price']);
		expect(readAddress('t=en-plan&p=9,<b>').view.pins).toBeUndefined();
		expect(readAddress('t=en-plan').view).toEqual(FIRST_VIEW);
	});

	it('is empty where nothing is named', () => {
		expect(readAddress('').source).toBeNull();
		expect(readAddress('#').source).toBeNull();
	});
});
