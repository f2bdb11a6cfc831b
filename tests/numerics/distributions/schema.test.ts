import { describe, expect, it } from 'vitest';
import { distributionIssueCodes } from '#lib/numerics/distributions/distribution-issues.ts';
import {
	distributionKinds,
	distributionSchema,
	type Distribution
} from '#lib/numerics/distributions/registry.ts';

/** One plain distribution of each kind, as a user would write it. */
const plain: Record<string, Record<string, unknown>> = {
	fixed: { kind: 'fixed', value: 3 },
	uniform: { kind: 'uniform', min: 1, max: 2 },
	triangular: { kind: 'triangular', min: 1, mode: 2, max: 3 },
	pert: { kind: 'pert', min: 1, mode: 2, max: 3 },
	normal: { kind: 'normal', mean: 1, sd: 2, min: 0, max: 4 },
	lognormal: { kind: 'lognormal', low: 1, high: 2 },
	beta: { kind: 'beta', alpha: 2, beta: 3, min: 0, max: 4 },
	metalog: { kind: 'metalog', p10: 1, p50: 2, p90: 3, min: 0, max: 4 },
	discrete: {
		kind: 'discrete',
		values: [
			[1, 2],
			[3, 4]
		]
	},
	samples: { kind: 'samples', values: [1, 2, 3] },
	pool: {
		kind: 'pool',
		of: [
			{ who: 'A', weight: 1, distribution: { kind: 'fixed', value: 3 } },
			{ who: 'B', weight: 2, distribution: { kind: 'uniform', min: 1, max: 2 } }
		]
	}
};

/** The path and the code (with its parameters, where it is our own) of everything that is wrong. */
function issuesOf(input: unknown): unknown[] {
	const result = distributionSchema.safeParse(input);
	return (result.error?.issues ?? []).map((issue) => [
		issue.path.join('.'),
		issue.code === 'custom' ? issue.params : issue.code
	]);
}

