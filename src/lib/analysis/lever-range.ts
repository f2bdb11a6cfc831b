/** Where a lever can go: the 1–99 % range of its input, and the shift that each place on it means. */
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import { quantile } from '#lib/numerics/distributions/uncertain.ts';

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

/** Find the range of a lever; null for an input without spread, which no lever can move within itself. */
export function leverRange({ distribution }: Pick<Movable, 'distribution'>): LeverRange | null {
	const [low, middle, high] = [0.01, 0.5, 0.99].map((p) => quantile({ distribution }, p));
	return high > low ? { low, middle, high } : null;
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
