import { describe, expect, it } from 'vitest';
import type { Agreement, Case } from '#lib/case/schema.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { readTemplate } from '#tests/support/cases.ts';

/** One agreement of every kind between the departments of the ACT case. */
const AGREEMENTS: Agreement[] = [
	{
		id: 'a_cost',
		name: '',
		kind: 'costShare',
		from: 'omsorg',
		to: 'social',
		share: 0.3,
		years: [0, 4]
	},
	{
		id: 'a_gain',
		name: '',
		kind: 'gainShare',
		from: 'omsorg',
		to: 'social',
		share: 'cashable',
		years: [1, 9]
	},
	{
		id: 'a_fixed',
		name: '',
		kind: 'fixed',
		from: 'social',
		to: 'omsorg',
		amount: 250000,
		years: [0, 9]
	},
	{
		id: 'a_outcome',
		name: '',
		kind: 'outcome',
		from: 'omsorg',
		to: 'social',
		effect: 'housed',
		amount: 'benefit',
		years: [0, 9]
	},
	{
		id: 'a_fund',
		name: '',
		kind: 'fund',
		share: 0.5,
		repayment: 0.4,
		interest: 0.02,
		years: [0, 5]
	}
];

function withAgreements(agreements: Agreement[], draws = 1024): Case {
	const source = readTemplate('hjemloese-act', { draws });
	return {
		...source,
		organisations: source.organisations.map((organisation) =>
			organisation.id === source.organisation ? { ...organisation, agreements } : organisation
		)
	};
}

describe('Agreements', () => {
	const plain = simulate(withAgreements([]));
	const all = simulate(withAgreements(AGREEMENTS));
	const mean = (result: typeof all, id: string, when: 'before' | 'after' = 'after') =>
		result.rows.find((row) => row.id === id)![when].annual.mean;

	it('leave the municipality, its payers and every row before them as they were', () => {
		for (const id of ['municipality', 'society', 'region', 'state', 'category:service']) {
			expect(all.rows.find((row) => row.id === id)).toEqual(
				plain.rows.find((row) => row.id === id)
			);
		}
		expect(mean(all, 'social', 'before')).toEqual(mean(plain, 'social', 'before'));
	});

	it('sum to zero over departments and funds in every year', () => {
		const after = ['social', 'omsorg', 'a_fund'].map((id) => mean(all, id));
		mean(all, 'municipality').forEach((whole, y) => {
			const parts = after.reduce((sum, row) => sum + row[y], 0);
			expect(Math.abs(parts - whole)).toBeLessThan(1e-6 * Math.max(1, Math.abs(whole)));
		});
	});

	it.each(AGREEMENTS)('move something: $kind', (agreement) => {
		const one = simulate(withAgreements([agreement]));
		expect(mean(one, 'social')).not.toEqual(mean(plain, 'social'));
	});

	it('do not depend on their order', () => {
		const reversed = simulate(withAgreements([...AGREEMENTS].reverse()));
		for (const id of ['social', 'omsorg', 'a_fund']) {
			mean(reversed, id).forEach((value, y) => expect(value).toBeCloseTo(mean(all, id)[y], 4));
		}
	});

	it('never let a fund be repaid more than it is owed', () => {
		const generous = simulate(
			withAgreements([{ ...AGREEMENTS[4], repayment: 1, interest: 0 } as Agreement])
		);
		const fund = generous.rows.find((row) => row.id === 'a_fund')!;
		expect(fund.after.cumulative.quantiles.flat().every((net) => net <= 1e-6)).toBe(true);
		expect(fund.before.annual.mean.every((net) => net === 0)).toBe(true);
	});
});
