/** The PERT distribution: a smooth hump between the least and the greatest value, with a likeliest one. */
import { z } from '#lib/numerics/zod.ts';
import { acrossFields, checkFinite, checkOrder } from './distribution-issues.ts';
import { defineKind, type Quantile, type RoughQuantile } from './distribution.ts';
import {
	betaMoments,
	roughScaledBeta,
	scaledBeta,
	scaledBetaCdf,
	type ScaledBeta
} from './scaled-beta.ts';

const schema = z
	.strictObject({ kind: z.literal('pert'), min: z.number(), mode: z.number(), max: z.number() })
	.superRefine(
		acrossFields((pert, context) => {
			const ordered = [
				checkOrder(context, pert, 'min', 'mode', 'equal'),
				checkOrder(context, pert, 'mode', 'max', 'equal'),
				checkOrder(context, pert, 'min', 'max')
			];
			if (ordered.every(Boolean)) checkFinite(context, () => pert.max - pert.min);
		})
	);

type Pert = z.output<typeof schema>;

function parameters({ min, mode, max }: Pert): ScaledBeta {
	const range = max - min;
	return {
		alpha: 1 + (4 * (mode - min)) / range,
		beta: 1 + (4 * (max - mode)) / range,
		min,
		max
	};
}

export const pert = defineKind({
	schema,
	quantile: (pert): Quantile => scaledBeta(parameters(pert)),
	cdf: (pert) => scaledBetaCdf(parameters(pert)),
	roughQuantile: (pert): RoughQuantile => roughScaledBeta(parameters(pert)),
	support: ({ min, max }) => [min, max],
	moments: (pert) => betaMoments(parameters(pert))
});
