/** Where a belief lies: its 5, 50 and 95 % points, moved and limited as its input is. */
import {
	distributionSchema,
	quantileFunction,
	type Distribution
} from '#lib/numerics/distributions/registry.ts';
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

/** Find the 5, 50 and 95 % points of what is believed of an input; no numbers where that cannot be. */
export function spreadOf({ distribution, shift = 0, limits = [null, null] }: Believed): Spread {
	let own = known.get(distribution);
	if (!own) known.set(distribution, (own = measure(distribution)));
	const [min, max] = limits;
	return own.map((value) =>
		Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value + shift))
	) as Spread;
}

/** What another belief begins from: what is believed now, as a triangle where that is moved. */
export function startFrom(believed: Believed): Distribution {
	const moved = (believed.shift ?? 0) !== 0 && !Number.isNaN(spreadOf(believed)[0]);
	return moved ? triangleFrom(believed) : believed.distribution;
}

/** Tell a belief in three numbers: nearly all of what is believed now. */
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
	// Half-typed numbers may keep a quantile function searching for ever.
	if (!distributionSchema.safeParse(distribution).success) return [NaN, NaN, NaN];
	// Sorted samples serve every kind alike: a pool's quantile function is not monotone.
	const values = sortedQuantiles(quantileFunction(distribution), SAMPLED);
	return [0.05, 0.5, 0.95].map((p) => values[Math.round(p * (SAMPLED - 1))]) as Spread;
}
