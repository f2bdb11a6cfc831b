/** The beta distribution's quantiles over normal scores, cheap to read thousands of times. */
import { betaTail, logOddsQuantile, stepTowards, type Tail } from './beta-log-odds.ts';
import { log } from './log.ts';
import { normalCdf, normalDensity } from './normal.ts';

/** Scores beyond this are read as this. */
const REACH = 8;

/** One step is enough for all but absurd shapes. */
const MOST_STEPS = 60;

/**
 * Make the function that gives the log-odds of Beta(a, b) at the chance Φ(z), −8 ≤ z ≤ 8.
 *
 * Between knots it is a cubic through exact values and slopes; 1 / (1 + e^−y) of it is within 1e−6 standard deviations.
 */
export function betaScoreSpline(a: number, b: number): (z: number) => number {
	// Small shapes turn more sharply.
	const knotsPerUnit = Math.ceil(Math.min(256, 8 / Math.min(1, a, b)));
	const half = REACH * knotsPerUnit;
	const values = new Float64Array(2 * half + 1);
	const slopes = new Float64Array(2 * half + 1);
	const step = 1 / knotsPerUnit;
	const median = logOddsQuantile(a, b)(0.5);
	followTail(betaTail(a, b), median, step, (i, y, slope) => {
		values[half - i] = y;
		slopes[half - i] = slope * step;
	});
	followTail(betaTail(b, a), -median, step, (i, y, slope) => {
		values[half + i] = -y;
		slopes[half + i] = slope * step;
	});
	return (z) => {
		const position = Math.min(2 * half, Math.max(0, (z + REACH) * knotsPerUnit));
		const i = Math.min(2 * half - 1, Math.floor(position));
		const t = position - i;
		const rise = values[i + 1] - values[i];
		const start = slopes[i];
		const bend = slopes[i + 1] - rise - (rise - start);
		return values[i] + t * (start + t * (rise - start - bend + t * bend));
	};
}

/** Walk down a tail from the median in steps of z, each knot's solution foretold from the two before it. */
function followTail(
	tail: (y: number) => Tail,
	median: number,
	step: number,
	keep: (i: number, y: number, slope: number) => void
): void {
	let y = median;
	let slope = 0;
	let olderY = 0;
	let olderSlope = 0;
	for (let i = 0; i * step <= REACH; i++) {
		const z = -i * step;
		const chance = normalCdf(z);
		const logChance = log(chance);
		let guess = y;
		if (i === 1) guess = y - step * slope;
		if (i > 1) guess = 5 * olderY - 4 * y - step * (2 * olderSlope + 4 * slope);
		olderY = y;
		olderSlope = slope;
		let ratio = 0;
		y = guess;
		for (let step = 0; step < MOST_STEPS; step++) {
			const at = tail(y);
			const excess = at.logChance - logChance;
			const move = stepTowards(excess, at);
			y += move;
			ratio = at.ratio + move * (1 - at.slope * at.ratio);
			if (Math.abs(excess) < 1e-3) break;
		}
		slope = (normalDensity(z) * ratio) / chance;
		keep(i, y, slope);
	}
}
