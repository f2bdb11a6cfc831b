/** Places the flow from who pays to who gains: ribbons through one effort, nested by how sure their width is. */
import { bandOf, isNothing } from '#lib/analysis/band.ts';
import { wrapText } from '../frame/text-width.ts';

/** What one account comes to: a net, by its quantiles. */
export interface FlowNode {
	id: string;
	name: string;
	/** The net at the probabilities .05 .10 .25 .50 .75 .90 .95. */
	quantiles: readonly number[];
	/** What stands under the name. */
	lines: readonly string[];
}

export type FlowSide = 'pays' | 'gains';

export interface Ribbon {
	id: string;
	side: FlowSide;
	/** From the widest, which 5 of 100 futures exceed, to what 95 of 100 reach. */
	paths: { level: 'most' | 'median' | 'sure'; path: string }[];
	label: {
		name: string[];
		lines: readonly string[];
		x: number;
		y: number;
		anchor: 'start' | 'end';
	};
}

export interface FlowLayout {
	width: number;
	height: number;
	/** The effort: where all ribbons meet. */
	hub: { x: number; top: number; bottom: number };
	ribbons: Ribbon[];
	/** Where the sides' headings stand. */
	headings: { side: FlowSide; x: number; y: number; anchor: 'start' | 'end' }[];
}

const TOP = 34;
const LINE = 16;
const AIR = 12;
const LEAST_WIDTH = 300;
/** Money at the full width of a side is this high, px. */
const TALL = 210;
const NAME_SIZE = 14;

/** The side an account is on: that of its median, or where that is nothing of its longer tail; null where all is nothing. */
export function sideOf(node: Pick<FlowNode, 'quantiles'>): FlowSide | null {
	const { p05, p50, p95 } = bandOf(node);
	const lean = isNothing(p50) ? p05 + p95 : p50;
	if (isNothing(p05) && isNothing(p95)) return null;
	return lean < 0 ? 'pays' : 'gains';
}

/** How much flows on a side at most, in the middle, and nearly surely: never less than nothing. */
function amounts(node: FlowNode, side: FlowSide): [most: number, median: number, sure: number] {
	const sign = side === 'pays' ? -1 : 1;
	const [most, sure] = side === 'pays' ? [0, 6] : [6, 0];
	const flow = (p: number) => Math.max(0, sign * node.quantiles[p]);
	return [flow(most), flow(3), flow(sure)];
}

/** Place the accounts on `available` px; on a `narrow` picture names stand above their ribbons. */
export function layoutFlow(
	nodes: readonly FlowNode[],
	available: number,
	narrow: boolean
): FlowLayout {
	const width = Math.max(available, LEAST_WIDTH);
	const margin = narrow ? 0 : Math.min(230, width * 0.27);
	const of = (side: FlowSide) =>
		nodes
			.filter((node) => sideOf(node) === side)
			.map((node) => ({ node, flow: amounts(node, side) }))
			.sort((a, b) => b.flow[0] - a.flow[0]);
	const sides = { pays: of('pays'), gains: of('gains') };
	const total = (side: FlowSide) => sides[side].reduce((sum, { flow }) => sum + flow[0], 0);
	const perKrone = TALL / Math.max(total('pays'), total('gains'), 0.005);
	const nameRoom = (narrow ? width / 2 : margin) - 14;

	const placed = (['pays', 'gains'] as const).map((side) => {
		let edge = TOP;
		const slots = sides[side].map(({ node, flow }) => {
			const name = wrapText(node.name, NAME_SIZE, nameRoom);
			const text = (name.length + node.lines.length) * LINE;
			const tall = flow[0] * perKrone;
			const above = narrow ? text + 4 : 0;
			const size = Math.max(tall, narrow ? 3 : text) + above;
			const slot = {
				node,
				flow,
				name,
				middle: edge + above + (size - above) / 2,
				textTop: narrow ? edge : edge + (size - text) / 2
			};
			edge += size + AIR;
			return slot;
		});
		return { side, slots, end: edge - AIR };
	});
	const height = Math.max(TOP + 40, ...placed.map(({ end }) => end)) + 6;
	const middle = (TOP + height) / 2;
	const hubHeight = Math.max(total('pays'), total('gains')) * perKrone;
	const hub = narrow
		? { x: width / 2, top: TOP, bottom: height - 6 }
		: { x: width / 2, top: middle - hubHeight / 2, bottom: middle + hubHeight / 2 };
	const ribbons = placed.flatMap(({ side, slots, end }) => {
		// A side with less to place is set in the middle of the picture.
		const drop = (height - 6 - end) / 2;
		let at = middle - (total(side) * perKrone) / 2;
		const outer = side === 'pays' ? margin : width - margin;
		return slots.map(({ node, flow, name, middle: y, textTop }): Ribbon => {
			const meet = at + (flow[0] * perKrone) / 2;
			at += flow[0] * perKrone;
			// Where names stand between the ribbons, these run straight, clear of them.
			const toY = narrow ? y + drop : meet;
			const ends = { from: outer, fromY: y + drop, to: hub.x, toY };
			return {
				id: node.id,
				side,
				paths: (['most', 'median', 'sure'] as const).map((level, i) => ({
					level,
					path: ribbonPath(ends, flow[i] * perKrone)
				})),
				label: {
					name,
					lines: node.lines,
					x: narrow ? (side === 'pays' ? 0 : width) : outer + (side === 'pays' ? -14 : 14),
					y: textTop + drop,
					anchor: (side === 'pays') === narrow ? 'start' : 'end'
				}
			};
		});
	});
	return {
		width,
		height,
		hub,
		ribbons,
		headings: (['pays', 'gains'] as const)
			.filter((side) => sides[side].length > 0)
			.map((side) => ({
				side,
				x: narrow ? (side === 'pays' ? 0 : width) : side === 'pays' ? margin : width - margin,
				y: 14,
				anchor: side === 'pays' ? ('start' as const) : ('end' as const)
			}))
	};
}

interface Ends {
	from: number;
	fromY: number;
	to: number;
	toY: number;
}

/** A ribbon of even thickness that leaves and arrives level. */
function ribbonPath({ from, fromY, to, toY }: Ends, thick: number): string {
	const half = thick / 2;
	const bend = (from + to) / 2;
	const n = (value: number) => Math.round(value * 10) / 10;
	return [
		`M${n(from)},${n(fromY - half)}`,
		`C${n(bend)},${n(fromY - half)} ${n(bend)},${n(toY - half)} ${n(to)},${n(toY - half)}`,
		`L${n(to)},${n(toY + half)}`,
		`C${n(bend)},${n(toY + half)} ${n(bend)},${n(fromY + half)} ${n(from)},${n(fromY + half)}`,
		'Z'
	].join('');
}

/** Whether names must stand above their ribbons on `width` px. */
export function isNarrow(width: number): boolean {
	return width < 620;
}
