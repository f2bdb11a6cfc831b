/** Places a small fan: bands, median and zero line, no axis of its own. */
import { scaleLinear } from 'd3';
import { fanOutline, fanPaths, type Band, type Quantiles } from '../fan/layout.ts';
import type { Domain } from '../frame/money-axis.ts';
import { yearAxis } from '../frame/year-axis.ts';

export interface SmallFanLayout {
	bands: Band[];
	median: string;
	zero: number;
	/** Draws the outline of another fan on the same scale: how it was before. */
	outline: (quantiles: Quantiles) => { edges: string[]; median: string };
}

/** Place `quantiles` on `width` × `height` px over the money `domain`. */
export function layoutSmallFan(
	quantiles: Quantiles,
	width: number,
	height: number,
	domain: Domain
): SmallFanLayout {
	const y = scaleLinear(domain, [height - 2, 2]);
	const years = yearAxis(quantiles[0].length, 0, width, width);
	return {
		...fanPaths(quantiles, years, y),
		zero: y(0),
		outline: (others) => fanOutline(others, years, y)
	};
}
