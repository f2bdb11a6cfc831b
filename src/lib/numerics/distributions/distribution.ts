/** What every kind of distribution offers. */
import type { z } from '#lib/numerics/zod.ts';

/** A quantile function: from a chance u, 0 < u < 1, to the value that is not exceeded with that chance. */
export type Quantile = (u: number) => number;

/** A quantile function that is also told the normal score z of u, Φ(z) = u, and may use either. */
export type RoughQuantile = (u: number, z: number) => number;

/** Mean and standard deviation; Infinity (or −Infinity) where a tail is too heavy to have them. */
export interface Moments {
	mean: number;
	sd: number;
}

/** A step function of u: `values[j]` for the first j with u < `thresholds[j]`; the last threshold is 1. */
export interface Steps {
	thresholds: Float64Array;
	values: Float64Array;
}

/** One kind of distribution; `Schema` describes its parameters as a user writes them. */
export interface DistributionKind<Schema extends z.ZodType> {
	schema: Schema;
	/** Make the quantile function. What is costly is done here, once. */
	quantile(distribution: z.output<Schema>): Quantile;
	/** Make a quantile function within 1e−6 standard deviations that is cheaper to call thousands of times. */
	roughQuantile?(distribution: z.output<Schema>): RoughQuantile;
	/** Return the least and the greatest value, which may be infinite and need not be attained. */
	support(distribution: z.output<Schema>): readonly [low: number, high: number];
	moments(distribution: z.output<Schema>): Moments;
	/** Return the median where it is not the quantile of ½, as the quantile function is not monotone. */
	median?(distribution: z.output<Schema>): number;
	/** Return the steps of which the quantile function consists, where it does. */
	steps?(distribution: z.output<Schema>): Steps;
}

/** Return the kind as it is: this lets the compiler infer the type of its parameters from its schema. */
export function defineKind<Schema extends z.ZodType>(
	kind: DistributionKind<Schema>
): DistributionKind<Schema> {
	return kind;
}
