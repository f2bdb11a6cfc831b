import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileFunction } from '#lib/numerics/distributions/registry.ts';
import {
	makeSampler,
	makeScoreSampler,
	sampleAt,
	sampleAtScore
} from '#lib/numerics/distributions/sampler.ts';
import { normalQuantile } from '#lib/numerics/special/normal.ts';

const TWO_32 = 2 ** 32;
const draw = fc.oneof(
	fc.integer({ min: 0, max: TWO_32 - 1 }),
	fc.constantFrom(0, 1, 63, 64, 65, TWO_32 / 2 - 1, TWO_32 / 2, TWO_32 - 65, TWO_32 - 1)
);

describe('A sampler', () => {
	it('is constant for a fixed number, and for steps of one value', () => {
		const constant = { kind: 'constant', value: 7 };
		expect(makeSampler({ kind: 'fixed', value: 7 })).toEqual(constant);
		expect(makeSampler({ kind: 'samples', values: [7, 7] })).toEqual(constant);
		expect(makeSampler({ kind: 'discrete', values: [[7, 3]] })).toEqual(constant);
		expect(makeScoreSampler({ kind: 'fixed', value: 7 })).toEqual(constant);
	});

	it('of samples gives x[⌊u·n⌋], by whole numbers', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 10_000 }), draw, (n, r) => {
				const values = Array.from({ length: n }, (_, i) => i);
				const index = (BigInt(2 * r + 1) * BigInt(n)) / BigInt(2 * TWO_32);
				expect(sampleAt(makeSampler({ kind: 'samples', values }), r)).toBe(Number(index));
			})
		);
	});

	it('of samples changes value at the very draw where it should', () => {
		const n = 7;
		const values = Array.from({ length: n }, (_, i) => i * 10);
		const sampler = makeSampler({ kind: 'samples', values });
		for (let j = 1; j < n; j++) {
			// The first r with (r + ½) / 2³² ≥ j / n.
			const first = Math.ceil((j * TWO_32) / n - 0.5);
			expect(sampleAt(sampler, first)).toBe(j * 10);
			expect(sampleAt(sampler, first - 1)).toBe((j - 1) * 10);
		}
	});

	it('of discrete values takes the first whose cumulated weight exceeds u', () => {
		const sampler = makeSampler({
			kind: 'discrete',
			values: [
				[5, 1],
				[1, 1],
				[3, 2],
				[1, 4]
			]
		});
		expect(sampler).toEqual({
			kind: 'steps',
			thresholds: Float64Array.of(0.625, 0.875, 1),
			values: Float64Array.of(1, 3, 5)
		});
		expect(sampleAt(sampler, 0.625 * TWO_32 - 1)).toBe(1);
		expect(sampleAt(sampler, 0.625 * TWO_32)).toBe(3);
		expect(sampleAt(sampler, 0.875 * TWO_32)).toBe(5);
	});

	it('of a pool asks the expert whose share of the weight holds u, at the place of u within it', () => {
		const pool = {
			kind: 'pool' as const,
			of: [
				{ who: 'A', weight: 1, distribution: { kind: 'uniform' as const, min: 0, max: 1 } },
				{ who: 'B', weight: 2, distribution: { kind: 'fixed' as const, value: 5 } },
				{ who: 'C', weight: 1, distribution: { kind: 'samples' as const, values: [-1, -2] } }
			]
		};
		const sampler = makeSampler(pool);
		const quantile = quantileFunction(pool);
		fc.assert(
			fc.property(draw, (r) => {
				expect(sampleAt(sampler, r)).toBeCloseTo(quantile((r + 0.5) / TWO_32), 9);
			})
		);
		expect(sampleAt(sampler, TWO_32 / 4 - 1)).toBeCloseTo(1, 8);
		expect(sampleAt(sampler, TWO_32 / 4)).toBe(5);
		expect(sampleAt(sampler, (TWO_32 * 3) / 4)).toBe(-2);
		expect(sampleAt(sampler, TWO_32 - 1)).toBe(-1);
	});

	it('is plain data that crosses threads', () => {
		const sampler = makeSampler({ kind: 'normal', mean: 0, sd: 1 });
		expect(sampleAt(structuredClone(sampler), 12345)).toBe(sampleAt(sampler, 12345));
	});
});

describe('A sampler of scores', () => {
	it('of steps changes value at the normal score of the cumulated weight', () => {
		const sampler = makeScoreSampler({
			kind: 'discrete',
			values: [
				[1, 1],
				[2, 3]
			]
		});
		const edge = normalQuantile(0.25);
		expect(sampleAtScore(sampler, edge - 1e-12)).toBe(1);
		expect(sampleAtScore(sampler, edge)).toBe(2);
		expect(sampleAtScore(sampler, 40)).toBe(2);
		expect(sampleAtScore(sampler, -40)).toBe(1);
	});

	it('stays within the support for scores beyond the table', () => {
		const sampler = makeScoreSampler({ kind: 'beta', alpha: 2, beta: 3 });
		for (const z of [-1e9, -20, -8.01, -8, 7.995, 8, 8.01, 20, 1e9]) {
			expect(sampleAtScore(sampler, z)).toBeGreaterThanOrEqual(0);
			expect(sampleAtScore(sampler, z)).toBeLessThanOrEqual(1);
		}
	});

	it('is refused to a pool', () => {
		const part = { who: 'A', weight: 1, distribution: { kind: 'fixed' as const, value: 1 } };
		expect(() => makeScoreSampler({ kind: 'pool', of: [part, part] })).toThrow('pool');
	});
});
