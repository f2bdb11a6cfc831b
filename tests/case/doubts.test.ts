import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubtsOf } from '#lib/case/doubts/doubts.ts';
import type { Doubt, Outside } from '#lib/case/doubts/doubt.ts';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { findTemplate, TEMPLATES } from '#lib/templates/registry.ts';
import { patchEntity } from '#lib/editor/model/entities.ts';

const act = findTemplate('hjemloese-act')!.file;
const told = (file: CaseFile) =>
	doubtsOf(file).map(({ code, subject }) => `${code} ${subject?.id}`);
const lineOf = (id: string) => act.lines.find((line) => line.id === id)!;

type Distribution = CaseFile['inputs'][number]['distribution'];
type Limits = [number | null, number | null];

/** The ACT case with one more assumption, "p". */
function withInput(distribution: Distribution, limits: Limits = [null, null]): CaseFile {
	const input = { id: 'p', name: 'Andel', unit: 'andel', distribution, limits };
	return { ...act, inputs: [...act.inputs, input] };
}

/** What is said of the value at a path, where it is outside. */
function outsideAt(file: CaseFile, path: string): Outside | null {
	const found = doubtsOf(file).find(
		(doubt): doubt is Extract<Doubt, { code: 'value.outside' }> =>
			doubt.code === 'value.outside' && doubt.path.join('.') === path
	);
	return found?.params ?? null;
}

const settled = act.effects!.findIndex(({ id }) => id === 'settled');
const persisting = (value: Value, file = act) =>
	outsideAt(
		patchEntity(file, 'effects', 'settled', { persistence: value }),
		`effects.${settled}.persistence`
	);

