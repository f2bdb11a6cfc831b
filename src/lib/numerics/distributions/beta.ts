/** The beta distribution of a share, given by its shapes or by an observed count (Jeffreys' posterior). */
import { z } from '#lib/numerics/zod.ts';
import { acrossFields, checkFinite, checkOrder, reportIssue } from './distribution-issues.ts';
import { defineKind, type Quantile, type RoughQuantile } from './distribution.ts';
import {
	betaMoments,
	roughScaledBeta,
	scaledBeta,
	scaledBetaCdf,
	type ScaledBeta
} from './scaled-beta.ts';

/** Beyond this the distribution is a point for all purposes, and slow to compute. */
const LARGEST = 1e9;

const schema = z
	.strictObject({
		kind: z.literal('beta'),
		alpha: z.number().positive().max(LARGEST).optional(),
		beta: z.number().positive().max(LARGEST).optional(),
		successes: z.number().nonnegative().optional(),
		trials: z.number().nonnegative().max(LARGEST).optional(),
		min: z.number().optional(),
		max: z.number().optional()
	})
	.superRefine(
		acrossFields((beta, context) => {
			const shapes = [beta.alpha, beta.beta].filter((shape) => shape !== undefined).length;
			const counts = [beta.successes, beta.trials].filter((count) => count !== undefined).length;
			if (Math.max(shapes, counts) !== 2 || shapes + counts !== 2) {
				const pairs = { first: 'alpha, beta', second: 'successes, trials' };
				reportIssue(context, [], 'distribution.onePair', pairs);
			}
			checkOrder(context, beta, 'successes', 'trials', 'equal');
			const { min, max } = parameters(beta);
			if (checkOrder(context, { min, max }, 'min', 'max')) checkFinite(context, () => max - min);
		})
	);

type Beta = z.output<typeof schema>;

function parameters(distribution: Beta): ScaledBeta {
	const { alpha, beta, successes = 0, trials = 0, min = 0, max = 1 } = distribution;
	return {
		alpha: alpha ?? successes + 0.5,
		beta: beta ?? trials - successes + 0.5,
		min,
		max
	};
}

export const beta = defineKind({
	schema,
	quantile: (beta): Quantile => scaledBeta(parameters(beta)),
	cdf: (beta) => scaledBetaCdf(parameters(beta)),
	roughQuantile: (beta): RoughQuantile => roughScaledBeta(parameters(beta)),
	support: ({ min = 0, max = 1 }) => [min, max],
	moments: (beta) => betaMoments(parameters(beta))
});
