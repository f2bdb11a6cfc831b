/** The inputs of a large case: every kind of distribution, in four roles that its other parts draw from. */
import type { CaseFile } from '#lib/case/schema.ts';

type Input = CaseFile['inputs'][number];
type Distribution = Input['distribution'];
type Role = 'people' | 'share' | 'time' | 'amount';

/** Roles by an input's number. */
const ROLES: Role[] = ['amount', 'share', 'people', 'amount', 'time', 'amount', 'share', 'amount'];

/** Amounts are factors around 1, so that any number of them may be multiplied. */
const KINDS: Record<Role, Distribution[]> = {
	people: [
		{ kind: 'pert', min: 5, mode: 8, max: 14 },
		{ kind: 'triangular', min: 4, mode: 8, max: 12 }
	],
	share: [
		{ kind: 'beta', successes: 36, trials: 43 },
		{ kind: 'pert', min: 0.3, mode: 0.5, max: 0.9 },
		{ kind: 'metalog', p10: 0.4, p50: 0.6, p90: 0.75, min: 0, max: 1 },
		{ kind: 'uniform', min: 0.6, max: 0.95 }
	],
	time: [
		{ kind: 'pert', min: 0, mode: 0.8, max: 2.5 },
		{ kind: 'uniform', min: 0.5, max: 1.5 }
	],
	amount: [
		{ kind: 'lognormal', low: 0.7, high: 1.4 },
		{ kind: 'normal', low: 0.8, high: 1.2 },
		{ kind: 'metalog', p10: 0.8, p50: 0.95, p90: 1.2, min: 0.3 },
		{ kind: 'pert', min: 0.7, mode: 1, max: 1.5 },
		{
			kind: 'discrete',
			values: [
				[0.8, 1],
				[1, 2],
				[1.3, 1]
			]
		},
		{ kind: 'samples', values: Array.from({ length: 40 }, (_, i) => 0.8 + 0.01 * ((i * 17) % 40)) },
		{
			kind: 'pool',
			of: [
				{ who: 'One', weight: 2, distribution: { kind: 'pert', min: 0.7, mode: 0.9, max: 1.2 } },
				{ who: 'Other', weight: 1, distribution: { kind: 'normal', mean: 1.1, sd: 0.1 } }
			]
		}
	]
};

const roleOf = (i: number): Role => ROLES[i % ROLES.length];

function distributionOf(i: number): Distribution {
	const kinds = KINDS[roleOf(i)];
	return kinds[Math.floor((i * 5) / ROLES.length) % kinds.length];
}

/** Make the input of a number. */
export function makeInput(i: number): Input {
	return {
		id: `input${i}`,
		name: `Input ${i}`,
		unit: roleOf(i),
		distribution: distributionOf(i),
		stream: i,
		evidence: { grade: (['A', 'B', 'C', 'D', 'E'] as const)[i % 5], source: 'Made up' }
	};
}

export interface Pools {
	/** One input of a role; they are taken in turns. */
	one(role: Role, i: number): string;
	/** Part i of n of a role's inputs, as a product: at least one, and all are used. */
	spread(role: Role, i: number, n: number): string[];
	/** Inputs that may be correlated. */
	correlated: string[];
}

/** EntityKind the first `n` inputs by their roles. */
export function inputPools(n: number): Pools {
	const numbers = Array.from({ length: n }, (_, i) => i);
	const of = (role: Role) => numbers.filter((i) => roleOf(i) === role).map((i) => `input${i}`);
	const pools = {
		people: of('people'),
		share: of('share'),
		time: of('time'),
		amount: of('amount')
	};
	return {
		one: (role, i) => pools[role][i % pools[role].length],
		spread(role, i, parts) {
			const own = pools[role].filter((_, place) => place % parts === i % parts);
			return own.length > 0 ? own : [pools[role][i % pools[role].length]];
		},
		correlated: numbers.filter((i) => distributionOf(i).kind !== 'pool').map((i) => `input${i}`)
	};
}
