/** The value of an input below which a share of the futures lies. */
import type { Input } from '#lib/case/schema.ts';
import { asUsed } from '#lib/numerics/distributions/as-used.ts';
import { quantileFunction } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';

const SAMPLED = 2001;

/** Find it for a share from 0 to 1. */
export function valueAtShare(input: Input, share: number): number {
	// Sorted samples serve every kind alike: a pool's quantile function is not monotone.
	const values = sortedQuantiles(quantileFunction(input.distribution), SAMPLED);
	return asUsed(values[Math.min(SAMPLED - 1, Math.floor(share * SAMPLED))], input);
}
