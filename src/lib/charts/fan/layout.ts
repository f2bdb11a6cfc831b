/** Places a fan chart: nested bands and the median by year, grid, and labels that keep clear of each other. */
import { area, line, scaleLinear } from 'd3';
import { moneyTicks, type Domain } from '../frame/money-axis.ts';
import { spaceOut } from '../frame/space-out.ts';
import { wrapText } from '../frame/text-width.ts';
import { yearAxis, type YearAxis } from '../frame/year-axis.ts';

/** Quantiles by probability and year, as a result carries them: .05 .10 .25 .50 .75 .90 .95. */
export type Quantiles = readonly (readonly number[])[];

export interface Box {
	width: number;
	height: number;
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export interface Label {
	lines: string[];
	x: number;
	/** The middle of the label. */
	y: number;
}

export interface Band {
	name: 'outer' | 'middle' | 'inner';
	path: string;
}

export interface FanLayout {
	years: YearAxis;
	bands: Band[];
	median: string;
	zero: number;
	grid: { value: number; y: number }[];
	labels: Label[];
	/** From kroner to px, for marks laid over the fan. */
	y: (amount: number) => number;
}

export interface FanTexts {
	over: string;
	half: string;
	median: string;
	under: string;
}

const BANDS = [
	['outer', 0, 6],
	['middle', 1, 5],
	['inner', 2, 4]
] as const;
const MEDIAN = 3;

/** The size of labels and ticks, px. */
export const LABEL_SIZE = 12.5;
const LINE_HEIGHT = 15;
/** Before a page has found its widths, and in a window closed to a slit, a chart is as if this wide. */
const LEAST_WIDTH = 240;

/** Draw the bands and the median of `quantiles`, which start from 0 before the first year. */
export function fanPaths(quantiles: Quantiles, years: YearAxis, y: (amount: number) => number) {
	const xs = [years.start, ...years.x];
	const from0 = quantiles.map((byYear) => [0, ...byYear].map(y));
	const points = (low: number, high: number) =>
		xs.map((x, i) => [x, from0[low][i], from0[high][i]] as const);
	const band = area<readonly [number, number, number]>()
		.x((d) => d[0])
		.y0((d) => d[1])
		.y1((d) => d[2])
		.digits(1);
	return {
		bands: BANDS.map(([name, low, high]): Band => ({ name, path: band(points(low, high))! })),
		median: fanOutline(quantiles, years, y).median
	};
}

/** Find the room a big fan takes where `available` px are; a narrow one gives the labels' room to the plot. */
export function fanBox(available: number, narrow: boolean): Box {
	const width = Math.max(available, LEAST_WIDTH);
	const plot = Math.round(Math.min(400, Math.max(230, width * (narrow ? 0.7 : 0.4))));
	return { width, height: plot + 74, top: 12, right: narrow ? 14 : 148, bottom: 62, left: 46 };
}

/** Draw the outline of a fan: its median, and the edges of its outer and inner bands, open at the right. */
export function fanOutline(quantiles: Quantiles, years: YearAxis, y: (amount: number) => number) {
	const xs = [years.start, ...years.x];
	const path = line<number>()
		.x((_, i) => xs[i])
		.y((amount) => y(amount))
		.digits(1);
	const outline = (p: number) => path([0, ...quantiles[p]])!;
	return { edges: [0, 2, 4, 6].map(outline), median: outline(MEDIAN) };
}

/** Whether two fans could not be told apart on a chart of the `domain`. */
export function looksSame(one: Quantiles, other: Quantiles, [low, high]: Domain): boolean {
	const least = (high - low) * 0.004;
	return one.every((byYear, p) =>
		byYear.every((amount, y) => Math.abs(amount - other[p][y]) < least)
	);
}

/** Place a fan of `quantiles` in `box` over the money `domain`; without `texts` it has no labels at its right. */
export function layoutFan(
	quantiles: Quantiles,
	box: Box,
	domain: Domain,
	texts?: FanTexts
): FanLayout {
	const bottom = box.height - box.bottom;
	const y = scaleLinear(domain, [bottom, box.top]);
	const years = yearAxis(quantiles[0].length, box.left, box.width - box.right, 40);
	return {
		years,
		...fanPaths(quantiles, years, y),
		zero: y(0),
		grid: moneyTicks(domain, bottom - box.top).map((value) => ({ value, y: y(value) })),
		labels: texts ? placeLabels(quantiles, box, y, texts) : [],
		y
	};
}

function placeLabels(
	quantiles: Quantiles,
	box: Box,
	y: (amount: number) => number,
	texts: FanTexts
): Label[] {
	const at = quantiles.map((byYear) => y(byYear[byYear.length - 1]));
	const room = box.right - 8;
	const wishes = [
		[texts.over, at[6]],
		[texts.half, (at[MEDIAN] + at[4]) / 2],
		[texts.median, at[MEDIAN]],
		[texts.under, at[0]]
	] as const;
	const labels = wishes.map(([text, wish]) => ({ lines: wrapText(text, LABEL_SIZE, room), wish }));
	const middles = spaceOut(
		labels.map(({ lines, wish }) => ({ wish, size: lines.length * LINE_HEIGHT + 2 })),
		0,
		box.height - box.bottom + LINE_HEIGHT / 2
	);
	return labels.map(({ lines }, i) => ({ lines, x: box.width - room, y: middles[i] }));
}
