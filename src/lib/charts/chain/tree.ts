/** Places a chain as a tree: each thing under what it follows from; who pays is told in the notes. */
import type {
	ChainLayout,
	ChainLink,
	ChainNode,
	PlacedLink,
	PlacedNode
} from '#lib/analysis/causal-chain.ts';
import { nodeHeight, type Type } from './node-height.ts';

const STEP = 20;
const BETWEEN = 4;
/** Where the stem of a node's branches stands, from its left. */
const STEM = 8;

/** Place a chain on `width` px, the payers left out. What follows from several things stands under the first. */
export function layoutTree(
	nodes: readonly ChainNode[],
	links: readonly ChainLink[],
	width: number,
	type: Type
): ChainLayout {
	const shown = nodes
		.filter(({ column }) => column !== 'payer')
		.map((node) => ({ ...node, note: node.treeNote ?? node.note }));
	const known = new Map(shown.map((node) => [node.id, node]));
	const stems = new Map<string, ChainLink>();
	for (const link of links) {
		if (known.has(link.from) && known.has(link.to) && !stems.has(link.to)) stems.set(link.to, link);
	}
	const placed = new Map<string, PlacedNode>();
	const drawn: PlacedLink[] = [];
	let edge = 0;
	const put = (node: ChainNode, depth: number): void => {
		if (placed.has(node.id)) return;
		const x = depth * STEP;
		const height = nodeHeight(node, width - x, type);
		placed.set(node.id, { node, x, y: edge, width: width - x, height });
		edge += height + BETWEEN;
		const link = stems.get(node.id);
		const from = link && placed.get(link.from);
		if (from) drawn.push({ link, path: branch(from, placed.get(node.id)!) });
		for (const child of shown) if (stems.get(child.id)?.from === node.id) put(child, depth + 1);
	};
	for (const node of shown) if (!stems.has(node.id)) put(node, 0);
	return {
		width,
		height: Math.max(0, edge - BETWEEN),
		headings: [],
		nodes: [...placed.values()],
		links: drawn
	};
}

function branch(from: PlacedNode, to: PlacedNode): string {
	const x = from.x + STEM;
	return `M${x},${from.y + from.height}V${to.y + to.height / 2}H${to.x}`;
}
