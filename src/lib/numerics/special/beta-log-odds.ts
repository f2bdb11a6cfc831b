/**
 * The log-odds y = ln(x / (1 − x)) of a Beta(a, b) number x.
 *
 * On this scale the density is log-concave whatever the shapes, its mode is where x is the mean, and both tails are
 * straight lines in the logarithm: small, large and lopsided shapes need no cases of their own.
 */
import { exp } from './exp.ts';
import { log } from './log.ts';
import { stirlingCorrection } from './log-gamma.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/** Reached by absurd shapes only, a billion times larger than one another. */
const MOST_TERMS = 100_000;
const MOST_STEPS = 60;

/** The lower tail up to a point y. */
export interface Tail {
	/** The logarithm of the chance of at most y. */
	logChance: number;
	/** That chance divided by the density at y. */
	ratio: number;
	/** The derivative of the density's logarithm at y. */
	slope: number;
}

/** Make the function that gives the lower tail of the log-odds of Beta(a, b) up to y. */
export function betaTail(a: number, b: number): (y: number) => Tail {
	const n = a + b;
	const p = a / n;
	const q = b / n;
	const mode = log(a) - log(b);
	// Beyond this, the continued fraction of the other tail converges faster.
	const turn = log((a + 1) / (b + 1));
	const logPeak =
		(log(a) + log(q)) / 2 -
		HALF_LOG_TWO_PI +
		stirlingCorrection(n) -
		stirlingCorrection(a) -
		stirlingCorrection(b);

	return (y) => {
		const d = y - mode;
		const logDensity =
			logPeak + (d < 0 ? a * d - n * log(q + p * exp(d)) : -b * d - n * log(p + q * exp(-d)));
		const x = 1 / (1 + exp(-y));
		const rest = 1 / (1 + exp(y));
		const slope = a * rest - b * x;
		if (y <= turn) {
			const ratio = continuedFraction(a, b, x, rest);
			return { logChance: logDensity + log(ratio), ratio, slope };
		}
		const density = exp(logDensity);
		const chance = Math.max(Number.MIN_VALUE, 1 - density * continuedFraction(b, a, rest, x));
		return { logChance: log(chance), ratio: chance / density, slope };
	};
}

/**
 * Return the chance of at most x divided by xᵃ(1 − x)ᵇ / B(a, b); `rest` is 1 − x.
 *
 * Source: A. R. DiDonato and A. H. Morris, "Algorithm 708: significant digit computation of the incomplete beta
 * function ratios", ACM Transactions on Mathematical Software 18 (1992), equation 9.
 */
function continuedFraction(a: number, b: number, x: number, rest: number): number {
	const excess = a * rest - b * x + 1;
	const first = (a * excess) / (a + 1);
	// Numerators and denominators of two neighbouring convergents, scaled so that the newer denominator is 1.
	let olderTop = 0;
	let olderBottom = 1 / first;
	let value = 1 / first;
	for (let m = 1; m < MOST_TERMS; m++) {
		const s = a + 2 * m - 1;
		const w = (m * (b - m) * x) / s;
		const alpha = ((a + m - 1) * (a + b + m - 1) * x * w) / s;
		const beta = m + w + ((a + m) / (s + 2)) * (excess + m * (1 + rest));
		const scale = 1 / (alpha * olderBottom + beta);
		const next = (alpha * olderTop + beta * value) * scale;
		if (Math.abs(next - value) <= 1e-16 * next) return next;
		olderTop = value * scale;
		olderBottom = scale;
		value = next;
	}
	return value;
}

/** Make the quantile function of the log-odds of Beta(a, b), for 0 < u < 1. */
export function logOddsQuantile(a: number, b: number): (u: number) => number {
	const lower = tailQuantile(a, b);
	const upper = tailQuantile(b, a);
	return (u) => (u <= 0.5 ? lower(log(u)) : -upper(log(1 - u)));
}

/** Make the inverse of `betaTail`: from the logarithm of a chance to y. */
function tailQuantile(a: number, b: number): (logChance: number) => number {
	const tail = betaTail(a, b);
	const mode = log(a) - log(b);
	const atMode = tail(mode);
	const far = mode - 1e3 / a;
	const { logChance: farChance, ratio: farRatio } = tail(far);
	return (logChance) => {
		// The logarithm of the chance is concave in y: the zero of any tangent lies below the solution.
		let y = Math.max(
			mode + (logChance - atMode.logChance) * atMode.ratio,
			far + (logChance - farChance) * farRatio
		);
		for (let step = 0; step < MOST_STEPS; step++) {
			const at = tail(y);
			const excess = at.logChance - logChance;
			y += stepTowards(excess, at);
			if (Math.abs(excess) < 1e-5) break;
		}
		return y;
	};
}

/** Return how far Halley's method moves y where `excess` is the logarithm of the chance there less the wanted one. */
export function stepTowards(excess: number, { ratio, slope }: Tail): number {
	// Held back where the solution is far.
	return (-excess * ratio) / Math.max(0.5, 1 + (excess * (1 - slope * ratio)) / 2);
}
