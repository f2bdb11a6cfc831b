/** Where a belief lies: its 5, 50 and 95 % points, moved and limited as its input is. */
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';

export type Spread = [low: number, middle: number, high: number];

interface Believed {
	distribution: Distribution;
	shift?: number;
	limits?: readonly [number | null, number | null];
}

const SAMPLED = 2001;

// Sentences are told anew at every edit, and a distribution is never changed in place.
const known = new WeakMap<Distribution, Spread>();

/** Find the 5, 50 and 95 % points of what is believed of an input. */
export function spreadOf({ distribution, shift = 0, limits = [null, null] }: Believed): Spread {
	let own = known.get(distribution);
	if (!own) known.set(distribution, (own = measure(distribution)));
	const [min, max] = limits;
	return own.map((value) =>
		Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value + shift))
	) as Spread;
}

/** Three numbers to begin from where a belief is to be told as a triangle: nearly all of what is believed now. */
export function triangleFrom(believed: Believed): Extract<Distribution, { kind: 'triangular' }> {
	const [low, mode, high] = spreadOf(believed);
	if (low < high) {
		const step = roundStep(high - low);
		const round = (value: number) => Number((Math.round(value / step) * step).toPrecision(12));
		return { kind: 'triangular', min: round(low), mode: round(mode), max: round(high) };
	}
	const reach = Math.abs(mode) / 10 || 1;
	return { kind: 'triangular', min: mode - reach, mode, max: mode + reach };
}

/** A hundredth of a range or less, as a round number. */
function roundStep(range: number): number {
	return 10 ** Math.floor(Math.log10(range / 50));
}

function measure(distribution: Distribution): Spread {
	// Sorted samples serve every kind alike: a pool's quantile function is not monotone.
	const values = sortedQuantiles(quantileFunction(distribution), SAMPLED);
	return [0.05, 0.5, 0.95].map((p) => values[Math.round(p * (SAMPLED - 1))]) as Spread;
}
