/** The normal distribution, by mean and spread or by its 5 % and 95 % points, truncated where wanted. */
import { z } from '#lib/numerics/zod.ts';
import { normalCdf, normalQuantile } from '#lib/numerics/special/normal.ts';
import { acrossFields, checkFinite, checkOrder, reportIssue } from './distribution-issues.ts';
import { defineKind, type Cdf, type Quantile, type RoughQuantile } from './distribution.ts';
import { logitMoments, logistic } from './logit-moments.ts';

/** The 95 % point of the standard normal distribution. */
export const Z95 = 1.6448536269514722;

const schema = z
	.strictObject({
		kind: z.literal('normal'),
		mean: z.number().optional(),
		sd: z.number().positive().optional(),
		low: z.number().optional(),
		high: z.number().optional(),
		min: z.number().optional(),
		max: z.number().optional()
	})
	.superRefine(
		acrossFields((normal, context) => {
			const direct = [normal.mean, normal.sd].filter((part) => part !== undefined).length;
			const points = [normal.low, normal.high].filter((part) => part !== undefined).length;
			const onePair = Math.max(direct, points) === 2 && direct + points === 2;
			if (!onePair) {
				const pairs = { first: 'mean, sd', second: 'low, high' };
				reportIssue(context, [], 'distribution.onePair', pairs);
			}
			const ordered = [
				checkOrder(context, normal, 'low', 'high'),
				checkOrder(context, normal, 'min', 'max')
			];
			if (!onePair || !ordered.every(Boolean)) return;
			const { mean, sd } = meanAndSd(normal);
			if (truncation(normal).mass > 0) checkFinite(context, quantile(normal));
			else reportIssue(context, [], 'distribution.normal.empty', { mean, sd });
		})
	);

type Normal = z.output<typeof schema>;

function meanAndSd({ mean, sd, low = 0, high = 0 }: Normal): { mean: number; sd: number } {
	return {
		mean: mean ?? low + (high - low) / 2,
		sd: sd ?? (high - low) / (2 * Z95)
	};
}

/**
 * Return the truncation as seen from the side where the distribution's tail is thin, so that no digits are lost:
 * `start` is the chance below the interval's near end, `mass` the chance within, `sign` −1 where sides are swapped.
 */
function truncation(normal: Normal): { sign: number; start: number; mass: number } {
	const { mean, sd } = meanAndSd(normal);
	const low = normal.min === undefined ? -Infinity : (normal.min - mean) / sd;
	const high = normal.max === undefined ? Infinity : (normal.max - mean) / sd;
	const sign = low + high > 0 ? -1 : 1;
	const start = normalCdf(sign > 0 ? low : -high);
	return { sign, start, mass: normalCdf(sign > 0 ? high : -low) - start };
}

function quantile(normal: Normal): Quantile {
	const { mean, sd } = meanAndSd(normal);
	if (normal.min === undefined && normal.max === undefined) {
		return (u) => mean + sd * normalQuantile(u);
	}
	const { min = -Infinity, max = Infinity } = normal;
	const { sign, start, mass } = truncation(normal);
	return (u) => {
		const inside = start + mass * (sign > 0 ? u : 1 - u);
		return Math.min(max, Math.max(min, mean + sign * sd * normalQuantile(inside)));
	};
}

function cdf(normal: Normal): Cdf {
	const { mean, sd } = meanAndSd(normal);
	const { min = -Infinity, max = Infinity } = normal;
	const { sign, start, mass } = truncation(normal);
	return (x) => {
		if (x <= min) return 0;
		if (x >= max) return 1;
		const inside = (normalCdf((sign * (x - mean)) / sd) - start) / mass;
		return Math.min(1, Math.max(0, sign > 0 ? inside : 1 - inside));
	};
}

function roughQuantile(normal: Normal): RoughQuantile {
	if (normal.min !== undefined || normal.max !== undefined) return quantile(normal);
	const { mean, sd } = meanAndSd(normal);
	return (_, z) => mean + sd * z;
}

export const normal = defineKind({
	schema,
	quantile,
	cdf,
	roughQuantile,
	support: ({ min = -Infinity, max = Infinity }) => [min, max],
	moments(normal) {
		if (normal.min === undefined && normal.max === undefined) return meanAndSd(normal);
		const truncated = quantile(normal);
		return logitMoments((y) => truncated(logistic(y)), 36);
	}
});
