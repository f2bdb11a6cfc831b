/** A distribution as evenly likely values, for ranks where its quantile function is not monotone. */
import type { Quantile } from './distribution.ts';

/** Return Q((i + ½) / n) for i = 0..n−1, sorted ascending. */
export function sortedQuantiles(quantile: Quantile, n: number): Float64Array {
	return Float64Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n)).sort();
}
