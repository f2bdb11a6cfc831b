/** Every kind of distribution, and what can be asked of any of them. */
import { z } from '#lib/numerics/zod.ts';
import type { DistributionKind, Moments, Quantile } from './distribution.ts';
import { pool } from './pool.ts';
import { singleKinds, singleSchema } from './single.ts';

export const distributionKinds = { ...singleKinds, pool };

export type KindName = keyof typeof distributionKinds;

/** What a user can write for a distribution; mistakes beyond the shape are custom issues with a code in `params`. */
export const distributionSchema = z.discriminatedUnion('kind', [
	...singleSchema.options,
	pool.schema
]);

export type Distribution = z.output<typeof distributionSchema>;

/** Return the kind of a distribution, ready to be asked about it. */
export function kindOf(distribution: Distribution): DistributionKind<z.ZodType<Distribution>> {
	// Each kind takes its own parameters only, and `kind` says that these are they.
	return distributionKinds[distribution.kind] as unknown as DistributionKind<
		z.ZodType<Distribution>
	>;
}

/** Make the quantile function Q(u), 0 < u < 1. It is monotone, but for a pool's. */
export function quantileFunction(distribution: Distribution): Quantile {
	return kindOf(distribution).quantile(distribution);
}

/** Return the least and the greatest value, which may be infinite and need not be attained. */
export function support(distribution: Distribution): readonly [low: number, high: number] {
	return kindOf(distribution).support(distribution);
}

/** Return mean and standard deviation; infinite where a tail is too heavy to have them. */
export function moments(distribution: Distribution): Moments {
	return kindOf(distribution).moments(distribution);
}