describe('doubts about numbers outside what makes sense', () => {
	it.each<[name: string, path: string, params: Partial<Outside>]>([
		[
			'persistence-80',
			'effects.0.persistence',
			{ certain: true, value: 80, counted: 1, meant: 0.8, chance: 1 }
		],
		[
			'probability-30',
			'events.0.probability',
			{ certain: true, value: 30, counted: 1, meant: 0.3, chance: 1 }
		],
		[
			'realisable-35-not-035',
			'lines.0.realisable',
			{
				certain: false,
				value: expect.closeTo(35, 6),
				counted: 1,
				meant: 0.35,
				chance: 1,
				plain: true
			}
		]
	])('point out per cent where a share is meant: %s', (name, path, params) => {
		const text = readFileSync(`tests/reference/faults/${name}.json`, 'utf8');
		const file = JSON.parse(text) as CaseFile;
		expect(checkCase(file)).toHaveProperty('case');
		expect(outsideAt(file, path)).toMatchObject(params);
		const mended = JSON.parse(text, (_, value: unknown) =>
			value === params.value ? params.meant : value
		);
		if (params.certain) expect(outsideAt(mended as CaseFile, path)).toBeNull();
	});

	it('are of every quantity of the case that has an interval', () => {
		const odd = structuredClone(act) as CaseFile;
		odd.money.discountRate = 3.5;
		odd.refunds![0].steps[0].share = 50;
		odd.groups![0] = { ...odd.groups![0], intake: -1, duration: -1 };
		odd.effects![0] = {
			...odd.effects![0],
			lag: -1,
			duration: -1,
			persistence: -0.1,
			size: { with: 80, without: 20 }
		};
		odd.lines[0] = { ...odd.lines[0], kind: 'gain', realisable: 1.2 };
		odd.lines[1] = { ...odd.lines[1], kind: 'cost', optimism: 5 };
		odd.events![0].probability = 2;
		const [
			{
				departments: [{ id: from }, { id: to }]
			}
		] = odd.organisations;
		const [group, effect] = [odd.groups![0].id, odd.effects![0].id];
		odd.organisations[0].agreements = [
			{ id: 'x1', name: 'x1', kind: 'costShare', from, to, share: 30, group, response: 40 },
			{ id: 'x2', name: 'x2', kind: 'gainShare', from, to, share: -1 },
			{ id: 'x3', name: 'x3', kind: 'fund', share: 2, repayment: 3, interest: 4 },
			{ id: 'x4', name: 'x4', kind: 'outcome', from, to, effect, amount: 1e6 }
		];
		const found = doubtsOf(odd).flatMap(({ code, params, path }) =>
			code === 'value.outside' && !params.scenario
				? [[path.join('.'), params.quantity, params.counted, params.meant]]
				: []
		);
		expect(found).toEqual([
			['money.discountRate', 'discountRate', null, 0.035],
			['refunds.0.steps.0.share', 'refundShare', 1, 0.5],
			['groups.0.intake', 'intake', 0, null],
			['groups.0.duration', 'stay', 0, null],
			['effects.0.size.with', 'effect', null, 0.8],
			['effects.0.size.without', 'effect', null, 0.2],
			['effects.0.lag', 'lag', 0, null],
			['effects.0.duration', 'duration', 0, null],
			['effects.0.persistence', 'persistence', 0, null],
			['lines.0.realisable', 'realisable', 1, null],
			['events.0.probability', 'probability', 1, 0.02],
			['organisations.0.agreements.0.share', 'share', 1, 0.3],
			['organisations.0.agreements.0.response', 'response', null, 0.4],
			['organisations.0.agreements.1.share', 'share', 0, null],
			['organisations.0.agreements.2.share', 'share', 1, 0.02],
			['organisations.0.agreements.2.repayment', 'repayment', 1, 0.03],
			['organisations.0.agreements.2.interest', 'interest', null, 0.04],
			['lines.1.optimism', 'optimism', null, 0.05]
		]);
	});

	it('begin where more than one in a hundred lies outside, of every kind of distribution', () => {
		const uniform = (max: number): Distribution => ({ kind: 'uniform', min: 0, max });
		expect(persisting('p', withInput(uniform(1.009)))).toBeNull();
		expect(persisting('p', withInput(uniform(1.25)))!.chance).toBeCloseTo(0.2, 6);
		const atoms: Distribution = {
			kind: 'discrete',
			values: [
				[0.5, 97],
				[1, 1],
				[1.5, 2]
			]
		};
		expect(persisting('p', withInput(atoms))!.chance).toBeCloseTo(0.02, 6);
		const pool: Distribution = {
			kind: 'pool',
			of: [
				{ who: 'a', weight: 1, distribution: { kind: 'uniform', min: -1, max: 1 } },
				{ who: 'b', weight: 3, distribution: { kind: 'fixed', value: 0.5 } }
			]
		};
		expect(persisting('p', withInput(pool))).toMatchObject({ side: 'below', counted: 0 });
		expect(persisting('p', withInput(pool))!.chance).toBeCloseTo(0.125, 6);
		const normal: Distribution = { kind: 'normal', mean: 0.5, sd: 0.25 };
		expect(persisting('p', withInput(normal))!.chance).toBeCloseTo(0.02275, 5);
		expect(persisting('p', withInput(normal, [0, 1]))).toBeNull();
		expect(persisting('p', withInput(normal, [0, null]))!.side).toBe('above');
	});

	it('know what numbers make of an assumption, and assumptions of each other', () => {
		const file = withInput({ kind: 'uniform', min: 0, max: 1 });
		expect(persisting(['p', 0.9], file)).toBeNull();
		expect(persisting(['p', 2], file)).toMatchObject({ side: 'above', plain: false });
		expect(persisting(['p', 2], file)!.chance).toBeCloseTo(0.5, 6);
		expect(persisting([-1, 'p'], file)!.side).toBe('below');
		expect(persisting(['p', 'p'], file)).toBeNull();
		// 4·u² > 1 where u > ½; 2·u·v > 1 in (1 − ln 2) / 2 of the square.
		expect(persisting([4, 'p', 'p'], file)!.chance).toBeCloseTo(0.5, 2);
		const two = { ...file, inputs: [...file.inputs, { ...file.inputs.at(-1)!, id: 'q' }] };
		expect(persisting([2, 'p', 'q'], two)!.chance).toBeCloseTo((1 - Math.LN2) / 2, 2);
		expect(persisting([0, 'p', 7], file)).toBeNull();
	});

	it('take a product that comes to the end itself for no doubt', () => {
		expect(persisting([3, 1 / 3])).toBeNull();
		expect(persisting([0.1, 'p'], withInput({ kind: 'fixed', value: 10 }))).toBeNull();
		expect(persisting([1.1, 'p'], withInput({ kind: 'uniform', min: 0, max: 1 / 1.1 }))).toBeNull();
	});

	it('are of a scenario where only that moves a number outside', () => {
		const file = withInput({ kind: 'uniform', min: 0.5, max: 0.9 });
		const changes = [{ input: 'p', shift: 0.3 }];
		const moved = {
			...patchEntity(file, 'effects', 'settled', { persistence: 'p' }),
			scenarios: [{ id: 'more', name: 'Mere', changes }]
		};
		expect(outsideAt(moved, 'scenarios.0.changes.0.shift')).toMatchObject({
			quantity: 'persistence',
			scenario: { id: 'more', name: 'Mere' },
			side: 'above'
		});
		expect(outsideAt(moved, 'scenarios.0.changes.0.shift')!.chance).toBeCloseTo(0.5, 6);
		const already = patchEntity(moved, 'effects', 'settled', { persistence: ['p', 2] });
		expect(outsideAt(already, 'scenarios.0.changes.0.shift')).toBeNull();
	});

	it('say nothing of a value whose assumption is mistaken or gone', () => {
		expect(persisting('gone')).toBeNull();
		expect(persisting('p', withInput({ kind: 'uniform', min: 9, max: 2 }))).toBeNull();
	});

	it('are none of the templates, but for one scenario that says so', () => {
		const found = TEMPLATES.flatMap(({ id, file }) =>
			doubtsOf(file)
				.filter(({ code }) => code === 'value.outside' || code === 'evidence.priceYear')
				.map(({ path }) => `${id} ${path.join('.')}`)
		);
		expect(found).toEqual(['trivsel-paa-tvaers scenarios.1.changes.0.shift']);
	});
});

