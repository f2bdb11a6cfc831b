/** How an input's distribution becomes the input: moved, and then kept within limits (docs/model.md §2). */

/** What is done to every value of a distribution; a limit that is null does not bind. */
export interface Moved {
	shift?: number;
	limits?: readonly [low: number | null, high: number | null];
}

/** Move a value and keep it within the limits. */
export function shiftAndClamp(
	value: number,
	{ shift = 0, limits: [low, high] = [null, null] }: Moved
): number {
	return Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value + shift));
}
