/** Every value between two ends equally likely. */
import { z } from '#lib/numerics/zod.ts';
import { acrossFields, checkFinite, checkOrder } from './distribution-issues.ts';
import { defineKind, type Quantile } from './distribution.ts';

const schema = z
	.strictObject({ kind: z.literal('uniform'), min: z.number(), max: z.number() })
	.superRefine(
		acrossFields((uniform, context) => {
			if (checkOrder(context, uniform, 'min', 'max')) checkFinite(context, quantile(uniform));
		})
	);

type Uniform = z.output<typeof schema>;

function quantile({ min, max }: Uniform): Quantile {
	const range = max - min;
	return (u) => (u < 0.5 ? min + range * u : max - range * (1 - u));
}

export const uniform = defineKind({
	schema,
	quantile,
	cdf:
		({ min, max }) =>
		(x) =>
			Math.min(1, Math.max(0, (x - min) / (max - min))),
	support: ({ min, max }) => [min, max],
	moments: ({ min, max }) => ({ mean: min + (max - min) / 2, sd: (max - min) / Math.sqrt(12) })
});
