/** How likely an input lies on either side of a value, from its own quantile function. */
import { asUsed } from '#lib/numerics/distributions/as-used.ts';
import {
	median,
	quantileFunction,
	type Distribution
} from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';

/** What is asked about: a distribution, moved by `shift` and then kept within `limits`. */
export interface Uncertain {
	distribution: Distribution;
	shift: number;
	limits: readonly [number | null, number | null];
}

/** Halvings of (0, 1): finer than any count of 100 can tell. */
const HALVINGS = 40;
const SAMPLED = 2001;
/** The furthest chance that a quantile function is asked for. */
const MOST = 0.9999;

/** The chance that the input is below `value`; with `orAt`, at it or below. */
export function chanceBelow(input: Uncertain, value: number, orAt = false): number {
	const { distribution, shift, limits } = input;
	const [low, high] = [limits[0] ?? -Infinity, limits[1] ?? Infinity];
	if (orAt ? value < low : value <= low) return 0;
	if (orAt ? value >= high : value > high) return 1;
	return chanceDrawnBelow(distribution, value - shift, orAt);
}

/** The value that the input does not exceed with chance `p`, moved and limited. */
export function valueAt(input: Uncertain, p: number): number {
	const { distribution } = input;
	return asUsed(p === 0.5 ? median(distribution) : drawnAt(distribution, p), input);
}

/** The input's median and the ends of its 5–95 % band, as they are believed. */
export function believed(input: Uncertain): { low: number; middle: number; high: number } {
	return { low: valueAt(input, 0.05), middle: valueAt(input, 0.5), high: valueAt(input, 0.95) };
}

/** A pool's quantile function is not monotone: its values are sorted. */
function drawnAt(distribution: Distribution, p: number): number {
	const quantile = quantileFunction(distribution);
	if (distribution.kind !== 'pool') return quantile(Math.min(MOST, Math.max(1 - MOST, p)));
	return sortedQuantiles(quantile, SAMPLED)[Math.round(p * (SAMPLED - 1))];
}

function chanceDrawnBelow(distribution: Distribution, value: number, orAt: boolean): number {
	if (distribution.kind === 'pool') {
		// Each expert counts by weight.
		const all = distribution.of.reduce((sum, { weight }) => sum + weight, 0);
		return distribution.of.reduce(
			(sum, { weight, distribution: own }) =>
				sum + (weight / all) * chanceDrawnBelow(own, value, orAt),
			0
		);
	}
	const quantile = quantileFunction(distribution);
	const passes = (u: number) => (orAt ? quantile(u) <= value : quantile(u) < value);
	let [low, high] = [0, 1];
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (passes(middle)) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