describe('The schema of distributions', () => {
	it('takes a plain distribution of every kind as it stands', () => {
		expect(Object.keys(plain)).toEqual(Object.keys(distributionKinds));
		for (const distribution of Object.values(plain)) {
			expect(distributionSchema.parse(distribution)).toEqual(distribution);
		}
	});

	it.each(Object.values(plain).flatMap((distribution) => numbersIn(distribution)))(
		'refuses what is no finite number: %s %s',
		(_, __, replace) => {
			for (const wrong of [NaN, Infinity, -Infinity, '1', null, true, [1], {}]) {
				expect(distributionSchema.safeParse(replace(wrong)).success).toBe(false);
			}
		}
	);

	it('refuses keys it does not know, also those that every object seems to have', () => {
		for (const distribution of Object.values(plain)) {
			for (const key of ['extra', '__proto__', 'constructor', 'toString']) {
				const text = JSON.stringify(distribution).replace('{', `{${JSON.stringify(key)}:{"a":1},`);
				expect(issuesOf(JSON.parse(text))).toEqual([['', 'unrecognized_keys']]);
			}
		}
	});

	it.each([
		[undefined],
		[null],
		[3],
		['fixed'],
		[[]],
		[{}],
		[{ kind: 'gamma' }],
		[{ kind: '__proto__' }]
	])('refuses %j', (input) => expect(distributionSchema.safeParse(input).success).toBe(false));

	it.each<[Record<string, unknown>, string, unknown]>([
		[{ kind: 'uniform', min: 2, max: 2 }, 'max', notAbove('min', 'max', 2)],
		[{ kind: 'uniform', min: -1e308, max: 1e308 }, '', { code: 'distribution.overflow' }],
		[{ kind: 'triangular', min: 2, mode: 1, max: 3 }, 'mode', below('min', 'mode', 2)],
		[{ kind: 'triangular', min: 1, mode: 4, max: 3 }, 'max', below('mode', 'max', 4)],
		[{ kind: 'triangular', min: 1, mode: 1, max: 1 }, 'max', notAbove('min', 'max', 1)],
		[{ kind: 'pert', min: 2, mode: 1, max: 3 }, 'mode', below('min', 'mode', 2)],
		[{ kind: 'pert', min: 1, mode: 4, max: 3 }, 'max', below('mode', 'max', 4)],
		[{ kind: 'pert', min: 1, mode: 1, max: 1 }, 'max', notAbove('min', 'max', 1)],
		[{ kind: 'normal', mean: 1, sd: 0 }, 'sd', 'too_small'],
		[{ kind: 'normal', low: 2, high: 2 }, 'high', notAbove('low', 'high', 2)],
		[{ kind: 'normal', mean: 1 }, '', onePair('mean, sd', 'low, high')],
		[{ kind: 'normal' }, '', onePair('mean, sd', 'low, high')],
		[{ kind: 'normal', mean: 1, sd: 1, low: 0 }, '', onePair('mean, sd', 'low, high')],
		[{ kind: 'normal', mean: 1, sd: 1, min: 3, max: 3 }, 'max', notAbove('min', 'max', 3)],
		[
			{ kind: 'normal', mean: 1, sd: 1, min: 50 },
			'',
			{ code: 'distribution.normal.empty', mean: 1, sd: 1 }
		],
		[
			{ kind: 'normal', mean: 1, sd: 1, max: -50 },
			'',
			{ code: 'distribution.normal.empty', mean: 1, sd: 1 }
		],
		[{ kind: 'lognormal', low: 0, high: 1 }, 'low', 'too_small'],
		[{ kind: 'lognormal', low: 2, high: 2 }, 'high', notAbove('low', 'high', 2)],
		[{ kind: 'lognormal', low: 1e-300, high: 1e300 }, '', { code: 'distribution.overflow' }],
		[{ kind: 'beta', alpha: 0, beta: 1 }, 'alpha', 'too_small'],
		[{ kind: 'beta', alpha: 1, beta: -1 }, 'beta', 'too_small'],
		[{ kind: 'beta', alpha: 1e10, beta: 1 }, 'alpha', 'too_big'],
		[{ kind: 'beta', alpha: 1 }, '', onePair('alpha, beta', 'successes, trials')],
		[{ kind: 'beta', alpha: 1, trials: 1 }, '', onePair('alpha, beta', 'successes, trials')],
		[{ kind: 'beta', successes: 3, trials: 2 }, 'trials', below('successes', 'trials', 3)],
		[{ kind: 'beta', successes: -1, trials: 2 }, 'successes', 'too_small'],
		[{ kind: 'beta', alpha: 1, beta: 1, min: 2, max: 2 }, 'max', notAbove('min', 'max', 2)],
		[{ kind: 'beta', alpha: 1, beta: 1, min: 1 }, 'max', notAbove('min', 'max', 1)],
		[{ kind: 'metalog', p10: 2, p50: 2, p90: 3 }, 'p50', notAbove('p10', 'p50', 2)],
		[{ kind: 'metalog', p10: 1, p50: 2, p90: 2 }, 'p90', notAbove('p50', 'p90', 2)],
		[{ kind: 'metalog', p10: 1, p50: 2, p90: 3, min: 1 }, 'p10', notAbove('min', 'p10', 1)],
		[{ kind: 'metalog', p10: 1, p50: 2, p90: 3, max: 3 }, 'max', notAbove('p90', 'max', 3)],
		[{ kind: 'discrete', values: [] }, 'values', 'too_small'],
		[{ kind: 'discrete', values: [[1, 0]] }, 'values.0.1', 'too_small'],
		[{ kind: 'discrete', values: [[1, 1, 1]] }, 'values.0', 'too_big'],
		[
			{
				kind: 'discrete',
				values: [
					[1, 1e308],
					[2, 1e308]
				]
			},
			'',
			{ code: 'distribution.overflow' }
		],
		[{ kind: 'samples', values: [1] }, 'values', 'too_small'],
		[{ kind: 'samples', values: Array(10_001).fill(1) }, 'values', 'too_big'],
		[{ ...plain.pool, of: (plain.pool.of as unknown[]).slice(1) }, 'of', 'too_small'],
		[{ ...plain.pool, of: Array(31).fill((plain.pool.of as unknown[])[0]) }, 'of', 'too_big']
	])('says what is wrong with %j', (input, path, code) => {
		expect(issuesOf(input)).toEqual([[path, code]]);
	});

	it('refuses a pool within a pool, and weights that are not positive', () => {
		const nested = { who: 'C', weight: 0, distribution: plain.pool };
		const issues = issuesOf({ kind: 'pool', of: [nested, ...(plain.pool.of as unknown[])] });
		expect(issues).toEqual([
			['of.0.weight', 'too_small'],
			['of.0.distribution.kind', 'invalid_union']
		]);
	});

	it.each<Distribution>([
		{ kind: 'triangular', min: 1, mode: 1, max: 2 },
		{ kind: 'triangular', min: 1, mode: 2, max: 2 },
		{ kind: 'pert', min: 1, mode: 1, max: 2 },
		{ kind: 'pert', min: 1, mode: 2, max: 2 },
		{ kind: 'beta', successes: 0, trials: 0 },
		{ kind: 'beta', successes: 5, trials: 5 },
		{ kind: 'discrete', values: [[1, 1]] },
		{
			kind: 'discrete',
			values: [
				[1, 1],
				[1, 2]
			]
		},
		{ kind: 'samples', values: [2, 2] },
		{ kind: 'normal', mean: 0, sd: 1, min: 30 },
		{ kind: 'normal', mean: 0, sd: 1, max: 0 }
	])('takes the edge case %j', (input) => {
		expect(issuesOf(input)).toEqual([]);
	});

	it('lists every code once', () => {
		expect(new Set(distributionIssueCodes).size).toBe(distributionIssueCodes.length);
	});
});

function notAbove(lesser: string, greater: string, bound: number) {
	return { code: 'distribution.notAbove', lesser, greater, bound };
}

function below(lesser: string, greater: string, bound: number) {
	return { code: 'distribution.below', lesser, greater, bound };
}

function onePair(first: string, second: string) {
	return { code: 'distribution.onePair', first, second };
}

/** Every number in a distribution: its kind, its path, and a copy of the whole with another value there. */
function numbersIn(distribution: Record<string, unknown>) {
	const found: [kind: string, path: string, replace: (value: unknown) => unknown][] = [];
	const visit = (node: unknown, path: (string | number)[]) => {
		if (typeof node === 'number') {
			const replace = (value: unknown) => {
				const copy = structuredClone(distribution);
				let holder = copy as Record<string | number, unknown>;
				for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
				holder[path[path.length - 1]] = value;
				return copy;
			};
			found.push([String(distribution.kind), path.join('.'), replace]);
		} else if (typeof node === 'object' && node !== null) {
			for (const [key, value] of Object.entries(node)) visit(value, [...path, key]);
		}
	};
	visit(distribution, []);
	return found;
}
