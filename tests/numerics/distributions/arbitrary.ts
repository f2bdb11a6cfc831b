/** Valid distributions of every kind at random, for laws. */
import fc from 'fast-check';
import {
	distributionSchema,
	type Distribution,
	type KindName
} from '#lib/numerics/distributions/registry.ts';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A number of any usual size, of either sign. */
const location = fc
	.tuple(real(-2, 7), fc.boolean())
	.map(([size, negative]) => (negative ? -1 : 1) * 10 ** size);
/** A width that is not lost beside its location. */
const width = (place: number) => real(-3, 1).map((size) => (1 + Math.abs(place)) * 10 ** size);
const placed = fc.tuple(location).chain(([min]) => width(min).map((range) => ({ min, range })));

const threePoints = fc.tuple(placed, real(0, 1)).map(([{ min, range }, share]) => ({
	min,
	mode: Math.min(min + range, min + share * range),
	max: min + range
}));

const metalog = fc
	.tuple(placed, real(0.2, 0.8), fc.boolean(), fc.boolean(), real(0.1, 2), real(0.1, 2))
	.map(([{ min: p10, range }, share, bounded, capped, below, above]) => ({
		kind: 'metalog' as const,
		p10,
		p50: p10 + share * range,
		p90: p10 + range,
		...(bounded && { min: p10 - below * range }),
		...(capped && { max: p10 + range + above * range })
	}))
	.filter((candidate) => distributionSchema.safeParse(candidate).success);

const normal = fc
	.tuple(placed, real(-2.5, 1), real(0.5, 4), fc.boolean(), fc.boolean())
	.map(([{ min: mean, range: sd }, from, span, below, above]) => ({
		kind: 'normal' as const,
		mean,
		sd,
		...(below && { min: mean + from * sd }),
		...(above && { max: mean + (from + span) * sd })
	}));

const single = {
	fixed: location.map((value) => ({ kind: 'fixed' as const, value })),
	uniform: placed.map(({ min, range }) => ({ kind: 'uniform' as const, min, max: min + range })),
	triangular: threePoints.map((points) => ({ kind: 'triangular' as const, ...points })),
	pert: threePoints.map((points) => ({ kind: 'pert' as const, ...points })),
	normal,
	lognormal: fc.tuple(real(-3, 6), real(0.05, 1.5)).map(([size, spread]) => ({
		kind: 'lognormal' as const,
		low: 10 ** size,
		high: 10 ** (size + spread)
	})),
	beta: fc.oneof(
		fc.tuple(real(-0.3, 3), real(-0.3, 3), placed).map(([a, b, { min, range }]) => ({
			kind: 'beta' as const,
			alpha: 10 ** a,
			beta: 10 ** b,
			min,
			max: min + range
		})),
		fc.tuple(fc.nat(200), fc.nat(200)).map(([successes, failures]) => ({
			kind: 'beta' as const,
			successes,
			trials: successes + failures
		}))
	),
	metalog,
	discrete: fc
		.array(fc.tuple(location, real(0.01, 10)), { minLength: 1, maxLength: 12 })
		.map((values) => ({ kind: 'discrete' as const, values })),
	samples: fc
		.array(fc.oneof(location, fc.integer({ min: -3, max: 3 })), { minLength: 2, maxLength: 40 })
		.map((values) => ({ kind: 'samples' as const, values }))
};

const pool = fc
	.array(
		fc.record({
			who: fc.string(),
			weight: real(0.1, 10),
			distribution: fc.oneof(...Object.values(single))
		}),
		{ minLength: 2, maxLength: 5 }
	)
	.map((of) => ({ kind: 'pool' as const, of }));

/** By kind; the compiler asks for a new kind's here. */
export const distributionOf: Record<KindName, fc.Arbitrary<Distribution>> = { ...single, pool };
