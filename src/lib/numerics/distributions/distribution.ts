/** What every kind of distribution offers. */
import type { z } from '#lib/numerics/zod.ts';

/** A quantile function: from a chance u, 0 < u < 1, to the value that is not exceeded with that chance. */
export type Quantile = (u: number) => number;

/** A quantile function that is also told the normal score z of u, Φ(z) = u, and may use either. */
export type RoughQuantile = (u: number, z: number) => number;

/**
 * A cumulative distribution function: the chance of at most x, or with `'left'` (the limit from the left) of less
 * than x. They differ where x has a chance of its own.
 */
export type Cdf = (x: number, limit?: 'left') => number;

/**
 * The p-quantiles of the values themselves, 0 < p < 1, as the interval of numbers that at least p of them do not
 * exceed and at least 1 − p do not fall below: one number, but where p lies exactly between two values.
 */
export type QuantileInterval = (p: number) => readonly [least: number, greatest: number];

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
	/** Make the cumulative distribution function, within 1e−12 unless the kind says otherwise. */
	cdf(distribution: z.output<Schema>): Cdf;
	/** Make the quantiles of the values where the quantile function, not being monotone, does not give them. */
	quantileInterval?(distribution: z.output<Schema>): QuantileInterval;
	/** Return the least and the greatest value, which may be infinite and need not be attained. */
	support(distribution: z.output<Schema>): readonly [low: number, high: number];
	moments(distribution: z.output<Schema>): Moments;
	/** Return the steps of which the quantile function consists, where it does. */
	steps?(distribution: z.output<Schema>): Steps;
}

/** Return the kind as it is: this lets the compiler infer the type of its parameters from its schema. */
export function defineKind<Schema extends z.ZodType>(
	kind: DistributionKind<Schema>
): DistributionKind<Schema> {
	return kind;
}
