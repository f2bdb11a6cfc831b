import { describe, expect, it } from 'vitest';
import type { Case, Change } from '#lib/case/schema.ts';
import { differenceRun, runHere } from '#lib/engine/simulate.ts';
import { COMPARE } from '#lib/messages/compare.ts';
import { da } from '#lib/messages/da.ts';
import { moneyScale } from '#lib/messages/numbers.ts';
import { readTemplate } from '#tests/support/cases.ts';
import { sumCase } from '#tests/support/small-case.ts';
import { changesBetween, withChange } from '#lib/analysis/case-changes.ts';
import { headline, lead } from '#lib/narrative/comparison.ts';
import { partyCase } from '#lib/narrative/comparison-sides.ts';
import { explained, together } from '#lib/analysis/explained-difference.ts';
import { firstStanding, listStandings, onOneSide } from '#lib/analysis/standings.ts';

function held(from: Case, to: Case) {
	const forward = runHere(differenceRun(from, to));
	const backward = runHere(differenceRun(to, from));
	return { forward, standings: listStandings(forward, backward, [], da) };
}

const told = (standings: ReturnType<typeof held>['standings'], id: string) => ({
	standing: standings.find((one) => one.id === id)!,
	whom: 'kommunen',
	names: { a: 'casen', b: 'skærpet' },
	years: [2027],
	scale: moneyScale(10),
	unit: 'kr.'
});

// The change is felt in three draws of ten: there, it costs 5.
const rare = sumCase(
	{
		gain: { kind: 'uniform', min: 0, max: 10 },
		cost: { kind: 'fixed', value: 0 }
	},
	{ simulation: { seed: 'laws', draws: 4096 } }
);
const felt: Case = {
	...rare,
	inputs: rare.inputs.map((input) =>
		input.id === 'cost'
			? {
					...input,
					distribution: {
						kind: 'discrete',
						values: [
							[-5, 3],
							[0, 7]
						]
					}
				}
			: input
	)
};

describe('how accounts stand', () => {
	it('counts ties as neither better nor worse', () => {
		const { standings } = held(rare, felt);
		const [municipality] = standings;
		expect(municipality.better).toBe(0);
		expect(municipality.worse).toBeCloseTo(0.3, 2);
		expect(municipality.same).toBeCloseTo(0.7, 2);
		expect(municipality.row.cumulative.chance).toEqual([0]);
	});

	it('mirrors when the sides are swapped', () => {
		const [one] = held(rare, felt).standings;
		const [other] = held(felt, rare).standings;
		expect([other.better, other.same, other.worse]).toEqual([one.worse, one.same, one.better]);
	});

	it('says so in words, the same and the worse apart', () => {
		const { standings } = held(rare, felt);
		const ours = told(standings, 'municipality');
		expect(headline(ours, COMPARE.da, da)).toBe(
			'*Skærpet* er bedre end casen for kommunen i *under 1 af 100* mulige fremtider'
		);
		expect(lead(ours, standings, COMPARE.da, da, 'da')).toBe(
			'Det er det samme i 70 af 100 og dårligere i 30 af 100. Forskellen i 2027 er mellem −5 og 0 kr. i 9 af 10 fremtider; det midterste udfald er 0.'
		);
	});

	it('puts the municipality first, and finds no difference for it where money only moves inside', () => {
		const act = readTemplate('hjemloese-act', { draws: 1024 });
		const to = partyCase('scenario:aftalt', { case: act, opened: act });
		const { standings } = held(act, to);
		expect(standings[0]).toMatchObject({ kind: 'municipality', still: true, same: 1 });
		const first = firstStanding(standings);
		expect(first.kind).toBe('department');
		expect(lead(told(standings, first.id), standings, COMPARE.da, da, 'da')).toContain(
			COMPARE.da.moved
		);
		expect(headline(told(standings, 'municipality'), COMPARE.da, da)).toContain('det samme');
	});

	it('names the departments that only one side has', () => {
		const act = readTemplate('hjemloese-act', { draws: 1024 });
		const to = partyCase('organisation:tre', { case: act, opened: act });
		const changes = changesBetween(act, to);
		const before = act.organisations.find(({ id }) => id === act.organisation)!;
		const after = act.organisations.find(({ id }) => id === 'tre')!;
		const ids = new Set([...before.departments, ...after.departments].map(({ id }) => id));
		const both = before.departments.filter(({ id }) =>
			after.departments.some((other) => other.id === id)
		);
		expect(onOneSide(before, changes)).toHaveLength(ids.size - both.length);
	});
});

describe('what each change explains', () => {
	const beliefs: Change[] = [
		{ input: 'gain', shift: 3 },
		{ input: 'cost', shift: -1 }
	];
	const made = (from: Case, changes: Change[]) =>
		runHere(differenceRun(from, changes.reduce<Case>(withChange, from)));
	const whole = made(rare, beliefs);
	const alone = beliefs.map((change) => made(rare, [change]));

	it('is its own mean, and in a sum nothing is left over', () => {
		const parts = alone.map((difference) => explained(difference, 'municipality')!);
		expect(parts.map(({ mean }) => mean)).toEqual([3, -1].map((x) => expect.closeTo(x, 9)));
		const total = explained(whole, 'municipality')!;
		expect(together(total, parts)).toBeCloseTo(0, 9);
	});

	it('leaves over what changes do together, where one works on the other', () => {
		const act = readTemplate('hjemloese-act', { draws: 1024 });
		const list: Change[] = [
			{ input: 'days', shift: 60 },
			{ input: 'without_act', shift: -0.2 }
		];
		const total = explained(made(act, list), 'municipality')!;
		const parts = list.map((change) => explained(made(act, [change]), 'municipality')!);
		// More of the nights avoided, for more people who would not have been housed: more than either alone.
		expect(together(total, parts)).toBeGreaterThan(0.1 * total.mean);
	});

	it('is not told of an account that the difference does not hold', () => {
		expect(explained(whole, 'gone')).toBeNull();
	});
});
