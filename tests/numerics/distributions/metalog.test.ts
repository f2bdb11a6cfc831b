import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments, quantileFunction } from '#lib/numerics/distributions/registry.ts';
import { metalog } from '#lib/numerics/distributions/metalog.ts';

type Triplet = {
	kind: 'metalog';
	p10: number;
	p50: number;
	p90: number;
	min?: number;
	max?: number;
};

function infeasible(triplet: Triplet) {
	const issue = metalog.schema.safeParse(triplet).error?.issues[0];
	return issue?.code === 'custom' ? issue.params : undefined;
}

const triplet: fc.Arbitrary<Triplet> = fc
	.record({
		p10: fc.double({ min: 1, max: 100, noNaN: true }),
		range: fc.double({ min: 0.1, max: 1000, noNaN: true }),
		share: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
		bounded: fc.boolean(),
		capped: fc.boolean()
	})
	.map(({ p10, range, share, bounded, capped }) => ({
		kind: 'metalog' as const,
		p10,
		p50: p10 + share * range,
		p90: p10 + range,
		...(bounded && { min: 0 }),
		...(capped && { max: (p10 + range) * 1.5 })
	}));

describe('The metalog', () => {
	it('goes through its three percentiles', () => {
		fc.assert(
			fc.property(triplet, (candidate) => {
				fc.pre(infeasible(candidate) === undefined);
				const quantile = quantileFunction(candidate);
				const { p10, p50, p90 } = candidate;
				expect(Math.abs(quantile(0.1) - p10)).toBeLessThan(1e-13 * p90);
				expect(Math.abs(quantile(0.5) - p50)).toBeLessThan(1e-13 * p90);
				expect(Math.abs(quantile(0.9) - p90)).toBeLessThan(1e-13 * p90);
			})
		);
	});

	it('that is infeasible says which way to move the median, and to where', () => {
		fc.assert(
			fc.property(triplet, (candidate) => {
				const issue = infeasible(candidate);
				fc.pre(issue !== undefined);
				const { direction, nearest, above, below } = issue as {
					direction: 'up' | 'down';
					nearest: number;
					above: number;
					below: number;
				};
				expect(direction).toBe(nearest > candidate.p50 ? 'up' : 'down');
				expect(candidate.p50 <= above || candidate.p50 >= below).toBe(true);
				const room = below - above;
				const from = direction === 'up' ? nearest - above : below - nearest;
				expect(from / room).toBeLessThanOrEqual(0.1);
				expect(infeasible({ ...candidate, p50: nearest })).toBeUndefined();
				expect(infeasible({ ...candidate, p50: above + 1e-6 * room })).toBeUndefined();
				expect(infeasible({ ...candidate, p50: below - 1e-6 * room })).toBeUndefined();
			})
		);
	});

	it('offers a number that a person would write', () => {
		const issue = infeasible({ kind: 'metalog', p10: 120000, p50: 125000, p90: 400000, min: 0 });
		expect(issue).toMatchObject({ direction: 'up', nearest: 160000 });
	});

	it('refuses from the published limit on', () => {
		// |a₃| / a₂ = 2.5 · |p10 + p90 − 2·p50| / (p90 − p10) without bounds.
		const limit = 50 - (100 * 1.66711) / 5;
		const at = (p50: number) => infeasible({ kind: 'metalog', p10: 0, p50, p90: 100 });
		expect(at(limit + 1e-9)).toBeUndefined();
		expect(at(limit - 1e-9)).toMatchObject({ direction: 'up' });
	});

	it('has the moments of its closed form where it is unbounded', () => {
		// mean = a₁ + a₃/2, and a₂ = spread, a₃ = 0 gives the logistic distribution.
		const logistic = moments({ kind: 'metalog', p10: -1, p50: 0, p90: 1 });
		expect(logistic.mean).toBeCloseTo(0, 13);
		expect(logistic.sd).toBeCloseTo(Math.PI / Math.sqrt(3) / Math.log(9), 12);
		const a3 = (0 + 100 - 2 * 40) / (0.8 * Math.log(9));
		expect(moments({ kind: 'metalog', p10: 0, p50: 40, p90: 100 }).mean).toBeCloseTo(
			40 + a3 / 2,
			11
		);
	});

	it('with one bound may have a tail too heavy for a mean or a spread', () => {
		const oneSided = (p50: number, p90: number) =>
			moments({ kind: 'metalog', p10: 1, p50, p90, min: 0 });
		expect(oneSided(2, 4).sd).toBeLessThan(Infinity);
		expect(oneSided(10, 100).mean).toBe(Infinity);
		expect(oneSided(3, 20).mean).toBeLessThan(Infinity);
		expect(oneSided(3, 20).sd).toBe(Infinity);
		const mirrored = moments({ kind: 'metalog', p10: -100, p50: -10, p90: -1, max: 0 });
		expect(mirrored.mean).toBe(-Infinity);
	});
});
