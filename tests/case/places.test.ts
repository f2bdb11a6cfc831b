import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { placedIn, placesOf } from '#lib/case/schema/places.ts';
import { valuesOf } from '#lib/case/values.ts';
import { z } from '#lib/numerics/zod.ts';
import { smallCase } from './small-case.ts';

describe('the places of a part of a schema', () => {
	const sought = z.number();
	const schema = z.strictObject({
		name: z.string(),
		first: sought.optional(),
		list: z.array(z.strictObject({ kind: z.literal('a'), size: sought.default(1) })).optional(),
		either: z.union([sought, z.strictObject({ low: sought, high: z.number() })])
	});
	const found = (data: unknown) =>
		[...placedIn(placesOf(schema, sought)!, data)].map(({ path }) => path.join('.'));

	it('are found through lists, defaults and alternatives, in the order of the schema', () => {
		expect(found({ either: 3, list: [{ size: 1 }, {}, { size: 2 }], first: 0 })).toEqual([
			'first',
			'list.0.size',
			'list.2.size',
			'either'
		]);
		expect(found({ either: { low: 1, high: 2 } })).toEqual(['either.low']);
	});

	it('are none where the part is nowhere', () => {
		expect(placesOf(z.strictObject({ name: z.string() }), sought)).toBeNull();
	});

	it('do not trip over data of another shape', () => {
		expect(found({ list: 'none', either: null })).toEqual(['either']);
		expect(found([])).toEqual([]);
	});
});

describe('the values of a case', () => {
	it('are found wherever the schema has one', () => {
		const { organisations, ...rest } = smallCase();
		const full: CaseFile = {
			...rest,
			money: { ...rest.money, discountRate: 0.04 },
			refunds: [{ id: 'r', name: '', to: 'x', steps: [{ year: 0, share: 0.5 }] }],
			groups: [{ id: 'g', name: '', intake: 1, duration: 2 }],
			effects: [
				{
					id: 'e',
					name: '',
					group: 'g',
					size: { with: 1, without: 0 },
					lag: 1,
					duration: 2,
					persistence: 1
				},
				{ id: 'f', name: '', group: 'g', size: 'a' }
			],
			lines: [{ ...rest.lines[0], amount: 1, realisable: 0.5 }],
			events: [{ id: 'v', name: '', probability: 0.5, year: 0, factor: 0, on: ['g'] }],
			organisations: [
				{
					...organisations[0],
					agreements: [
						{ id: 'c', name: '', kind: 'costShare', from: 'a', to: 'b', share: 1, response: 0.1 },
						{ id: 'o', name: '', kind: 'outcome', from: 'a', to: 'b', effect: 'e', amount: 1 },
						{ id: 'u', name: '', kind: 'fund', share: 1, repayment: 1, interest: 0 }
					]
				}
			]
		};
		expect([...valuesOf(full)].map(({ path }) => path.join('.'))).toEqual([
			'money.discountRate',
			'refunds.0.steps.0.share',
			'groups.0.intake',
			'groups.0.duration',
			'effects.0.size.with',
			'effects.0.size.without',
			'effects.0.lag',
			'effects.0.duration',
			'effects.0.persistence',
			'effects.1.size',
			'lines.0.amount',
			'lines.0.realisable',
			'events.0.probability',
			'events.0.factor',
			'organisations.0.agreements.0.share',
			'organisations.0.agreements.0.response',
			'organisations.0.agreements.1.amount',
			'organisations.0.agreements.2.share',
			'organisations.0.agreements.2.repayment',
			'organisations.0.agreements.2.interest'
		]);
	});
});
