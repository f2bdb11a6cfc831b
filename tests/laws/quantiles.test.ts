/** Holds the quantiles of a run against its own draws, whatever shape they have. */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { PROBABILITIES } from '#lib/engine/result.ts';
import { simulationRun } from '#lib/engine/simulate.ts';
import { everyValue, rankError } from '#tests/support/every-value.ts';
import { sumCase } from '#tests/support/small-case.ts';

type Distribution = CaseFile['inputs'][number]['distribution'];

const wide: Distribution = { kind: 'lognormal', low: 1, high: 1000 };
const normal: Distribution = { kind: 'normal', mean: 100, sd: 20 };

/** The sum of inputs; with `rest`, of a case that does more. */
const sum =
	(inputs: Record<string, Distribution>, rest: Partial<CaseFile> = {}) =>
	(simulation: CaseFile['simulation']) =>
		sumCase(inputs, { ...rest, simulation });

const gain = (amount: CaseFile['lines'][number]['amount'], kind = 'gain') =>
	({
		id: `line_${kind}`,
		name: kind,
		kind,
		per: 'year',
		amount,
		split: { area: 1 }
	}) as CaseFile['lines'][number];

const productOf = (count: number) => {
	const ids = Array.from({ length: count }, (_, i) => `f${i}`);
	return sum(Object.fromEntries(ids.map((id) => [id, wide])), { lines: [gain(ids)] });
};

const rareEvent = (probability: number, factor: number, distribution: Distribution = normal) =>
	sum(
		{ x: distribution },
		{ events: [{ id: 'struck', name: 'e', probability, year: 0, factor, on: ['line_x'] }] }
	);

const SHAPES: Record<string, (simulation: CaseFile['simulation']) => ReturnType<typeof sumCase>> = {
	uniform: sum({ x: { kind: 'uniform', min: -1, max: 3 } }),
	triangular: sum({ x: { kind: 'triangular', min: 0, mode: 0, max: 1e6 } }),
	pert: sum({ x: { kind: 'pert', min: 0, mode: 0, max: 1e6 } }),
	normal: sum({ x: normal }),
	'truncated normal': sum({ x: { kind: 'normal', mean: 0, sd: 1, min: 1.5, max: 90 } }),
	lognormal: sum({ x: wide }),
	'lognormal over thirty powers of ten': sum({ x: { kind: 'lognormal', low: 1e-15, high: 1e15 } }),
	beta: sum({ x: { kind: 'beta', alpha: 2, beta: 5 } }),
	'beta of two horns': sum({ x: { kind: 'beta', alpha: 0.01, beta: 0.01, min: 0, max: 1e6 } }),
	metalog: sum({ x: { kind: 'metalog', p10: 1, p50: 20, p90: 500, min: 0 } }),
	'unbounded metalog': sum({ x: { kind: 'metalog', p10: -50, p50: 0, p90: 200 } }),
	discrete: sum({
		x: {
			kind: 'discrete',
			values: [
				[-1e9, 0.05],
				[0, 0.4],
				[0.1, 0.3],
				[3, 0.2],
				[1e12, 0.05]
			]
		}
	}),
	'two hundred samples': sum({
		x: { kind: 'samples', values: Array.from({ length: 200 }, (_, i) => (i * i * 37) % 10007) }
	}),
	'a pool of two camps': sum({
		x: {
			kind: 'pool',
			of: [
				{ who: 'a', weight: 1, distribution: { kind: 'normal', mean: 0, sd: 1e-3 } },
				{ who: 'b', weight: 2, distribution: { kind: 'normal', mean: 1e6, sd: 1e-3 } }
			]
		}
	}),
	...Object.fromEntries(
		[2, 3, 4, 5, 6].map((n) => [`a product of ${n} heavy tails`, productOf(n)])
	),
	...Object.fromEntries(
		[0.002, 0.005, 0.01, 0.02, 0.05, 0.2].map((p) => [
			`an event of ${p} that multiplies by 1,000`,
			rareEvent(p, 1000)
		])
	),
	'an event that multiplies a heavy tail by 1,000': rareEvent(0.03, 1000, wide),
	'an event that takes all away': rareEvent(0.3, 0),
	'far atoms': sum({
		x: { kind: 'normal', mean: 0, sd: 1 },
		far: {
			kind: 'discrete',
			values: [
				[0, 0.5],
				[1e9, 0.3],
				[-1e6, 0.2]
			]
		}
	}),
	'a difference of wide inputs': sum(
		{ a: wide, b: { kind: 'lognormal', low: 10, high: 1e5 } },
		{ lines: [gain('a'), gain('b', 'cost')] }
	),
	'a difference of the same size': sum(
		{ a: wide, b: wide },
		{ lines: [gain('a'), gain('b', 'cost')] }
	),
	'what limits cut': (simulation) => {
		const source = sum({ x: normal, y: wide })(simulation);
		const limits: [number, number][] = [
			[90, 120],
			[5, 50]
		];
		return {
			...source,
			inputs: source.inputs.map((input, i) => ({ ...input, limits: limits[i] }))
		};
	}
};

const SEEDS = ['one', 'two', 'three', 'four'];

describe.each(Object.entries(SHAPES))('Quantiles of %s', (_, make) => {
	it.each([
		['sobol', 1024],
		['sobol', 16384],
		['sobol', 131072],
		['random', 16384]
	] as const)('%s with %i draws have the rank they should, within 0.001', (method, draws) => {
		for (const seed of draws > 16384 ? SEEDS.slice(0, 1) : SEEDS) {
			const run = simulationRun(make({ seed, draws, method }));
			for (const { figures, sorted } of everyValue(run)) {
				figures.quantiles.forEach((value, i) => {
					const p = PROBABILITIES[i];
					expect(value).toBeGreaterThanOrEqual(sorted[0]);
					expect(value).toBeLessThanOrEqual(sorted[sorted.length - 1]);
					expect(rankError(sorted, value, p), `${seed}, p ${p}: ${value}`).toBeLessThanOrEqual(
						0.001
					);
				});
			}
		}
	});
});
