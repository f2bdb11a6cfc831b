/** Places an icon array: a chance as a hundred dots, a possible future each: filled where it holds. */

export interface Dot {
	x: number;
	y: number;
	filled: boolean;
}

const COLUMNS = 25;

/** Place 100 dots in rows of 25, `step` px apart, the first `filled` of them filled. */
export function hundredDots(filled: number, step: number): Dot[] {
	return Array.from({ length: 100 }, (_, i) => ({
		x: ((i % COLUMNS) + 0.5) * step,
		y: (Math.floor(i / COLUMNS) + 0.5) * step * 1.3,
		filled: i < filled
	}));
}
