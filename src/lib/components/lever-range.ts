/** Where a lever can go: the 1–99 % range of its input, and the shift that each place on it means. */
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';

/** What a lever needs to know of an input. */
export interface Movable {
	distribution: Distribution;
	shift: number;
	limits: readonly [number | null, number | null];
}

export interface LeverRange {
	low: number;
	high: number;
	/** The input's own median: where the lever stands without a shift. */
	middle: number;
}

/** Places on a lever, from 0 to this: fine enough for the hand, coarse enough for the arrow keys. */
export const LEVER_STEPS = 200;

const SAMPLED = 2001;

// A lever asks at every move, and a distribution is never changed in place.
const known = new WeakMap<Distribution, LeverRange | null>();

/** Find the range of a lever; null for an input without spread, which no lever can move within itself. */
export function leverRange({ distribution }: Pick<Movable, 'distribution'>): LeverRange | null {
	let range = known.get(distribution);
	if (range === undefined) known.set(distribution, (range = measure(distribution)));
	return range;
}

function measure(distribution: Distribution): LeverRange | null {
	if (distribution.kind === 'fixed') return null;
	// Sorted samples serve every kind alike: a pool's quantile function is not monotone.
	const values = sortedQuantiles(quantileFunction(distribution), SAMPLED);
	const low = values[Math.floor(0.01 * SAMPLED)];
	const high = values[Math.floor(0.99 * SAMPLED)];
	return high > low ? { low, high, middle: values[(SAMPLED - 1) / 2] } : null;
}

/** The place (0..`LEVER_STEPS`) of a value on the lever. */
export function placeOf(value: number, { low, high }: LeverRange): number {
	const place = Math.round(((value - low) / (high - low)) * LEVER_STEPS);
	return Math.max(0, Math.min(LEVER_STEPS, place));
}

/** The value at a place; the place of the median means the median itself, so that a lever can return to no shift. */
export function valueAt(place: number, range: LeverRange): number {
	if (place === placeOf(range.middle, range)) return range.middle;
	return range.low + (place / LEVER_STEPS) * (range.high - range.low);
}
