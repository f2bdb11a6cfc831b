/** Standard errors of quantiles at probabilities whose own replicates were not kept. */

/** Probability on either side that the slope of a quantile function is taken over. */
const REACH = 0.02;

/** Reads the errors wanted from those known; `quantiles` gives quantiles at ascending probabilities. */
type Between = (
	errors: readonly number[],
	quantiles: (probabilities: readonly number[]) => number[]
) => number[];

const made = new WeakMap<readonly number[], Between>();

/**
 * Make or recall what tells standard errors of quantiles at `wanted` probabilities from those at `known` ones, ascending.
 * An error is that of the rank, which varies slowly with p beside √(p(1 − p)), times the slope of the quantile function.
 */
export function errorsBetween(known: readonly number[], wanted: readonly number[]): Between {
	let between = made.get(wanted);
	if (!between) {
		between = wanted.every((p) => known.includes(p))
			? (errors) => wanted.map((p) => errors[known.indexOf(p)])
			: interpolation(known, wanted);
		made.set(wanted, between);
	}
	return between;
}

function interpolation(known: readonly number[], wanted: readonly number[]): Between {
	const all = [...known, ...wanted];
	const lows = all.map((p) => Math.max(0, p - REACH));
	const highs = all.map((p) => Math.min(1, p + REACH));
	const places = [...new Set([...lows, ...highs])].sort((a, b) => a - b);
	const [lowAt, highAt] = [lows, highs].map((ends) => ends.map((end) => places.indexOf(end)));
	return (errors, quantiles) => {
		const values = quantiles(places);
		const slope = (i: number) => (values[highAt[i]] - values[lowAt[i]]) / (highs[i] - lows[i]);
		// an atom tells nothing of the ranks around it
		const relative = known.flatMap((p, i) => {
			if (!(slope(i) > 0)) return [];
			const ofRank = errors[i] / slope(i);
			return [{ p, variance: (ofRank * ofRank) / (p * (1 - p)) }];
		});
		return wanted.map((p, i) => {
			const place = known.indexOf(p);
			if (place >= 0) return errors[place];
			return slope(known.length + i) * Math.sqrt(varianceAt(relative, p) * p * (1 - p));
		});
	};
}

/** The relative variance at p, on the straight line between those on either side; 0 where none is known. */
function varianceAt(relative: readonly { p: number; variance: number }[], p: number): number {
	let [below, above] = [relative[0], relative.at(-1)];
	for (const point of relative) {
		if (point.p < p) below = point;
		else if (point.p > p) {
			above = point;
			break;
		}
	}
	if (!below || !above) return 0;
	const part =
		above.p > below.p ? Math.min(1, Math.max(0, (p - below.p) / (above.p - below.p))) : 0;
	return below.variance + part * (above.variance - below.variance);
}
