/** Valid cases of any size: the large one that is measured, and the one at every limit of docs/model.md §2. */
import { LIMITS } from '#lib/case/limits.ts';
import type { Case, CaseFile, Value } from '#lib/case/schema.ts';
import { readCase } from '../reference/read-case.ts';
import { agreement } from './large-case-agreements.ts';
import { inputPools, makeInput, type Pools } from './large-case-inputs.ts';

/** How many there are of each; departments, agreements and commitments of every organisation. */
export interface Size {
	inputs: number;
	correlations: number;
	years: number;
	/** Municipal areas; three more belong to the other payers. */
	areas: number;
	refunds: number;
	groups: number;
	effects: number;
	/** One gain for each effect, then costs and incomes. */
	lines: number;
	events: number;
	organisations: number;
	departments: number;
	agreements: number;
	commitments: number;
	followUp: number;
	scenarios: number;
}

export const LARGE: Size = {
	inputs: 80,
	correlations: 6,
	years: 30,
	areas: 20,
	refunds: 3,
	groups: 5,
	effects: 20,
	lines: 60,
	events: 3,
	organisations: 2,
	departments: 10,
	agreements: 4,
	commitments: 10,
	followUp: 5,
	scenarios: 3
};

export const OUTSIDE_AREAS = ['region', 'state', 'citizen'] as const;

const LIMIT: Size = { ...LIMITS, areas: LIMITS.areas - OUTSIDE_AREAS.length };

const count = <T>(n: number, make: (i: number) => T): T[] =>
	Array.from({ length: n }, (_, i) => make(i));

/** Make the file of a case of some size; every input is used. */
export function sizedFile(size: Size, draws: number): CaseFile {
	const pools = inputPools(size.inputs);
	return {
		format: 'vifte.case',
		version: 1,
		title: `Large: ${size.inputs} inputs, ${size.effects} effects, ${size.years} years`,
		language: 'en',
		horizon: { firstYear: 2027, years: size.years },
		money: { currency: 'DKK', priceYear: 2026, discountRate: 0.035 },
		inputs: count(size.inputs, makeInput),
		correlations: correlations(size, pools),
		areas: [
			...count(size.areas, (i) => ({
				id: `area${i}`,
				name: `Area ${i}`,
				payer: 'municipality' as const,
				category: (['service', 'transfers', 'other'] as const)[i % 3]
			})),
			...OUTSIDE_AREAS.map((payer) => ({ id: `at_${payer}`, name: `At ${payer}`, payer }))
		],
		refunds: count(size.refunds, (i) => ({
			id: `refund${i}`,
			name: `Refund ${i}`,
			to: 'at_state',
			steps: [
				{ year: 0, share: pools.one('share', i) },
				{ year: size.years >> 1, share: 0.2 }
			]
		})),
		groups: count(size.groups, (i) => ({
			id: `group${i}`,
			name: `Group ${i}`,
			intake: pools.spread('people', i, size.groups),
			profile: [0.5, ...count(1 + (size.years >> (1 + (i % 3))), () => 1)],
			duration: [1, 1.5, 2][i % 3]
		})),
		effects: count(size.effects, (i) => ({
			id: `effect${i}`,
			name: `Effect ${i}`,
			group: `group${i % size.groups}`,
			size: pools.spread('share', 2 * i, 2 * size.effects),
			lag: i % 2 ? 1 : pools.spread('time', i >> 1, size.effects >> 1),
			persistence: pools.one('share', 2 * i + 1),
			rampUp: [0.5, 0.8, 1],
			optimism: 0.1
		})),
		lines: count(size.lines, (i) => line(i, size, pools)),
		events: count(size.events, (i) => ({
			id: `event${i}`,
			name: `Event ${i}`,
			probability: 0.1 + 0.02 * i,
			year: 1 + (i % (size.years - 1)),
			factor: 0.8,
			on: [`group${i % size.groups}`, `effect${i}`, `line${size.lines - 1 - i}`]
		})),
		organisations: count(size.organisations, (o) => organisation(o, size, pools)),
		followUp: count(size.followUp, (i) => ({
			id: `followUp${i}`,
			input: pools.one('share', i) as string,
			year: i % size.years,
			below: 0.5,
			indicator: 'Share reached'
		})),
		scenarios: count(size.scenarios, (i) => ({
			id: `scenario${i}`,
			name: `Scenario ${i}`,
			changes: [
				{ organisation: `org${size.organisations - 1}` },
				{ input: `input${i}`, shift: 0.01 }
			]
		})),
		simulation: { seed: 'large', draws }
	};
}

