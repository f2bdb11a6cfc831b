/** Places an input's shape with a limit on it: how much of what is believed lies on either side. */
import { scaleLinear } from 'd3';
import { quantile, type Uncertain } from '#lib/numerics/distributions/uncertain.ts';
import { densityOf, densityPath } from '../density/layout.ts';

export interface NeedLayout {
	/** The shape of the input, as it is used. */
	path: string;
	/** Where the limit and the input's median stand, px. */
	limit: number;
	middle: number;
	/** The stretch on the side that is good for the result, px. */
	good: readonly [from: number, to: number];
}

/** Place an input on `width` × `height` px, from its 0.5 % to its 99.5 % point, the limit within. */
export function layoutNeed(
	input: Uncertain,
	limit: number,
	goodAbove: boolean,
	width: number,
	height: number
): NeedLayout {
	const density = densityOf(input);
	const start = density.start;
	const end = start + density.heights.length * density.step;
	const middle = quantile(input, 0.5);
	const domain = [Math.min(start, limit, middle), Math.max(end, limit, middle)] as const;
	const x = scaleLinear(domain, [0, width]);
	const at = x(limit);
	return {
		path: densityPath(density, domain, width, height),
		limit: at,
		middle: x(middle),
		good: goodAbove ? [at, width] : [0, at]
	};
}
