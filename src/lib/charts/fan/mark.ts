/** A part of a fan that is marked: amounts between two limits at the end of one year. */
import type { Domain } from '../frame/money-axis.ts';
import type { YearAxis } from '../frame/year-axis.ts';
import type { Box, FanLayout } from './layout.ts';

export interface Mark {
	/** Year index. */
	year: number;
	/** Limits in kroner, both counted; infinite where the mark is open. */
	from: number;
	to: number;
}

interface Point {
	x: number;
	y: number;
}

/** Moves shorter than this, px, are clicks. */
const LEAST = 8;

/** Read a mark drawn by hand from one point to another; null where it is too short. Beyond the plot it is open. */
export function markBetween(
	start: Point,
	end: Point,
	years: YearAxis,
	box: Box,
	[low, high]: Domain
): Mark | null {
	if (Math.abs(start.y - end.y) < LEAST) return null;
	const bottom = box.height - box.bottom;
	const amount = (y: number) => high + ((y - box.top) / (bottom - box.top)) * (low - high);
	const [top, base] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
	const year = years.x.reduce(
		(best, x, i) => (Math.abs(x - start.x) < Math.abs(years.x[best] - start.x) ? i : best),
		0
	);
	return {
		year,
		from: base >= bottom ? -Infinity : amount(base),
		to: top <= box.top ? Infinity : amount(top)
	};
}

/** Place a mark on a laid-out fan: an upright stroke, cut off at the plot's edges. */
export function placeMark(
	{ year, from, to }: Mark,
	layout: FanLayout,
	box: Box
): { x: number; top: number; bottom: number } {
	const within = (y: number) => Math.min(box.height - box.bottom, Math.max(box.top, y));
	return {
		x: layout.years.x[year],
		top: to === Infinity ? box.top : within(layout.y(to)),
		bottom: from === -Infinity ? box.height - box.bottom : within(layout.y(from))
	};
}
