/** Places a histogram whose bars stand between known quantiles: a bar's area is its share of the futures. */
import type { AmountAxis } from '../outcomes/axis.ts';
import type { Stretch } from '../outcomes/outcomes.ts';

export interface Bar {
	x: number;
	width: number;
	y: number;
	height: number;
	/** Share of the futures, of 100. */
	percent: number;
	/** The bar has no end: how far it reaches is not known. */
	open: boolean;
}

/** A recurring amount has no width of its own: it is drawn this wide, px, at full height. */
const SPIKE = 5;

/** Place bars of `stretches` on `height` px above `base`. */
export function layoutHistogram(
	stretches: readonly Stretch[],
	axis: AmountAxis,
	base: number,
	height: number
): Bar[] {
	const total = stretches.reduce((sum, { count }) => sum + count, 0);
	const placed = stretches.map((stretch) => {
		const [from, to] = axis.ends(stretch);
		const spike = to - from < 1;
		return {
			x: spike ? from - SPIKE / 2 : from,
			width: spike ? SPIKE : to - from,
			percent: (stretch.count / total) * 100,
			open: stretch.from === -Infinity || stretch.to === Infinity,
			spike
		};
	});
	const tallest = Math.max(
		...placed.map(({ percent, width, spike }) => (spike ? 0 : percent / width))
	);
	return placed.map(({ x, width, percent, open, spike }) => {
		const rise = spike ? height : (percent / width / (tallest || 1)) * height;
		return { x, width, y: base - rise, height: rise, percent, open };
	});
}