/** Make a case of some size. */
export const sizedCase = (size: Size, draws: number): Case => readCase(sizedFile(size, draws));

/** The large case that is measured. */
export const largeCase = (draws: number): Case => sizedCase(LARGE, draws);

/** The case at every limit at once. */
export const limitCase = (draws: number): Case => sizedCase(LIMIT, draws);

/** Pairs among the first inputs that can be correlated, each so slightly that together they are a valid matrix. */
function correlations(size: Size, { correlated }: Pools): NonNullable<CaseFile['correlations']> {
	const pairs: [string, string, number][] = [];
	for (let j = 1; pairs.length < size.correlations; j++) {
		for (let i = 0; i < j && pairs.length < size.correlations; i++) {
			pairs.push([correlated[i], correlated[j], 0.1]);
		}
	}
	return pairs;
}

function line(i: number, size: Size, pools: Pools): CaseFile['lines'][number] {
	const areas = [i, 3 * i + 1].map((place) => `area${place % size.areas}`);
	const outside = `at_${OUTSIDE_AREAS[i % OUTSIDE_AREAS.length]}`;
	const split = Object.fromEntries([...new Set(areas), outside].map((area) => [area, 0]));
	const shares = Object.keys(split);
	shares.forEach((area) => (split[area] = 1 / shares.length));
	const common = {
		id: `line${i}`,
		name: `Line ${i}`,
		amount: amount(i, size, pools),
		split,
		refund: i % 4 === 0 ? `refund${i % size.refunds}` : undefined,
		optimism: 0.1
	};
	if (i < size.effects) {
		const realisable: Value = i % 2 ? 0.8 : pools.one('share', i);
		return { ...common, kind: 'gain', per: 'success', of: `effect${i}`, realisable };
	}
	const of = `group${i % size.groups}`;
	switch (i % 4) {
		case 0:
			return { ...common, kind: 'cost', per: 'participantYear', of, blockSize: 20 };
		case 1:
			return { ...common, kind: 'cost', per: 'participant', of };
		case 2:
			return { ...common, kind: 'income', per: 'participantYear', of };
		default:
			return { ...common, kind: 'cost', per: 'year', years: [0, size.years >> 1] };
	}
}

/** The amounts are spread over the lines, whose last factor brings them to one scale. */
function amount(i: number, size: Size, pools: Pools): Value {
	const factors = pools.spread('amount', i, size.lines);
	return [...factors, i < size.effects ? 9_000 : 20_000];
}

function organisation(o: number, size: Size, pools: Pools): CaseFile['organisations'][number] {
	return {
		id: `org${o}`,
		name: `Organisation ${o}`,
		departments: count(size.departments, (d) => ({
			id: `department${d}`,
			name: `Department ${d}`,
			areas: count(size.areas, (a) => a)
				.filter((a) => (a + o) % size.departments === d)
				.map((a) => `area${a}`)
		})),
		agreements: count(size.agreements, (a) => agreement(o, a, size, pools)),
		commitments: count(size.commitments, (c) => ({
			id: `commitment${o}_${c}`,
			department: `department${c % size.departments}`,
			year: c % size.years,
			amount: 250_000
		}))
	};
}
