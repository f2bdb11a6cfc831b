/** Standard errors of quantiles at probabilities whose own replicates were not kept. */

/** Probability on either side that the slope of a quantile function is taken over. */
const REACH = 0.02;

/**
 * Standard errors of quantiles at `wanted` probabilities, from those at `known` ones (ascending). An error is that of
 * the rank, which varies slowly with p beside √(p(1 − p)), times the slope of the quantile function there. `quantiles`
 * gives quantiles at ascending probabilities.
 */
export function quantileErrorsBetween(
	known: readonly number[],
	errors: readonly number[],
	wanted: readonly number[],
	quantiles: (probabilities: readonly number[]) => number[]
): number[] {
	const asked = wanted.filter((p) => !known.includes(p));
	const slopes = slopesAt([...(asked.length > 0 ? known : []), ...asked], quantiles);
	const relative = known.flatMap((p, i) => {
		const slope = slopes.get(p) ?? 0;
		// an atom tells nothing of the ranks around it
		return slope > 0 ? [{ p, variance: (errors[i] / slope) ** 2 / (p * (1 - p)) }] : [];
	});
	return wanted.map((p) => {
		const place = known.indexOf(p);
		if (place >= 0) return errors[place];
		const slope = slopes.get(p)!;
		return slope > 0 ? slope * Math.sqrt(between(relative, p) * p * (1 - p)) : 0;
	});
}

function slopesAt(
	probabilities: readonly number[],
	quantiles: (probabilities: readonly number[]) => number[]
): Map<number, number> {
	const ends = probabilities.flatMap((p) => [
		[p, Math.max(0, p - REACH), Math.min(1, p + REACH)] as const
	]);
	const places = [...new Set(ends.flatMap(([, low, high]) => [low, high]))].sort((a, b) => a - b);
	const values = quantiles(places);
	const at = (place: number) => values[places.indexOf(place)];
	return new Map(ends.map(([p, low, high]) => [p, (at(high) - at(low)) / (high - low)]));
}

/** The relative variance at p, on the straight line between those on either side; 0 where none is known. */
function between(relative: readonly { p: number; variance: number }[], p: number): number {
	const below = relative.findLast((point) => point.p < p) ?? relative[0];
	const above = relative.find((point) => point.p > p) ?? relative.at(-1);
	if (!below || !above) return 0;
	const part = above.p > below.p ? Math.min(1, Math.max(0, (p - below.p) / (above.p - below.p))) : 0;
	return below.variance + part * (above.variance - below.variance);
}
