/** Labels side by side that must not overlap. */

export interface Extent {
	/** Where the middle would like to be. */
	wish: number;
	size: number;
}

/**
 * Place extents in their order, each as near to its wish as the others and the room [`from`, `to`] allow.
 * @returns the middles; where the room is too small they are packed from `from`.
 */
export function spaceOut(extents: readonly Extent[], from: number, to: number): number[] {
	const starts = extents.map((e) => e.wish - e.size / 2);
	let edge = from;
	for (let i = 0; i < extents.length; i++) {
		starts[i] = Math.max(starts[i], edge);
		edge = starts[i] + extents[i].size;
	}
	edge = to;
	for (let i = extents.length - 1; i >= 0; i--) {
		starts[i] = Math.min(starts[i], edge - extents[i].size);
		edge = starts[i];
	}
	if (starts.length && starts[0] < from) {
		edge = from;
		for (let i = 0; i < extents.length; i++) {
			starts[i] = Math.max(starts[i], edge);
			edge = starts[i] + extents[i].size;
		}
	}
	return starts.map((start, i) => start + extents[i].size / 2);
}
