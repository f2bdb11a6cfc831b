/** Powers of a number that is not negative. */
import { exp } from './exp.ts';
import { log } from './log.ts';

/**
 * Return `base` ≥ 0 raised to `exponent`; anything to the power 0 is 1, also 0.
 *
 * The relative error is that of exp, grown by the size of the result's logarithm: 1e−15 for results from 0.01 to 100.
 */
export function power(base: number, exponent: number): number {
	return exponent === 0 ? 1 : exp(exponent * log(base));
}
