/** Places a histogram: a bar's height is how many of the futures lie in its stretch of amounts. */
import type { AmountAxis } from '../outcomes/axis.ts';
import type { Stretch } from '../outcomes/outcomes.ts';

export interface Bar {
	x: number;
	width: number;
	y: number;
	height: number;
	/** One amount that recurs. */
	spike: boolean;
}

/** A recurring amount has no width of its own: it is drawn this wide, px. */
const SPIKE = 5;

/** Place bars of `stretches` on `height` px above `base`. */
export function layoutHistogram(
	stretches: readonly Stretch[],
	axis: AmountAxis,
	base: number,
	height: number
): Bar[] {
	const most = Math.max(...stretches.map(({ count }) => count));
	return stretches.map(({ from, to, count }) => {
		const spike = from === to;
		const left = axis.x(from);
		const rise = (count / most) * height;
		return {
			x: spike ? left - SPIKE / 2 : left,
			width: spike ? SPIKE : axis.x(to) - left,
			y: base - rise,
			height: rise,
			spike
		};
	});
}