describe('other doubts', () => {
	it('find in the ACT case only that the replaced support is taken for money in full', () => {
		expect(told(act)).toEqual(['line.fullyRealisable ordinary']);
	});

	it('point out evidence in other prices than those of the case', () => {
		const [first, ...rest] = act.inputs;
		const stated = (priceYear?: number): CaseFile => ({
			...act,
			inputs: [{ ...first, evidence: { grade: 'B', priceYear } }, ...rest]
		});
		expect(told(stated(act.money.priceYear - 2))).toContain(`evidence.priceYear ${first.id}`);
		for (const year of [act.money.priceYear, undefined])
			expect(told(stated(year))).toEqual(told(act));
	});

	it('miss the ordinary support that an effort replaces', () => {
		const lines = act.lines.filter(({ id }) => id !== 'ordinary');
		expect(told({ ...act, lines })).toEqual([
			'group.nothingReplaced team',
			'input.unused replaced'
		]);
	});

	it('take a transfer for money, and what falls on others for theirs', () => {
		const split = (area: string) => patchEntity(act, 'lines', 'ordinary', { split: { [area]: 1 } });
		expect(told(split('forsoergelse'))).toEqual([]);
		expect(told(split('region'))).toEqual([]);
		expect(told(split('boform'))).toEqual(['line.fullyRealisable ordinary']);
	});

	it('have nothing to say of a gain whose share is uncertain or less than all', () => {
		for (const realisable of [0.8, 'cashable'])
			expect(told(patchEntity(act, 'lines', 'ordinary', { realisable }))).toEqual([]);
	});

	it('find what nothing follows from and what nothing uses', () => {
		const file: CaseFile = {
			...act,
			lines: [lineOf('ordinary'), { ...lineOf('lead'), split: { stoette: 1 } }]
		};
		expect(told(file)).toEqual(
			expect.arrayContaining([
				'effect.unused housed',
				'effect.unused settled',
				'area.unused boform',
				'refund.unused par85a',
				'input.unused day_price'
			])
		);
		// The state's area is where refunds go, and the intake is used by the group.
		expect(told(file)).not.toContain('area.unused stat');
		expect(told(file)).not.toContain('input.unused intake');
		expect(told({ ...file, effects: [], lines: [lineOf('lead')] })).toContain(
			'group.unused homeless'
		);
	});

	it('find what is not filled in yet', () => {
		let file = patchEntity(act, 'groups', 'homeless', { intake: 0 });
		file = patchEntity(file, 'effects', 'settled', { size: 0 });
		file = patchEntity(file, 'lines', 'lead', { amount: 0 });
		file = patchEntity(file, 'events', 'staffing', { factor: 1 });
		expect(told(file)).toEqual(
			expect.arrayContaining([
				'group.noIntake homeless',
				'effect.noSize settled',
				'line.noAmount lead',
				'event.idle staffing'
			])
		);
	});

	it('find a case of costs alone or of gains alone, and say nothing of a case without lines', () => {
		const only = (kind: string) => ({ ...act, lines: act.lines.filter((l) => l.kind === kind) });
		expect(told(only('cost'))).toContain('case.noGains undefined');
		expect(told(only('gain'))).toContain('case.noCosts undefined');
		expect(told({ ...act, lines: [] }).join()).not.toMatch(/case\.no/);
	});
});
