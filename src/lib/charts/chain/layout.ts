/** Places a chain in columns from cause to payer; where there is no room for columns, as a tree from the top. */
import { mean } from 'd3';
import {
	CHAIN_COLUMNS,
	type ChainColumn,
	type ChainLayout,
	type ChainLink,
	type ChainNode,
	type PlacedNode
} from '#lib/analysis/causal-chain.ts';
import { nodeHeight, TYPE, type Type } from './node-height.ts';
import { layoutTree } from './tree.ts';

const LEAST_WIDTH = 600;
/** Room for a heading of two lines. */
const TOP = 40;
const BETWEEN = 8;
const GAP = 44;
/** How the room is shared by the columns that are there. */
const ROOM: Record<ChainColumn, number> = { group: 1, effect: 1.05, line: 1.45, payer: 1.35 };

/** Place a chain on `width` px. Nodes keep the order they are given, but for those that follow their links. */
export function layoutChain(
	nodes: readonly ChainNode[],
	links: readonly ChainLink[],
	width: number,
	type: Type = TYPE
): ChainLayout {
	const layout = width < LEAST_WIDTH * type.stretch ? layoutTree : layoutColumns;
	return layout(nodes, links, width, type);
}

function layoutColumns(
	nodes: readonly ChainNode[],
	links: readonly ChainLink[],
	width: number,
	type: Type
): ChainLayout {
	const used = CHAIN_COLUMNS.filter((column) => nodes.some((node) => node.column === column));
	const total = used.reduce((sum, column) => sum + ROOM[column], 0);
	const room = width - GAP * (used.length - 1);
	const headings: ChainLayout['headings'] = [];
	for (const column of used) {
		const last = headings.at(-1);
		const x = last ? last.x + last.width + GAP : 0;
		headings.push({ column, x, width: (room * ROOM[column]) / total });
	}
	const placed = new Map<string, PlacedNode>();
	// The longest column stands by itself; the others follow what they are linked to, from there outwards.
	const size = (column: ChainColumn) => nodes.filter((node) => node.column === column).length;
	const anchor = [...used].sort((a, b) => size(b) - size(a))[0];
	const outwards = [...used].sort((a, b) => distance(a, anchor) - distance(b, anchor));
	for (const column of outwards) {
		const heading = headings.find((found) => found.column === column)!;
		const own = nodes.filter((node) => node.column === column);
		place(own, heading, column === anchor, links, placed, type);
	}
	const bottom = Math.max(TOP, ...[...placed.values()].map(({ y, height }) => y + height));
	return {
		width,
		height: bottom + 2,
		headings,
		nodes: nodes.flatMap(({ id }) => placed.get(id) ?? []),
		links: links.flatMap((link) => {
			const [from, to] = [placed.get(link.from), placed.get(link.to)];
			return from && to ? [{ link, path: curve(from, to) }] : [];
		})
	};
}

function distance(a: ChainColumn, b: ChainColumn): number {
	return Math.abs(CHAIN_COLUMNS.indexOf(a) - CHAIN_COLUMNS.indexOf(b));
}

function place(
	nodes: readonly ChainNode[],
	{ x, width }: { x: number; width: number },
	isAnchor: boolean,
	links: readonly ChainLink[],
	placed: Map<string, PlacedNode>,
	type: Type
): void {
	const wanted = nodes.map((node, order) => {
		const height = nodeHeight(node, width, type);
		const middle = isAnchor ? undefined : middleOf(node.id, links, placed);
		return { node, order, height, top: middle === undefined ? Infinity : middle - height / 2 };
	});
	// What is linked to nothing stands last, in its own order.
	wanted.sort((a, b) => (a.top === b.top ? a.order - b.order : a.top - b.top));
	let edge = TOP;
	const tops = wanted.map(({ height, top }) => {
		const y = Math.max(edge, Number.isFinite(top) ? top : edge);
		edge = y + height + BETWEEN;
		return y;
	});
	wanted.forEach(({ node, height }, i) =>
		placed.set(node.id, { node, x, y: tops[i], width, height })
	);
}

function middleOf(
	id: string,
	links: readonly ChainLink[],
	placed: Map<string, PlacedNode>
): number | undefined {
	const others = links.flatMap(({ from, to }) =>
		from === id ? (placed.get(to) ?? []) : to === id ? (placed.get(from) ?? []) : []
	);
	return mean(others, ({ y, height }) => y + height / 2);
}

/** Bends in the gap after `from`, so that what passes another column does so level with where it goes. */
function curve(from: PlacedNode, to: PlacedNode): string {
	const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
	const [x2, y2] = [to.x, to.y + to.height / 2];
	const middle = (x1 + GAP / 2).toFixed(1);
	const [top, end] = [y2.toFixed(1), (x1 + GAP).toFixed(1)];
	const start = `M${x1.toFixed(1)},${y1.toFixed(1)}`;
	return `${start}C${middle},${y1.toFixed(1)} ${middle},${top} ${end},${top}H${x2.toFixed(1)}`;
}
