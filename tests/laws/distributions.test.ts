import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	distributionKinds,
	distributionSchema,
	moments,
	quantileFunction,
	support,
	type Distribution,
	type KindName
} from '#lib/numerics/distributions/registry.ts';
import { quantile as quantileOf } from '#lib/numerics/distributions/uncertain.ts';
import { makeSampler, sampleAt } from '#lib/numerics/distributions/sampler.ts';
import { distributionOf } from '../numerics/distributions/arbitrary.ts';

const TWO_32 = 2 ** 32;
/** Of a sum over a distribution that is not smooth. */
const POINTS = 20_000;
const chance = fc.integer({ min: 0, max: TWO_32 - 1 }).map((r) => (r + 0.5) / TWO_32);
/** A draw no closer to either end than 1e−7: the outermost 128 share one straight piece. */
const draw = fc.oneof(
	fc.integer({ min: 430, max: TWO_32 - 431 }),
	fc.integer({ min: 430, max: 1e6 }),
	fc.integer({ min: TWO_32 - 1e6, max: TWO_32 - 431 })
);
const kinds = Object.keys(distributionKinds) as KindName[];

/** The size of the numbers that a distribution is made of, by which rounding is measured. */
function sizeOf(distribution: Distribution): number {
	if (distribution.kind === 'pool') {
		return Math.max(...distribution.of.map((part) => sizeOf(part.distribution)));
	}
	const quantile = quantileFunction(distribution);
	return Math.max(...[0.01, 0.1, 0.5, 0.9, 0.99].map((u) => Math.abs(quantile(u))));
}

describe.each(kinds)('A distribution of kind %s', (kind) => {
	const arbitrary = distributionOf[kind];

	it('is accepted as it is written, also after a journey as JSON', () => {
		fc.assert(
			fc.property(arbitrary, (distribution) => {
				expect(distributionSchema.parse(distribution)).toEqual(distribution);
				const copy: unknown = JSON.parse(JSON.stringify(distribution));
				expect(distributionSchema.safeParse(copy).success).toBe(true);
			})
		);
	});

	it('has values within its support', () => {
		fc.assert(
			fc.property(arbitrary, chance, (distribution, u) => {
				const [low, high] = support(distribution);
				const x = quantileFunction(distribution)(u);
				expect(x).toBeGreaterThanOrEqual(low);
				expect(x).toBeLessThanOrEqual(high);
				expect(x).toSatisfy(Number.isFinite);
			})
		);
	});

	// A pool's quantile function goes from expert to expert, up and down.
	const itUnlessPool = kind === 'pool' ? () => {} : it;

	itUnlessPool('has quantiles that ascend', () => {
		fc.assert(
			fc.property(arbitrary, chance, chance, (distribution, u, v) => {
				const quantile = quantileFunction(distribution);
				const rounding = 1e-13 * sizeOf(distribution);
				const [low, high] = [Math.min(u, v), Math.max(u, v)].map(quantile);
				expect(high - low).toBeGreaterThanOrEqual(-rounding);
			})
		);
	});

	it('has as much below its median as above', () => {
		fc.assert(
			fc.property(arbitrary, (distribution) => {
				const quantile = quantileFunction(distribution);
				const middle = quantileOf({ distribution }, 0.5);
				const rounding = 1e-12 * sizeOf(distribution);
				const n = 2000;
				let [below, above] = [0, 0];
				for (let i = 0; i < n; i++) {
					const x = quantile((i + 0.5) / n);
					if (x < middle - rounding) below++;
					if (x > middle + rounding) above++;
				}
				expect(Math.max(below, above)).toBeLessThanOrEqual(n / 2 + 30);
			}),
			{ numRuns: 20 }
		);
	});

	it('has the mean and the spread that its quantiles add up to', () => {
		fc.assert(
			fc.property(arbitrary, (distribution) => {
				fc.pre(heaviestTail(distribution) < 0.3);
				const { mean, sd } = moments(distribution);
				const summed = integrate(distribution);
				const rounding = 1e-12 * sizeOf(distribution);
				// Steps and a pool's joints fall between the points of a sum: by at most what it varies, over their number.
				const share = smooth(distribution) ? 1e-4 : 0.02;
				const steps = smooth(distribution) ? 0 : variation(distribution) / POINTS;
				expect(Math.abs(summed.mean - mean)).toBeLessThanOrEqual(share * sd + steps + rounding);
				const ofSquares = 2 * variation(distribution) * steps;
				expect(Math.abs(summed.sd ** 2 - sd ** 2)).toBeLessThanOrEqual(
					6 * share * sd ** 2 + ofSquares + 2 * sd * rounding
				);
			}),
			{ numRuns: 20 }
		);
	});

	itUnlessPool('is drawn as its quantile function says', () => {
		fc.assert(
			fc.property(arbitrary, fc.array(draw), (distribution, draws) => {
				const quantile = quantileFunction(distribution);
				const sampler = makeSampler(distribution);
				const middle = quantile(0.5);
				const { sd } = moments(distribution);
				for (const r of draws) {
					const exact = quantile((r + 0.5) / TWO_32);
					const allowed = 1e-5 * Math.max(sd, Math.abs(exact - middle));
					const rounding = 1e-13 * sizeOf(distribution);
					expect(Math.abs(sampleAt(sampler, r) - exact)).toBeLessThanOrEqual(allowed + rounding);
				}
			})
		);
	});

	it('is drawn within its support, in ascending order', () => {
		fc.assert(
			fc.property(arbitrary, (distribution) => {
				const sampler = makeSampler(distribution);
				const [low, high] = support(distribution);
				const rounding = 1e-13 * sizeOf(distribution);
				const values = spreadDraws.map((r) => sampleAt(sampler, r));
				expect(values.filter((x) => !(x >= low && x <= high))).toEqual([]);
				if (kind === 'pool') return;
				const falls = values.filter((x, i) => i > 0 && x < values[i - 1] - rounding);
				expect(falls).toEqual([]);
			}),
			{ numRuns: 20 }
		);
	});
});

