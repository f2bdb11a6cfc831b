/** Points of the unit cube by index: which uniform numbers a run uses. */
import type { SeedKey } from '../random/seed-key.ts';

/** Independent replicates that the draws of a run are split into; their spread is the Monte Carlo error. */
export const SCRAMBLES = 8;

/** Most points one scramble can have, as a power of two: 8 · 2¹⁷ = 1,048,576 draws. */
export const LOG2_MOST_POINTS = 17;

/** Streams 0..999 are for inputs, those from here on for events: no input's numbering touches them. */
export const FIRST_EVENT_STREAM = 1000;

/** Coordinates of points as 32-bit words r, each standing for the uniform number (r + ½) / 2³². */
export interface PointSet {
	/**
	 * Write the words of points [first, first + count) of one scramble in one stream to `target` from `offset`.
	 * `count` is a power of two and `first` a multiple of it. A word depends on key, stream, scramble and index alone.
	 */
	fill(
		stream: number,
		scramble: number,
		first: number,
		count: number,
		target: Uint32Array,
		offset: number
	): void;
}

/** A way of making point sets from a key. */
export type PointSetKind = (key: SeedKey) => PointSet;
