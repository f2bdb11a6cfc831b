import { describe, expect, it } from 'vitest';
import type { Agreement, Case } from '#lib/case/schema.ts';
import type { RowFigures } from '#lib/engine/result.ts';
import { rowsRun, runHere, simulate } from '#lib/engine/simulate.ts';
import { proposeAgreements, rolesOf, type FairKind } from '#lib/analysis/fairer-agreement/kinds.ts';
import { findFairerAgreement } from '#lib/analysis/fairer-agreement/search.ts';
import { readTemplate } from '#tests/support/cases.ts';

/** The ACT case with more nights avoided: the municipality gains in most futures, so there is something to share. */
function good(draws: number): Case {
	const source = readTemplate('hjemloese-act', { draws });
	return {
		...source,
		inputs: source.inputs.map((input) => (input.id === 'days' ? { ...input, shift: 80 } : input))
	};
}

function withAgreements(source: Case, agreements: Agreement[]): Case {
	return {
		...source,
		organisations: source.organisations.map((organisation) =>
			organisation.id === source.organisation ? { ...organisation, agreements } : organisation
		)
	};
}

/** The least chance of no loss at the horizon among departments and funds. */
function least({ rows }: RowFigures): number {
	return Math.min(
		...rows
			.filter(({ kind }) => kind === 'department' || kind === 'fund')
			.map(({ after }) => after.cumulative.chance.at(-1)!)
	);
}

const rows = (trial: Case) => runHere(rowsRun(trial));
const here = async (trial: Case) => rows(trial);

const tried = new Map<FairKind, number[]>();
const small = good(1024);

/** What every whole percent of a kind comes to in the case of few draws, tried one by one. */
function byHand(kind: FairKind): number[] {
	let all = tried.get(kind);
	if (!all) {
		const roles = rolesOf(rows(withAgreements(small, [])));
		all = Array.from({ length: 101 }, (_, percent) =>
			least(rows(withAgreements(small, proposeAgreements(small, roles, kind, percent))))
		);
		tried.set(kind, all);
	}
	return all;
}

const reachable = await findFairerAgreement(small, 0.5, here);
const unreachable = await findFairerAgreement(small, 0.9, here);
const foundOf = ({ found }: typeof reachable, kind: FairKind) =>
	found.find((candidate) => candidate.kind === kind)!;

describe('the search for a fairer agreement', () => {
	it.each(['gainShare', 'costShare'] as const)(
		'finds the smallest %s that holds, as trying each percent does',
		(kind) => {
			const { reached, percent } = foundOf(reachable, kind);
			expect(reached).toBe(true);
			expect(percent).toBe(byHand(kind).findIndex((chance) => chance >= 0.5));
		}
	);

	it.each(['gainShare', 'costShare'] as const)(
		'finds where a %s comes nearest when none holds, as trying each percent does',
		(kind) => {
			const { reached, percent } = foundOf(unreachable, kind);
			expect(reached).toBe(false);
			expect(byHand(kind)[percent]).toBe(Math.max(...byHand(kind)));
		}
	);

	it('comes with a fund as near as any percent, within what its steps can miss', () => {
		const all = byHand('fund');
		for (const search of [reachable, unreachable]) {
			const { reached, percent } = foundOf(search, 'fund');
			expect(reached).toBe(all.some((chance) => chance >= search.certainty));
			expect(all[percent]).toBeGreaterThanOrEqual(
				Math.min(search.certainty, Math.max(...all) - 0.01)
			);
		}
	});

	it('checks what it proposes at the case’s own draws: a smaller share would not hold there', async () => {
		const source = good(16384);
		const { found, roles } = await findFairerAgreement(source, 0.5, here);
		const reached = found.filter((one) => one.reached);
		expect(reached.length).toBeGreaterThan(0);
		for (const { kind, percent, agreements, result } of reached) {
			const checked = simulate(withAgreements(source, agreements));
			expect(checked.draws).toBe(16384);
			expect(checked.rows).toEqual(result.rows);
			expect(least(checked)).toBeGreaterThanOrEqual(0.5);
			const smaller = proposeAgreements(source, roles, kind, percent - 1);
			expect(least(rows(withAgreements(source, smaller)))).toBeLessThan(0.5);
		}
	});

	it('leaves the municipality as it was: an agreement moves money and makes none', () => {
		const whole = ({ rows }: RowFigures) =>
			rows.find(({ kind }) => kind === 'municipality')!.after.cumulative.mean.at(-1)!;
		const without = whole(rows(withAgreements(small, [])));
		for (const { result } of reachable.found) expect(whole(result)).toBeCloseTo(without, 3);
	});

	it('never harms a taker nor helps a giver with a larger share, in any future', () => {
		const roles = rolesOf(rows(withAgreements(small, [])));
		for (const kind of ['gainShare', 'costShare'] as const) {
			const nets = [0, 20, 55, 100].map((percent) => {
				const agreements = proposeAgreements(small, roles, kind, percent);
				return new Map(
					rows(withAgreements(small, agreements)).rows.map(({ id, after }) => [
						id,
						after.cumulative.quantiles.map((byYear) => byYear.at(-1)!)
					])
				);
			});
			const gain = (step: number, id: string) =>
				nets[step].get(id)!.map((amount, p) => amount - nets[step - 1].get(id)![p]);
			for (const step of [1, 2, 3]) {
				for (const { id } of roles.takers)
					expect(Math.min(...gain(step, id))).toBeGreaterThan(-0.01);
				for (const { id } of roles.givers) expect(Math.max(...gain(step, id))).toBeLessThan(0.01);
			}
		}
	});

	it('proposes nothing where no department gains', async () => {
		const { found, roles } = await findFairerAgreement(readTemplate('tilkoebsydelser'), 0.8, here);
		expect(roles.givers).toEqual([]);
		expect(found).toEqual([]);
	});

	it('shares among several takers by their mean loss, never more than the whole', () => {
		const source = readTemplate('trivsel-paa-tvaers', { draws: 1024 });
		const roles = rolesOf(rows(source));
		expect(roles.takers.length).toBeGreaterThan(2);
		const shares = proposeAgreements(source, roles, 'gainShare', 100).map((agreement) =>
			'share' in agreement ? (agreement.share as number) : 0
		);
		const total = shares.reduce((sum, share) => sum + share, 0);
		expect(total).toBeLessThanOrEqual(1 + 1e-12);
		expect(total).toBeGreaterThan(0.999);
	});

	it('tells its progress and never goes back', async () => {
		const told: number[] = [];
		await findFairerAgreement(small, 0.5, here, (share) => told.push(share));
		expect(told.length).toBeGreaterThan(10);
		expect([...told].sort((a, b) => a - b)).toEqual(told);
		expect(Math.max(...told)).toBeLessThanOrEqual(1);
	});

	it('passes on the error of a run that was stopped', async () => {
		let runs = 0;
		const stopped = async (trial: Case) => {
			if (++runs > 5) throw new DOMException('stopped', 'AbortError');
			return rows(trial);
		};
		await expect(findFairerAgreement(small, 0.5, stopped)).rejects.toThrow('stopped');
		expect(runs).toBe(6);
	});
});
