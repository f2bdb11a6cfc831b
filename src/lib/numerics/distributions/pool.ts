/** The linear opinion pool: several experts' distributions of one number, weighted. */
import { z } from '#lib/numerics/zod.ts';
import { acrossFields, reportIssue } from './distribution-issues.ts';
import {
	defineKind,
	type Cdf,
	type Moments,
	type Quantile,
	type QuantileInterval
} from './distribution.ts';
import { firstReaching } from './first-reaching.ts';
import { singleKind, singleSchema } from './single.ts';
import { firstAbove, firstTrue, SAME_CHANCE, stepCdf, stepQuantile } from './steps.ts';

const schema = z
	.strictObject({
		kind: z.literal('pool'),
		of: z
			.array(
				z.strictObject({
					who: z.string().max(4000),
					weight: z.number().positive(),
					distribution: singleSchema
				})
			)
			.min(2)
			.max(30)
	})
	.superRefine(
		acrossFields(({ of }, context) => {
			const total = of.reduce((sum, { weight }) => sum + weight, 0);
			if (!Number.isFinite(total)) reportIssue(context, [], 'distribution.overflow', {});
		})
	);

/** The ends of the open interval (0, 1), as far as a double can go without losing digits. */
const LEAST = 2.2250738585072014e-308;
const GREATEST = 0.9999999999999999;

export type Pool = z.output<typeof schema>;

/** Return the experts' shares of the weight, cumulated; the last is 1. */
export function cumulatedWeights({ of }: Pool): Float64Array {
	let sum = 0;
	const sums = of.map(({ weight }) => (sum += weight));
	return Float64Array.from(sums, (partial) => partial / sum);
}

function quantile(pool: Pool): Quantile {
	const thresholds = cumulatedWeights(pool);
	const parts = pool.of.map(({ distribution }) => singleKind(distribution).quantile(distribution));
	return (u) => {
		const k = firstAbove(thresholds, u);
		const start = k > 0 ? thresholds[k - 1] : 0;
		const inside = (u - start) / (thresholds[k] - start);
		return parts[k](Math.min(GREATEST, Math.max(LEAST, inside)));
	};
}

function moments(pool: Pool): Moments {
	const parts = partsOf(pool).map(({ share, kind, distribution }) => ({
		share,
		...kind.moments(distribution)
	}));
	const mean = parts.reduce((sum, part) => sum + part.share * part.mean, 0);
	const variance = parts.reduce(
		(sum, part) => sum + part.share * (part.sd * part.sd + (part.mean - mean) * (part.mean - mean)),
		0
	);
	return { mean, sd: Math.sqrt(variance) };
}

function cdf(pool: Pool): Cdf {
	const parts = partsOf(pool).map(({ share, kind, distribution }) => ({
		share,
		cdf: kind.cdf(distribution)
	}));
	return mixedCdf(parts);
}

function mixedCdf(parts: { share: number; cdf: Cdf }[]): Cdf {
	return (x, limit) => {
		const sum = parts.reduce((passed, { share, cdf }) => passed + share * cdf(x, limit), 0);
		return Math.min(1, sum);
	};
}

/**
 * The quantiles of a mixture lie between those of its parts, where its distribution function reaches p: within 1e−12
 * in p, and exact where p falls on a value with a chance of its own.
 */
function quantileInterval(pool: Pool): QuantileInterval {
	const parts = partsOf(pool).map(({ share, kind, distribution }) => {
		// The steps of a long list take a while to make.
		const steps = kind.steps?.(distribution);
		return steps
			? { share, cdf: stepCdf(steps), quantile: stepQuantile(steps), atoms: steps.values }
			: { share, cdf: kind.cdf(distribution), quantile: kind.quantile(distribution), atoms: [] };
	});
	const chance = mixedCdf(parts);
	const first = (p: number) => {
		const inside = Math.min(GREATEST, Math.max(LEAST, p));
		const ends = parts.map(({ quantile }) => quantile(inside));
		let high = Math.max(...ends);
		for (const { atoms } of parts) {
			const place = firstTrue(atoms.length, (i) => chance(atoms[i]) >= p);
			if (place === atoms.length || atoms[place] > high) continue;
			high = atoms[place];
			if (chance(high, 'left') < p) return high;
		}
		return firstReaching(chance, p, Math.min(...ends), high);
	};
	return (p) => [first(p - SAME_CHANCE), first(p + SAME_CHANCE)];
}

function partsOf({ of }: Pool) {
	const total = of.reduce((sum, { weight }) => sum + weight, 0);
	return of.map(({ weight, distribution }) => ({
		share: weight / total,
		kind: singleKind(distribution),
		distribution
	}));
}

export const pool = defineKind({
	schema,
	quantile,
	cdf,
	quantileInterval,
	support(pool) {
		const supports = pool.of.map(({ distribution }) =>
			singleKind(distribution).support(distribution)
		);
		return [
			Math.min(...supports.map(([low]) => low)),
			Math.max(...supports.map(([, high]) => high))
		];
	},
	moments
});
