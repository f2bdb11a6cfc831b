/** Where the median of an output, given one input, crosses 0. */

/** Bins on either side that a share is smoothed over: a single bin's share is noise. */
const REACH = 6;

/**
 * Find the rank (0..1) of the input at which half of the draws have the output below 0: the crossing nearest to rank
 * ½, looked for between ranks .01 and .99. `negatives` of `counts` draws lie below 0 in each bin, bins of equal rank
 * width ascending. null where the smoothed share never crosses ½.
 */
export function breakEvenRank(
	negatives: readonly number[],
	counts: readonly number[]
): number | null {
	const n = counts.length;
	const shares = Float64Array.from({ length: n }, (_, i) => negatives[i] / counts[i]);
	const excess = Array.from({ length: n }, (_, i) => smoothedShare(shares, counts, i) - 0.5);
	let nearest: number | null = null;
	for (let i = 0; i + 1 < n; i++) {
		const [a, b] = [excess[i], excess[i + 1]];
		const crosses = a * b < 0 || (a === 0) !== (b === 0);
		if (!crosses) continue;
		const rank = (i + 0.5 + a / (a - b)) / n;
		if (rank < 0.01 || rank > 0.99) continue;
		if (nearest === null || Math.abs(rank - 0.5) < Math.abs(nearest - 0.5)) nearest = rank;
	}
	return nearest;
}

/** The local straight line through the shares around bin i, at i; nearer bins weigh more. NaN where none has draws. */
function smoothedShare(shares: Float64Array, counts: readonly number[], i: number): number {
	let [w, wx, wxx, wy, wxy] = [0, 0, 0, 0, 0];
	const end = Math.min(counts.length - 1, i + REACH);
	for (let j = Math.max(0, i - REACH); j <= end; j++) {
		const x = j - i;
		const near = 1 - Math.abs(x) / (REACH + 1);
		const weight = near * counts[j];
		if (weight === 0) continue;
		const y = shares[j];
		w += weight;
		wx += weight * x;
		wxx += weight * x * x;
		wy += weight * y;
		wxy += weight * x * y;
	}
	const determinant = w * wxx - wx * wx;
	return determinant > 0 ? (wy * wxx - wxy * wx) / determinant : wy / w;
}
