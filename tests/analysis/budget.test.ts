/** The section's figures held to the engine's own, for every template. */
import { describe, expect, it } from 'vitest';
import type { Case, FollowUp } from '#lib/case/schema.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { quantityDraws } from '#lib/engine/quantity-draws.ts';
import { departmentOrder, sortAccounts } from '#lib/analysis/accounts.ts';
import { da } from '#lib/messages/da.ts';
import { readTemplate, TEMPLATES } from '#tests/support/cases.ts';
import { accountRows } from '#lib/analysis/account-rows.ts';
import { splitCategories } from '#lib/analysis/budget-categories.ts';
import { deepestDip } from '#lib/analysis/liquidity.ts';
import { commitmentsOf, curvesOf } from '#lib/analysis/cautious.ts';
import {
	askAbout,
	draftOf,
	plusChance,
	outcomesByDecile,
	thresholdsOf
} from '#lib/analysis/outcomes-by-decile.ts';
import { quantile } from '#lib/numerics/distributions/uncertain.ts';

const known = new Map<string, ReturnType<typeof simulate>>();
function figures(name: (typeof TEMPLATES)[number]) {
	const shown = readTemplate(name);
	let result = known.get(name);
	if (!result) known.set(name, (result = simulate(shown)));
	return { shown, result };
}

/** The share of a department's draws in a year that reach an amount, as the engine counts it for a tested cut. */
function chanceOf(shown: Case, department: string, year: number, amount: number): number {
	const organisations = shown.organisations.map((organisation) => ({
		...organisation,
		commitments: [{ id: 'asked', department, year, amount }]
	}));
	return simulate({ ...shown, organisations }).commitments[0].chance;
}

describe.each(TEMPLATES)('the figures on the budget page of %s', (name) => {
	const { shown, result } = figures(name);
	const departments = result.rows.filter(({ kind }) => kind === 'department');

	it('are the reported quantiles at the certainties that are reported', () => {
		for (const [percent, p] of [
			[95, 0],
			[90, 1],
			[75, 2],
			[50, 3]
		]) {
			const curves = curvesOf(result, percent);
			expect([...curves.keys()]).toEqual(departments.map(({ id }) => id));
			for (const { id, after } of departments)
				expect(curves.get(id)).toEqual(after.annual.quantiles[p]);
		}
	});

	it('are the engine’s cautious amounts where a cut is tested', () => {
		for (const [i, { department, year }] of commitmentsOf(shown).entries())
			for (const [certainty, amount] of Object.entries(result.commitments[i].cautious)) {
				const percent = Math.round(Number(certainty) * 100);
				expect(curvesOf(result, percent).get(department)![year]).toBe(amount);
			}
	});

	it('dip deeper than the 5 % worst of any one year', () => {
		const spread = quantityDraws(shown, 'after');
		for (const row of spread.rows) {
			const { after } = result.rows.find(({ id, kind }) => id === row.id && kind === row.kind)!;
			const dip = deepestDip(spread, row);
			const worst = Math.min(...after.cumulative.quantiles[0]);
			const widest = Math.max(
				...after.cumulative.quantiles[6].map((high, y) => high - after.cumulative.quantiles[0][y])
			);
			expect(dip.amount).toBeLessThanOrEqual(worst + 0.01 * widest + 1e-6);
			expect(row.lowestIn[dip.year]).toBe(Math.max(...row.lowestIn));
		}
	});

	it('pair every account before and after agreements, and see which ones agreements move', () => {
		const order = departmentOrder(shown.organisations);
		const [before, after] = (['before', 'after'] as const).map((side) =>
			sortAccounts(result, side, order, da)
		);
		const agreed = shown.organisations.find(({ id }) => id === shown.organisation)!.agreements;
		for (const { id, before: was, after: is, moved } of accountRows(
			before.departments,
			after.departments
		)) {
			expect(was.id).toBe(is.id);
			const row = result.rows.find((found) => found.id === id)!;
			expect(moved).toBe(
				JSON.stringify(row.before.cumulative.quantiles) !==
					JSON.stringify(row.after.cumulative.quantiles)
			);
			if (agreed.length === 0) expect(moved).toBe(false);
		}
	});

	it('tell which budget category pays for which, where one does', () => {
		const [service, transfers] = [['category:service'], ['category:transfers']];
		const told: Partial<Record<typeof name, string[][]>> = {
			'en-plan': [service, transfers],
			'trivsel-paa-tvaers': [service, transfers],
			// The nights in shelters are saved where the team is paid: services may go either way.
			'hjemloese-act': [[], transfers]
		};
		const split = splitCategories(result);
		expect(split && [split.costs, split.gains]).toEqual(told[name] ?? null);
	});

	it('tell of a follow-up what the engine tells of each threshold by itself', () => {
		const input = shown.inputs.find(({ distribution }) => distribution.kind !== 'fixed')!;
		const draft = quantile(input, 0.33);
		const asked = simulate(askAbout(shown, input, draft));
		expect(asked.fingerprint).toBe(result.fingerprint);
		const alone = (below: number) => {
			const followUp: FollowUp[] = [
				{ id: 'alone', input: input.id, year: 0, below, indicator: '', owner: '' }
			];
			return simulate({ ...shown, followUp }).followUp[0];
		};
		expect({ ...draftOf(asked, input), id: '' }).toEqual({ ...alone(draft), id: '' });

		const outcomes = outcomesByDecile(asked, input);
		expect(outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
		expect(outcomes.reduce((sum, { share, plus }) => sum + share * plus, 0)).toBeCloseTo(
			plusChance(result).chance,
			12
		);
		const [first] = thresholdsOf(input);
		const { chanceBelow, plusIfBelow } = alone(first);
		if (chanceBelow > 0) {
			expect(outcomes[0].share).toBeCloseTo(chanceBelow, 12);
			expect(outcomes[0].plus).toBeCloseTo(plusIfBelow!, 12);
		}
	});
});

describe('between the reported certainties', () => {
	it.each([
		['hjemloese-act', 'omsorg', 5],
		['en-plan', 'bf', 4]
	] as const)(
		'the amount of %s is reached with the certainty that the page states',
		(name, department, year) => {
			const { shown, result } = figures(name);
			for (const percent of [52, 60, 68, 80, 85, 93]) {
				const amount = curvesOf(result, percent).get(department)![year];
				expect(Math.abs(chanceOf(shown, department, year, amount) * 100 - percent)).toBeLessThan(1);
			}
		}
	);
});
