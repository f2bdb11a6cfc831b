/** The linear opinion pool: several experts' distributions of one number, weighted. */
import { z } from '#lib/numerics/zod.ts';
import { normalQuantile } from '#lib/numerics/special/normal.ts';
import { acrossFields, reportIssue } from './distribution-issues.ts';
import { defineKind, type Moments, type Quantile } from './distribution.ts';
import { singleKind, singleSchema, type SingleDistribution } from './single.ts';
import { firstAbove } from './steps.ts';

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
	const total = pool.of.reduce((sum, { weight }) => sum + weight, 0);
	const parts = pool.of.map(({ weight, distribution }) => ({
		share: weight / total,
		...singleKind(distribution).moments(distribution)
	}));
	const mean = parts.reduce((sum, part) => sum + part.share * part.mean, 0);
	const variance = parts.reduce(
		(sum, part) => sum + part.share * (part.sd * part.sd + (part.mean - mean) * (part.mean - mean)),
		0
	);
	return { mean, sd: Math.sqrt(variance) };
}

/** The median lies between those of the experts; there it is found by halving, within 1e−6 standard deviations. */
function median({ of }: Pool): number {
	const total = of.reduce((sum, { weight }) => sum + weight, 0);
	const parts = of.map(({ weight, distribution }) => ({
		share: weight / total,
		quantile: cheapQuantile(distribution)
	}));
	const medians = parts.map(({ quantile }) => quantile(0.5));
	const chance = (x: number) =>
		parts.reduce((sum, { share, quantile }) => sum + share * chanceUpTo(quantile, x), 0);
	return halve(Math.min(...medians), Math.max(...medians), (x) => chance(x) < 0.5);
}

function cheapQuantile(distribution: SingleDistribution): Quantile {
	const kind = singleKind(distribution);
	const rough = kind.roughQuantile?.(distribution);
	return rough ? (u) => rough(u, normalQuantile(u)) : kind.quantile(distribution);
}

/** Return the chance of at most x, within 1e−15. */
function chanceUpTo(quantile: Quantile, x: number): number {
	return halve(0, 1, (u) => quantile(u) <= x);
}

/** Return the number between low and high up to which `below` holds. */
function halve(low: number, high: number, below: (x: number) => boolean): number {
	for (let step = 0; step < 50; step++) {
		const middle = low + (high - low) / 2;
		if (below(middle)) low = middle;
		else high = middle;
	}
	return high;
}

export const pool = defineKind({
	schema,
	quantile,
	support(pool) {
		const supports = pool.of.map(({ distribution }) =>
			singleKind(distribution).support(distribution)
		);
		return [
			Math.min(...supports.map(([low]) => low)),
			Math.max(...supports.map(([, high]) => high))
		];
	},
	moments,
	median
});
