/** How many columns a grid of equals has, so that its last row is not left with one of them. */

const LEAST_WIDTH = 215;
const MOST = 6;

/** Spread `count` parts over as few rows as `width` px allow, the rows as equal as they can be. */
export function evenColumns(count: number, width: number): number {
	const room = Math.max(1, Math.min(MOST, Math.floor(width / LEAST_WIDTH)));
	const rows = Math.ceil(count / room);
	return Math.max(1, Math.ceil(count / Math.max(1, rows)));
}
