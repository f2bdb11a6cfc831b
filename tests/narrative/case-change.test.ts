import { describe, expect, it } from 'vitest';
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import { differenceRun, runHere, simulate } from '#lib/engine/simulate.ts';
import { COMPARE } from '#lib/messages/compare.ts';
import { readTemplate, TEMPLATES } from '#tests/support/cases.ts';
import { changesBetween, isBelief, sameYears, withChange } from '#lib/analysis/case-changes.ts';
import { describeChange, nameChange } from '#lib/narrative/case-change.ts';
import { firstPair, listParties, partyCase } from '#lib/narrative/comparison-sides.ts';

const act = readTemplate('hjemloese-act', { draws: 1024 });
const origins = { case: act, opened: act };
const parties = (of: Case) => listParties({ case: of, opened: of }, COMPARE.da);

/** The case that the changes between two cases lead to. */
function led(from: Case, to: Case): Case {
	const changes = changesBetween(from, to);
	expect(changes.parts).toEqual([]);
	return changes.list.reduce<Case>(withChange, changes.from);
}

describe('the sides of a comparison', () => {
	it('are the case, its scenarios and its other organisations', () => {
		expect(parties(act).map(({ key }) => key)).toEqual([
			'case',
			'scenario:aftalt',
			'scenario:glemt',
			'scenario:svagere',
			'organisation:tre',
			'organisation:aftale'
		]);
	});

	it('hold the case as it was opened once it was changed', () => {
		const listed = listParties({ case: { ...act }, opened: act }, COMPARE.da);
		expect(listed[1].key).toBe('opened');
		expect(partyCase('opened', { case: { ...act }, opened: act })).toBe(act);
	});

	it('begin with the scenario on screen, else the first there is', () => {
		expect(firstPair(parties(act), 'glemt')).toEqual(['case', 'scenario:glemt']);
		expect(firstPair(parties(act), null)).toEqual(['case', 'scenario:aftalt']);
		expect(firstPair(parties(act).slice(0, 1), null)).toEqual(['case', 'case']);
	});

	it('fall back on the case where one is gone', () => {
		for (const key of ['scenario:gone', 'organisation:gone', 'nonsense', ''])
			expect(partyCase(key, origins)).toBe(act);
	});
});

describe('the changes between two sides', () => {
	it.each(TEMPLATES)('lead from the case to each side of %s and back, to the last bit', (name) => {
		const source = readTemplate(name, { draws: 1024 });
		const sides = parties(source).map(({ key }) =>
			partyCase(key, { case: source, opened: source })
		);
		const fingerprints = sides.map((side) => simulate(side).fingerprint);
		// There from the case, and back again.
		for (const [i, side] of sides.entries()) {
			expect(simulate(led(sides[0], side)).fingerprint).toBe(fingerprints[i]);
			expect(simulate(led(side, sides[0])).fingerprint).toBe(fingerprints[0]);
		}
	});

	it('are none between a case and itself', () => {
		expect(changesBetween(act, { ...act }).list).toEqual([]);
	});

	it('reach an organisation that was edited in place', () => {
		const organisations = act.organisations.map((organisation) =>
			organisation.id === act.organisation
				? {
						...organisation,
						agreements: act.organisations.find(({ id }) => id === 'aftale')!.agreements
					}
				: organisation
		);
		const edited = { ...act, organisations };
		const changes = changesBetween(act, edited);
		expect(changes.list).toHaveLength(1);
		expect(describeChange(changes.list[0], changes.from, COMPARE.da, 'da')).toContain('er ændret');
		const difference = (to: Case) => runHere(differenceRun(act, to)).fingerprint;
		expect(difference(led(act, edited))).toBe(difference(edited));
	});

	it('pass over what moves no money: names and proposed cuts', () => {
		const renamed = {
			...act,
			lines: act.lines.map((line) => ({ ...line, name: 'x' })),
			organisations: act.organisations.map((organisation) => ({
				...organisation,
				name: 'y',
				commitments: []
			}))
		};
		expect(changesBetween(act, renamed)).toMatchObject({ list: [], parts: [] });
	});

	it('name the parts that no change reaches', () => {
		const other = {
			...act,
			lines: act.lines.slice(1),
			inputs: act.inputs.map((input) => ({ ...input, limits: [0, null] as [number, null] }))
		};
		expect(changesBetween(act, other).parts).toEqual(['lines', 'inputs']);
	});
});

describe('what can be held against each other', () => {
	it('is any two cases of the same years', () => {
		expect(sameYears(act, { ...act, lines: [] })).toBe(true);
		expect(sameYears(act, { ...act, horizon: { ...act.horizon, years: 9 } })).toBe(false);
		expect(sameYears(act, { ...act, horizon: { ...act.horizon, firstYear: 2030 } })).toBe(false);
	});

	it('is not kept from it by how it is drawn', () => {
		const other = { ...act, simulation: { ...act.simulation, draws: 2048 } };
		expect(changesBetween(act, other)).toMatchObject({ list: [], parts: [] });
	});
});

describe('a change in words', () => {
	it('tells a belief from what to what, with the bands of both', () => {
		const { from, list } = changesBetween(act, applyScenario(act, 'svagere'));
		expect(list.every(isBelief)).toBe(true);
		expect(describeChange(list[0], from, COMPARE.da, 'da')).toMatch(
			/^\*Andel i bolig uden ACT\*: fra \d+\s% \(9 af 10: \d+\s% til \d+\s%\) til \d+\s% \(/
		);
	});

	it('tells a belief that has become certain by its value alone', () => {
		const { from, list } = changesBetween(act, applyScenario(act, 'glemt'));
		expect(describeChange(list[0], from, COMPARE.da, 'da')).toMatch(/ til 0 kr\.\/borgerår$/);
	});

	it('tells an action by the names of the organisations', () => {
		const { from, list } = changesBetween(act, applyScenario(act, 'aftalt'));
		expect(list.some(isBelief)).toBe(false);
		expect(nameChange(list[0], from, COMPARE.da)).toBe('Organisation');
		expect(describeChange(list[0], from, COMPARE.da, 'da')).toContain('med gevinstdeling');
	});

	it('tells the optimism correction', () => {
		const { from, list } = changesBetween(act, { ...act, optimismCorrection: true });
		expect(list).toEqual([{ optimismCorrection: true }]);
		expect(describeChange(list[0], from, COMPARE.da, 'da')).toContain('slået til');
	});
});