/** Draws in ascending order: dense at both ends, around the joints of tables, and in between. */
const spreadDraws = [0, 1, 2, 5, 20, 126, 127, 128, 129, 130]
	.concat(Array.from({ length: 500 }, (_, i) => Math.floor(131 * (2 ** 31 / 131) ** (i / 499))))
	.flatMap((v) => [v, v - 1])
	.filter((v) => v >= 0 && v < 2 ** 31)
	.flatMap((v) => [v, TWO_32 - 1 - v])
	.sort((a, b) => a - b);

/** The exponent of the tail beyond the 1 − 1e−7 points: 0 where it is bounded or thin, ½ where spread becomes infinite. */
function heaviestTail(distribution: Distribution): number {
	if (distribution.kind === 'pool') {
		return Math.max(...distribution.of.map((part) => heaviestTail(part.distribution)));
	}
	const quantile = quantileFunction(distribution);
	const middle = quantile(0.5);
	const growth = [1, -1].map((side) => {
		const at = (v: number) => Math.abs(quantile(side > 0 ? v : 1 - v) - middle);
		return Math.log(at(1e-7) / at(1e-5)) / Math.log(100);
	});
	return Math.max(0, ...growth.filter(Number.isFinite));
}

function smooth({ kind }: Distribution): boolean {
	return kind !== 'discrete' && kind !== 'samples' && kind !== 'pool';
}

/** How far the values between the outermost points of a sum go up and down: from end to end, for each expert of a pool. */
function variation(distribution: Distribution): number {
	if (distribution.kind === 'pool') {
		return distribution.of.reduce((sum, part) => sum + variation(part.distribution), 0);
	}
	const quantile = quantileFunction(distribution);
	return quantile(1 - 0.5 / POINTS) - quantile(0.5 / POINTS);
}

/** Mean and standard deviation by midpoints; of smooth kinds within ever smaller octaves towards both ends. */
function integrate(distribution: Distribution): { mean: number; sd: number } {
	const quantile = quantileFunction(distribution);
	const points: [u: number, weight: number][] = [];
	if (smooth(distribution)) {
		for (let octave = 2; octave <= 51; octave++) {
			const width = 2 ** -octave;
			for (let i = 0; i < 50; i++) {
				const v = width * (1 + (i + 0.5) / 50);
				points.push([v, width / 50], [1 - v, width / 50]);
			}
		}
	} else {
		for (let i = 0; i < POINTS; i++) points.push([(i + 0.5) / POINTS, 1 / POINTS]);
	}
	const center = quantile(0.5);
	let [first, second] = [0, 0];
	for (const [u, weight] of points) {
		const distance = quantile(u) - center;
		first += weight * distance;
		second += weight * distance * distance;
	}
	return { mean: center + first, sd: Math.sqrt(Math.max(0, second - first * first)) };
}
