/** The lognormal distribution by its 5 % and 95 % points: positive, with a long upper tail. */
import { z } from '#lib/numerics/zod.ts';
import { exp } from '#lib/numerics/special/exp.ts';
import { log } from '#lib/numerics/special/log.ts';
import { normalCdf, normalQuantile } from '#lib/numerics/special/normal.ts';
import { acrossFields, checkFinite, checkOrder } from './distribution-issues.ts';
import { defineKind, type Cdf, type Quantile, type RoughQuantile } from './distribution.ts';
import { Z95 } from './normal.ts';

const schema = z
	.strictObject({ kind: z.literal('lognormal'), low: z.number().positive(), high: z.number() })
	.superRefine(
		acrossFields((lognormal, context) => {
			if (checkOrder(context, lognormal, 'low', 'high')) checkFinite(context, quantile(lognormal));
		})
	);

type Lognormal = z.output<typeof schema>;

/** Return mean and sd of the logarithm. */
function logarithm({ low, high }: Lognormal): { mean: number; sd: number } {
	return { mean: (log(low) + log(high)) / 2, sd: (log(high) - log(low)) / (2 * Z95) };
}

function quantile(lognormal: Lognormal): Quantile {
	const { mean, sd } = logarithm(lognormal);
	return (u) => exp(mean + sd * normalQuantile(u));
}

export const lognormal = defineKind({
	schema,
	quantile,
	cdf(lognormal): Cdf {
		const { mean, sd } = logarithm(lognormal);
		return (x) => (x > 0 ? normalCdf((log(x) - mean) / sd) : 0);
	},
	roughQuantile(lognormal): RoughQuantile {
		const { mean, sd } = logarithm(lognormal);
		return (_, z) => exp(mean + sd * z);
	},
	support: () => [0, Infinity],
	moments(lognormal) {
		const { mean, sd } = logarithm(lognormal);
		const ownMean = exp(mean + (sd * sd) / 2);
		return { mean: ownMean, sd: ownMean * Math.sqrt(exp(sd * sd) - 1) };
	}
});
