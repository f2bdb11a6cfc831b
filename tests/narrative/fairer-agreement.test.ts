import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '#lib/engine/simulate.ts';
import { budget } from '#lib/messages/budget.ts';
import { findFairerAgreement } from '#lib/analysis/fairer-agreement/search.ts';
import { readTemplate } from '#tests/support/cases.ts';
import {
	fairnessBound,
	leastChance,
	standingsOf,
	tellFound,
	writtenAgreements
} from '#lib/narrative/fairer-agreement.ts';

const source = readTemplate('hjemloese-act', { draws: 2048 });
const today = simulate(source);
const { found, roles } = await findFairerAgreement(source, 0.8, async (trial) => simulate(trial));

describe('a finding as people read it', () => {
	it('lists every party with its chance today and with the agreement, the least sure first', () => {
		for (const one of found) {
			const standings = standingsOf(one, today, 'Fond');
			const chances = standings.map(({ then }) => then);
			expect([...chances].sort((a, b) => a - b)).toEqual(chances);
			for (const { id, fund, then, now, low, high } of standings) {
				const row = one.result.rows.find((found) => found.id === id)!;
				expect(then).toBe(row.after.cumulative.chance.at(-1));
				expect([low, high]).toEqual([0, 6].map((p) => row.after.cumulative.quantiles[p].at(-1)));
				expect(now).toBe(
					fund ? null : today.rows.find((found) => found.id === id)!.after.cumulative.chance.at(-1)
				);
			}
		}
		expect(
			standingsOf(found[2], today, 'Fond').some(({ fund, name }) => fund && name === 'Fond')
		).toBe(true);
	});

	it('says who gives what to whom', () => {
		expect(tellFound(found[0], '92 %', roles, source, budget.da, 'da')).toBe(
			'Sundhed, omsorg og boformer giver *92 %* af sine gevinster og indtægter til Job og Social.'
		);
		expect(tellFound(found[2], '40%', roles, source, budget.en, 'en')).toContain('*40%*');
	});

	it('is written as a case file has it: named, and without what is a default there', () => {
		const [share] = writtenAgreements(found[0].agreements, source, budget.da, 'da');
		expect(share).toMatchObject({ kind: 'gainShare', from: 'omsorg', to: 'social' });
		expect(share.name).toBe('Gevinstdeling: Sundhed, omsorg og boformer til Job og Social');
		expect(share).not.toHaveProperty('years');
		const [fund] = writtenAgreements(found[2].agreements, source, budget.en, 'en');
		expect(fund).toMatchObject({ kind: 'fund', repayment: 1 });
	});
});

describe('what bounds every agreement', () => {
	it('is never passed by the least sure department, however the draws fall', () => {
		// Rows are losses and gains of two departments in ten draws, after any transfer between them.
		const nets = fc.array(
			fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
			{
				minLength: 10,
				maxLength: 10
			}
		);
		fc.assert(
			fc.property(nets, (draws) => {
				const chance = (of: (draw: [number, number]) => number) =>
					draws.filter((draw) => of(draw) >= 0).length / draws.length;
				const least = Math.min(
					chance(([a]) => a),
					chance(([, b]) => b)
				);
				const most = 1 - (1 - chance(([a, b]) => a + b)) / 2;
				expect(least).toBeLessThanOrEqual(most + 1e-12);
			})
		);
	});

	it('is read from the municipality’s chance and the number of departments', () => {
		const { municipality, most } = fairnessBound(today);
		expect(municipality).toBe(
			today.rows.find(({ kind }) => kind === 'municipality')!.after.cumulative.chance.at(-1)
		);
		expect(most).toBeCloseTo((1 + municipality) / 2, 12);
		for (const one of found.slice(0, 2))
			expect(leastChance(simulateWith(one))).toBeLessThanOrEqual(most);
	});
});

function simulateWith(one: (typeof found)[number]) {
	const organisations = source.organisations.map((organisation) =>
		organisation.id === source.organisation
			? { ...organisation, agreements: one.agreements }
			: organisation
	);
	return simulate({ ...source, organisations });
}
