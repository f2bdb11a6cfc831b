/** A density that rises straight from the least value to the mode and falls straight to the greatest. */
import { z } from '#lib/numerics/zod.ts';
import { acrossFields, checkFinite, checkOrder } from './distribution-issues.ts';
import { defineKind, type Cdf, type Quantile } from './distribution.ts';

const schema = z
	.strictObject({
		kind: z.literal('triangular'),
		min: z.number(),
		mode: z.number(),
		max: z.number()
	})
	.superRefine(
		acrossFields((triangular, context) => {
			const ordered = [
				checkOrder(context, triangular, 'min', 'mode', 'equal'),
				checkOrder(context, triangular, 'mode', 'max', 'equal'),
				checkOrder(context, triangular, 'min', 'max')
			];
			if (ordered.every(Boolean)) checkFinite(context, quantile(triangular));
		})
	);

type Triangular = z.output<typeof schema>;

function quantile({ min, mode, max }: Triangular): Quantile {
	const range = max - min;
	const rise = (mode - min) / range;
	const fall = (max - mode) / range;
	return (u) =>
		u < rise ? min + range * Math.sqrt(rise * u) : max - range * Math.sqrt(fall * (1 - u));
}

function cdf({ min, mode, max }: Triangular): Cdf {
	const range = max - min;
	return (x) => {
		if (x <= min) return 0;
		if (x >= max) return 1;
		// Each side by its own end, so that it keeps its digits there.
		return x < mode
			? ((x - min) / range) * ((x - min) / (mode - min))
			: 1 - ((max - x) / range) * ((max - x) / (max - mode));
	};
}

export const triangular = defineKind({
	schema,
	quantile,
	cdf,
	support: ({ min, max }) => [min, max],
	moments({ min, mode, max }) {
		const range = max - min;
		const rise = (mode - min) / range;
		return {
			mean: min + (range * (1 + rise)) / 3,
			sd: range * Math.sqrt((1 - rise * (1 - rise)) / 18)
		};
	}
});
