import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CHAIN_COLUMNS,
	chainThrough,
	type ChainLayout,
	type ChainLink,
	type ChainNode
} from '#lib/analysis/causal-chain.ts';
import { layoutChain } from '#lib/charts/chain/layout.ts';
import { SAMPLE, typeOf } from '#lib/charts/chain/node-height.ts';
import { textWidth } from '#lib/charts/frame/text-width.ts';

const NODES: ChainNode[] = [
	{ id: 'g', column: 'group', name: 'Borgere i hjemløshed' },
	{ id: 'e', column: 'effect', name: 'Ude af hjemløshed' },
	{ id: 'team', column: 'line', name: 'ACT-team', sign: '−' },
	{ id: 'lead', column: 'line', name: 'Ledelse', sign: '−' },
	{ id: 'shelter', column: 'line', name: 'Sparede herbergsdøgn', sign: '+' },
	{ id: 'state', column: 'payer', name: 'Stat' },
	{ id: 'support', column: 'payer', name: 'Støtte' }
];
const LINKS: ChainLink[] = [
	{ from: 'g', to: 'e' },
	{ from: 'g', to: 'team' },
	{ from: 'e', to: 'shelter' },
	{ from: 'team', to: 'support', share: 1 },
	{ from: 'lead', to: 'support', share: 1 },
	{ from: 'shelter', to: 'state', share: 1 }
];

const at = (layout: ChainLayout, id: string) => layout.nodes.find(({ node }) => node.id === id)!;

const chains = fc
	.array(
		fc.record({ column: fc.constantFrom(...CHAIN_COLUMNS), name: fc.string({ maxLength: 60 }) }),
		{ maxLength: 30 }
	)
	.map((drawn) => drawn.map((node, i): ChainNode => ({ ...node, id: `n${i}` })))
	.chain((nodes) => {
		const upwards = nodes.flatMap((a) =>
			nodes
				.filter((b) => CHAIN_COLUMNS.indexOf(a.column) < CHAIN_COLUMNS.indexOf(b.column))
				.map((b): ChainLink => ({ from: a.id, to: b.id }))
		);
		return fc.tuple(fc.constant(nodes), fc.subarray(upwards));
	});

describe('layoutChain', () => {
	it('sets causes to the left of what follows from them', () => {
		const layout = layoutChain(NODES, LINKS, 900);
		const x = ['g', 'e', 'team', 'state'].map((id) => at(layout, id).x);
		expect(x).toEqual([...x].sort((a, b) => a - b));
		expect(new Set(x).size).toBe(4);
		expect(layout.headings.map(({ column }) => column)).toEqual(CHAIN_COLUMNS);
	});

	it('makes room for type that the reader has spaced out', () => {
		const made = layoutChain(NODES, LINKS, 900);
		const spaced = layoutChain(NODES, LINKS, 900, typeOf(textWidth(SAMPLE, 13) * 1.3, 20));
		expect(at(spaced, 'team').height).toBeGreaterThanOrEqual(20 + 10);
		expect(at(spaced, 'shelter').height).toBeGreaterThanOrEqual(at(made, 'shelter').height);
		expect(spaced.height).toBeGreaterThan(made.height);
		expect(typeOf(0, 0)).toEqual({ stretch: 1, line: 17 });
	});

	it('keeps lines in their order, and sets payers level with what they pay', () => {
		const layout = layoutChain(NODES, LINKS, 900);
		const y = ['team', 'lead', 'shelter'].map((id) => at(layout, id).y);
		expect(y).toEqual([...y].sort((a, b) => a - b));
		expect(at(layout, 'support').y).toBeLessThan(at(layout, 'state').y);
	});

	it('leaves out columns that hold nothing', () => {
		const few = NODES.filter(({ column }) => column === 'line' || column === 'payer');
		const layout = layoutChain(few, LINKS, 900);
		expect(layout.headings.map(({ column }) => column)).toEqual(['line', 'payer']);
		expect(layout.links).toHaveLength(3);
	});

	it('is a tree where there is no room for columns, without its payers', () => {
		const layout = layoutChain(NODES, LINKS, 358);
		expect(layout.nodes.map(({ node }) => node.id)).toEqual(['g', 'e', 'shelter', 'team', 'lead']);
		expect(at(layout, 'shelter').x).toBeGreaterThan(at(layout, 'e').x);
		expect(at(layout, 'lead').x).toBe(0);
		expect(layout.links).toHaveLength(3);
	});

	it('overlaps nothing and stays within its picture, whatever the chain and the width', () => {
		fc.assert(
			fc.property(chains, fc.integer({ min: 320, max: 1400 }), ([nodes, links], width) => {
				const layout = layoutChain(nodes, links, width);
				for (const [i, a] of layout.nodes.entries()) {
					expect(a.x).toBeGreaterThanOrEqual(0);
					expect(a.x + a.width).toBeLessThanOrEqual(width + 0.01);
					expect(a.y + a.height).toBeLessThanOrEqual(layout.height);
					expect(a.height).toBeGreaterThanOrEqual(24);
					for (const b of layout.nodes.slice(i + 1)) {
						const apart =
							a.x + a.width <= b.x ||
							b.x + b.width <= a.x ||
							a.y + a.height <= b.y ||
							b.y + b.height <= a.y;
						expect(apart).toBe(true);
					}
				}
				const wanted = nodes.filter(({ column }) => width >= 600 || column !== 'payer');
				expect(layout.nodes).toHaveLength(wanted.length);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('chainThrough', () => {
	it('finds what leads to a node and what it leads to, and nothing beside', () => {
		expect([...chainThrough('e', LINKS)].sort()).toEqual(['e', 'g', 'shelter', 'state']);
		expect([...chainThrough('lead', LINKS)].sort()).toEqual(['lead', 'support']);
	});
});
