/** The mean of a smooth distribution whose values are kept within limits. */
import { log } from '#lib/numerics/special/log.ts';
import type { Cdf, Quantile } from './distribution.ts';
import { logistic } from './logit-moments.ts';

/** Beyond this the chances of a logit add nothing to a bounded integrand. */
const REACH = 40;
/** Nodes and weights of Gauss and Legendre's rule with five points on [−1, 1]. */
const RULE = [
	[-0.906179845938664, 0.23692688505618908],
	[-0.5384693101056831, 0.47862867049936647],
	[0, 0.5688888888888889],
	[0.5384693101056831, 0.47862867049936647],
	[0.906179845938664, 0.23692688505618908]
] as const;

/** What is known of the distribution without limits. */
export interface Unlimited {
	quantile: Quantile;
	cdf: Cdf;
	support: readonly [low: number, high: number];
	/** May be infinite. */
	mean: number;
}

/**
 * Return the mean of the values kept within [low, high], either of which may be infinite. Within 1e−8 of the range
 * that is integrated over; infinite where the tail that is left is too heavy.
 */
export function limitedMean(
	{ quantile, cdf, support, mean }: Unlimited,
	low: number,
	high: number
): number {
	const [least, greatest] = support;
	if (low <= least && high >= greatest) return mean;
	if (high <= least) return high;
	if (low >= greatest) return low;
	const from = Math.max(low, least);
	const to = Math.min(high, greatest);
	if (Number.isFinite(from) && Number.isFinite(to)) {
		const [start, end] = [cdf(from), cdf(to)];
		return start * from + (1 - end) * to + integrate(quantile, start, end);
	}
	// One tail is left whole: the mean without limits has it, and is put right by what was cut off the other.
	return Number.isFinite(from)
		? mean + integrate((u) => from - quantile(u), 0, cdf(from))
		: mean - integrate((u) => quantile(u) - to, cdf(to), 1);
}

/** Integrate over chances from `start` to `end`, on the scale of their logits. */
function integrate(f: Quantile, start: number, end: number): number {
	const [from, to] = [logit(start), logit(end)];
	const panels = Math.ceil(to - from);
	const half = (to - from) / panels / 2;
	let sum = 0;
	for (let i = 0; i < panels; i++) {
		for (const [node, weight] of RULE) {
			const y = from + (2 * i + 1 + node) * half;
			const u = Math.min(1 - Number.EPSILON / 2, logistic(y));
			sum += weight * half * logistic(y) * logistic(-y) * f(u);
		}
	}
	return sum;
}

function logit(u: number): number {
	return Math.min(REACH, Math.max(-REACH, log(u / (1 - u))));
}
