/** Places the picture of cautious amounts: an annual net's fan, the cautious curve through it, proposed cuts on it. */
import { bandAt } from '#lib/analysis/band.ts';
import { area, line, scaleLinear } from 'd3';
import type { Band, Box, Label, Quantiles } from '../fan/layout.ts';
import { LABEL_SIZE } from '../fan/layout.ts';
import { moneyTicks, type Domain } from '../frame/money-axis.ts';
import { spaceOut } from '../frame/space-out.ts';
import { textWidth, wrapText } from '../frame/text-width.ts';
import type { YearAxis } from '../frame/year-axis.ts';

export interface Proposed {
	id: string;
	/** Year index. */
	year: number;
	amount: number;
	text: string;
}

export interface PlacedProposal {
	id: string;
	left: number;
	right: number;
	y: number;
	label: { text: string; x: number; y: number; anchor: 'start' | 'end' };
}

export interface CautiousLayout {
	years: YearAxis;
	bands: Band[];
	median: string;
	curve: string;
	dots: { x: number; y: number }[];
	grid: { value: number; y: number }[];
	labels: Label[];
	proposals: PlacedProposal[];
}

export interface CautiousTexts {
	over: string;
	median: string;
	cautious: string;
	under: string;
}

const BANDS = [
	['outer', 0, 6],
	['middle', 1, 5],
	['inner', 2, 4]
] as const;
const MEDIAN = 3;
const LINE_HEIGHT = 15;
const LEAST_WIDTH = 300;
/** Half of a proposal's stroke, px. */
const REACH = 22;

/** Find the room the picture takes where `available` px are; a narrow one gives the labels' room to the plot. */
export function cautiousBox(available: number, narrow: boolean): Box {
	const width = Math.max(available, LEAST_WIDTH);
	const plot = Math.round(Math.min(340, Math.max(220, width * (narrow ? 0.7 : 0.36))));
	return { width, height: plot + 48, top: 12, right: narrow ? 14 : 156, bottom: 36, left: 46 };
}

/** Lay years side by side, each at the middle of its own step: annual figures belong to the year, not to its end. */
export function yearMiddles(count: number, left: number, right: number, label = 40): YearAxis {
	const step = (right - left) / count;
	const stride = Math.max(1, Math.ceil(label / step));
	const labelled: number[] = [];
	for (let i = count - 1; i >= 0; i -= stride) labelled.unshift(i);
	return {
		start: left,
		x: Array.from({ length: count }, (_, i) => left + (i + 0.5) * step),
		labelled
	};
}

/** Place a fan of annual `quantiles`, the cautious amounts in `curve`, and proposals over the money `domain`. */
export function layoutCautious(
	quantiles: Quantiles,
	curve: readonly number[],
	proposals: readonly Proposed[],
	box: Box,
	domain: Domain,
	texts?: CautiousTexts
): CautiousLayout {
	const bottom = box.height - box.bottom;
	const right = box.width - box.right;
	const y = scaleLinear(domain, [bottom, box.top]);
	const years = yearMiddles(curve.length, box.left, right);
	// A single year has no extent of its own: it is drawn as wide as the plot.
	const xs = years.x.length > 1 ? years.x : [box.left, right];
	const stretched = (values: readonly number[]) =>
		values.length > 1 ? [...values] : [values[0], values[0]];
	const band = area<[number, number]>()
		.x((_, i) => xs[i])
		.y0(([low]) => y(low))
		.y1(([, high]) => y(high))
		.digits(1);
	const path = line<number>()
		.x((_, i) => xs[i])
		.y((amount) => y(amount))
		.digits(1);
	return {
		years,
		bands: BANDS.map(([name, low, high]) => ({
			name,
			path: band(
				stretched(quantiles[low]).map((amount, i): [number, number] => [
					amount,
					stretched(quantiles[high])[i]
				])
			)!
		})),
		median: path(stretched(quantiles[MEDIAN]))!,
		curve: path(stretched(curve))!,
		dots: curve.map((amount, i) => ({ x: years.x[i], y: y(amount) })),
		grid: moneyTicks(domain, bottom - box.top).map((value) => ({ value, y: y(value) })),
		labels: texts ? placeLabels(quantiles, curve, box, y, texts) : [],
		proposals: placeProposals(proposals, years, y, [box.left, right])
	};
}

function placeLabels(
	quantiles: Quantiles,
	curve: readonly number[],
	box: Box,
	y: (amount: number) => number,
	texts: CautiousTexts
): Label[] {
	const last = curve.length - 1;
	const room = box.right - 8;
	const wishes = [
		[texts.over, y(bandAt({ quantiles }).p95)],
		[texts.median, y(bandAt({ quantiles }).p50)],
		[texts.cautious, y(curve[last])],
		[texts.under, y(bandAt({ quantiles }).p05)]
	] as const;
	const labels = wishes.map(([text, wish]) => ({ lines: wrapText(text, LABEL_SIZE, room), wish }));
	const middles = spaceOut(
		labels.map(({ lines, wish }) => ({ wish, size: lines.length * LINE_HEIGHT + 2 })),
		0,
		box.height - box.bottom + LINE_HEIGHT / 2
	);
	return labels.map(({ lines }, i) => ({ lines, x: box.width - room, y: middles[i] }));
}

/** Each stroke's label stands where there is room beside it, else over it, and above those of the same height. */
function placeProposals(
	proposals: readonly Proposed[],
	years: YearAxis,
	y: (amount: number) => number,
	[left, right]: [left: number, right: number]
): PlacedProposal[] {
	const step = years.x.length > 1 ? years.x[1] - years.x[0] : 2 * REACH;
	const reach = Math.min(REACH, step * 0.45);
	const taken: { from: number; to: number; y: number }[] = [];
	return proposals
		.filter(({ year }) => year >= 0 && year < years.x.length)
		.map(({ id, year, amount, text }) => {
			const x = years.x[year];
			const width = textWidth(text, LABEL_SIZE);
			const after = x + reach + 8 + width <= right;
			const beside = after || x - reach - 8 - width >= left;
			const anchor = after || !beside ? ('start' as const) : ('end' as const);
			const labelX = after
				? x + reach + 8
				: beside
					? x - reach - 8
					: Math.max(left, Math.min(x - width / 2, right - width));
			const extent =
				anchor === 'start'
					? { from: labelX, to: labelX + width }
					: { from: labelX - width, to: labelX };
			let labelY = y(amount) - (beside ? 0 : 12);
			const clash = () =>
				taken.some(
					(other) =>
						other.from < extent.to && extent.from < other.to && Math.abs(other.y - labelY) < 14
				);
			while (clash()) labelY -= 15;
			taken.push({ ...extent, y: labelY });
			return {
				id,
				left: x - reach,
				right: x + reach,
				y: y(amount),
				label: { text, x: labelX, y: labelY, anchor }
			};
		});
}
