/**
 * The one owner of what is said of an uncertain number as it is used, its distribution moved by `shift` and then
 * kept within `limits`: every page that tells a quantile, a chance or a shape of an input asks here.
 *
 * @example
 * // An input of a case is an uncertain number as it stands.
 * const input = { distribution: { kind: 'normal', mean: 0.9, sd: 0.1 }, shift: 0, limits: [null, null] };
 * chanceOutside(input, 0, 1); // => 0.1587
 * quantile(input, 0.95); // => 1.0645
 */
import { shiftAndClamp, type Moved } from './shift-and-clamp.ts';
import { limitedMean } from './limited-mean.ts';
import { marginalOf } from './marginal.ts';
import {
	kindOf,
	moments,
	quantileFunction,
	support as drawnSupport,
	type Distribution
} from './registry.ts';
import { sortedQuantiles } from './sorted-quantiles.ts';
import { stepMoments } from './steps.ts';

export interface Uncertain extends Moved {
	distribution: Distribution;
}

/** The median and the ends of the 5–95 % band. */
export interface MarginalBand {
	p05: number;
	p50: number;
	p95: number;
}

/**
 * Return the value that is not exceeded with chance p, 0 ≤ p ≤ 1; of a pool that of its values, not the expert's
 * whom Q(p) picks. At 0 and 1 the ends of the support.
 *
 * Where p lies exactly between two values a < b it is p·a + (1 − p)·b: what Hyndman and Fan's type 7 makes of any
 * number of draws that are parted as they should be, and of a list of n values at p = k / n.
 */
export function quantile(uncertain: Uncertain, p: number): number {
	const { distribution } = uncertain;
	if (p <= 0) return support(uncertain)[0];
	if (p >= 1) return support(uncertain)[1];
	const [a, b] = marginalOf(distribution)
		.quantileInterval(p)
		.map((value) => shiftAndClamp(value, uncertain));
	return a === b ? a : p * a + (1 - p) * b;
}

/** Return the chance of at most x or, with `'left'`, of less than x. */
export function cdf(uncertain: Uncertain, x: number, limit?: 'left'): number {
	const { distribution, shift = 0, limits: [low, high] = [null, null] } = uncertain;
	if (low !== null && (limit === 'left' ? x <= low : x < low)) return 0;
	if (high !== null && (limit === 'left' ? x > high : x >= high)) return 1;
	// A value was rounded when it was moved: moved back, x may miss it by as much.
	const rounding = shift === 0 ? 0 : Number.EPSILON * (Math.abs(x) + Math.abs(shift));
	const drawn = limit === 'left' ? x - shift - rounding : x - shift + rounding;
	return marginalOf(distribution).cdf(drawn, limit);
}

/** Return the chance of less than x. */
export function chanceBelow(uncertain: Uncertain, x: number): number {
	return cdf(uncertain, x, 'left');
}

/** Return the chance of more than x. */
export function chanceAbove(uncertain: Uncertain, x: number): number {
	return 1 - cdf(uncertain, x);
}

/** Return the chance of less than `min` or more than `max`; either may be infinite. */
export function chanceOutside(uncertain: Uncertain, min: number, max: number): number {
	return chanceBelow(uncertain, min) + chanceAbove(uncertain, max);
}

/** Return the least and the greatest value, which may be infinite and need not be attained. */
export function support(uncertain: Uncertain): readonly [low: number, high: number] {
	const [low, high] = drawnSupport(uncertain.distribution);
	return [shiftAndClamp(low, uncertain), shiftAndClamp(high, uncertain)];
}

/** Return the mean; infinite where a tail is too heavy to have one. */
export function mean(uncertain: Uncertain): number {
	const { distribution, shift = 0, limits: [low, high] = [null, null] } = uncertain;
	if (distribution.kind === 'pool') {
		const total = distribution.of.reduce((sum, { weight }) => sum + weight, 0);
		return distribution.of.reduce(
			(sum, part) =>
				sum + (part.weight / total) * mean({ ...uncertain, distribution: part.distribution }),
			0
		);
	}
	const steps = kindOf(distribution).steps?.(distribution);
	if (steps) {
		return stepMoments({ ...steps, values: steps.values.map((x) => shiftAndClamp(x, uncertain)) })
			.mean;
	}
	const unlimited = {
		quantile: quantileFunction(distribution),
		cdf: marginalOf(distribution).cdf,
		support: drawnSupport(distribution),
		mean: moments(distribution).mean
	};
	return shift + limitedMean(unlimited, (low ?? -Infinity) - shift, (high ?? Infinity) - shift);
}

/** List the values that the number consists of, ascending and each once; null where it is smooth somewhere. */
export function valuesTaken(uncertain: Uncertain): number[] | null {
	const drawn = marginalOf(uncertain.distribution).values();
	if (!drawn) return null;
	return [...new Set(Array.from(drawn, (value) => shiftAndClamp(value, uncertain)))];
}

/** Return n evenly likely values, ascending: what Q draws at (i + ½) / n. For sums and products of several; a quantile is exact only by `quantile`. */
export function evenlyLikely(uncertain: Uncertain, n: number): Float64Array {
	const values = sortedQuantiles(quantileFunction(uncertain.distribution), n);
	return values.map((value) => shiftAndClamp(value, uncertain));
}

/** Return the median and the 5 and 95 % points. */
export function marginalBand(uncertain: Uncertain): MarginalBand {
	return {
		p05: quantile(uncertain, 0.05),
		p50: quantile(uncertain, 0.5),
		p95: quantile(uncertain, 0.95)
	};
}

/** Return the share of the values in each of equally wide bins from `low` to `high`; an edge counts with the bin above it, the last with its own. */
export function shareByBin(
	uncertain: Uncertain,
	low: number,
	high: number,
	bins: number
): number[] {
	const edges = Array.from({ length: bins + 1 }, (_, i) =>
		i < bins ? cdf(uncertain, low + ((high - low) * i) / bins, 'left') : cdf(uncertain, high)
	);
	return edges.slice(1).map((passed, i) => Math.max(0, passed - edges[i]));
}
