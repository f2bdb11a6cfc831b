/** A certain number. */
import { z } from '#lib/numerics/zod.ts';
import { defineKind } from './distribution.ts';

export const fixed = defineKind({
	schema: z.strictObject({ kind: z.literal('fixed'), value: z.number() }),
	quantile:
		({ value }) =>
		() =>
			value,
	cdf:
		({ value }) =>
		(x, limit) =>
			x > value || (x === value && limit !== 'left') ? 1 : 0,
	support: ({ value }) => [value, value],
	moments: ({ value }) => ({ mean: value, sd: 0 }),
	steps: ({ value }) => ({ thresholds: Float64Array.of(1), values: Float64Array.of(value) })
});
