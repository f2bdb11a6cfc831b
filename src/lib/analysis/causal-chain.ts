/** A chain of cause: who is helped, what that achieves, what follows from it, and who pays or gains. */

export const CHAIN_COLUMNS = ['group', 'effect', 'line', 'payer'] as const;
export type ChainColumn = (typeof CHAIN_COLUMNS)[number];

export interface ChainNode {
	id: string;
	column: ChainColumn;
	name: string;
	/** A short line under the name. */
	note?: string;
	/** As `note`, in a tree: there the payers are told so. */
	treeNote?: string;
	/** Stands before the name: what is paid, and what comes in. */
	sign?: '−' | '+';
	/** The colour of a payer. */
	hue?: string;
}

export interface ChainLink {
	from: string;
	to: string;
	/** How much of the one goes to the other, 0..1. */
	share?: number;
	/** Goes there by a rule of refund. */
	refund?: boolean;
}

export interface PlacedNode {
	node: ChainNode;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface PlacedLink {
	link: ChainLink;
	path: string;
}

export interface ChainLayout {
	width: number;
	height: number;
	/** Where the columns that hold something begin; none in a tree. */
	headings: { column: ChainColumn; x: number; width: number }[];
	nodes: PlacedNode[];
	links: PlacedLink[];
}

/** Find a node with all that leads to it and all that it leads to. */
export function chainThrough(id: string, links: readonly ChainLink[]): Set<string> {
	return new Set([...reached(id, links, 'from', 'to'), ...reached(id, links, 'to', 'from')]);
}

function reached(
	id: string,
	links: readonly ChainLink[],
	near: 'from' | 'to',
	far: 'from' | 'to'
): Set<string> {
	const found = new Set([id]);
	// A set goes on to what is added while it is walked through.
	for (const here of found) {
		for (const link of links) if (link[near] === here) found.add(link[far]);
	}
	return found;
}
