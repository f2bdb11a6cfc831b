/** The beta distribution: its distribution function and the inverse of that. */
import { betaTail, logOddsQuantile } from './beta-log-odds.ts';
import { exp } from './exp.ts';
import { log } from './log.ts';

/**
 * Return the chance that a Beta(a, b) number is at most x, 0 ≤ x ≤ 1, for a, b > 0.
 *
 * The relative error is about 1e−15 in the lower tail, times (a + b) / 10 where that is large.
 */
export function betaCdf(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	return exp(betaTail(a, b)(log(x / (1 - x))).logChance);
}

/**
 * Return the x that a Beta(a, b) number is below with chance u, 0 < u < 1, for a, b > 0.
 *
 * Within 1e−12 standard deviations, times (a + b) / 1e4 where that is large; x and 1 − x keep their digits near 0
 * and 1, as far as a double can show them.
 */
export function betaQuantile(u: number, a: number, b: number): number {
	return 1 / (1 + exp(-logOddsQuantile(a, b)(u)));
}
