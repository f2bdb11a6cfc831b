import { describe, expect, it } from 'vitest';
import { layoutFlow, sideOf, type FlowNode } from '#lib/charts/flow/layout.ts';

function node(id: string, quantiles: number[], name = id): FlowNode {
	return { id, name, quantiles, lines: ['9 in 10'] };
}

const payer = node('payer', [-16, -14, -12, -10, -9, -8, -7]);
const gainer = node('gainer', [2, 3, 5, 9, 15, 22, 27]);
const either = node('either', [-7, -6, -5, -3, -1, 1, 3]);
const nodes = [payer, gainer, either];

/** How thick a ribbon's path is where it begins. */
function thickness(path: string): number {
	const ys = [...path.matchAll(/[-\d.]+,([-\d.]+)/g)].map(([, y]) => Number(y));
	return Math.abs(ys.at(-1)! - ys[0]);
}

describe('the flow', () => {
	it('puts each account on the side of its median', () => {
		expect(nodes.map(sideOf)).toEqual(['pays', 'gains', 'pays']);
	});

	it('puts an account whose median is nothing on the side of its longer tail', () => {
		expect(sideOf(node('a', [-1, 0, 0, 0, 2, 5, 9]))).toBe('gains');
		expect(sideOf(node('b', [-9, -5, 0, 0, 0, 0, 1]))).toBe('pays');
	});

	it('leaves out what nothing touches', () => {
		const still = node('still', [0, 0, 0, 0, 0, 0, 0]);
		expect(sideOf(still)).toBeNull();
		expect(layoutFlow([...nodes, still], 900, false).ribbons.map(({ id }) => id)).not.toContain(
			'still'
		);
	});

	it('draws widths that are the amounts, on one scale for both sides', () => {
		const { ribbons } = layoutFlow(nodes, 900, false);
		const wide = (id: string, level: number) =>
			thickness(ribbons.find((ribbon) => ribbon.id === id)!.paths[level].path);
		const perKrone = wide('payer', 0) / 16;
		expect(wide('payer', 1)).toBeCloseTo(10 * perKrone, 0);
		expect(wide('payer', 2)).toBeCloseTo(7 * perKrone, 0);
		expect(wide('gainer', 0)).toBeCloseTo(27 * perKrone, 0);
		expect(wide('gainer', 2)).toBeCloseTo(2 * perKrone, 0);
	});

	it('shows nothing as sure of an account that may go either way', () => {
		const { ribbons } = layoutFlow(nodes, 900, false);
		expect(thickness(ribbons.find(({ id }) => id === 'either')!.paths[2].path)).toBe(0);
	});

	it('keeps names and ribbons of one side clear of each other, at any width', () => {
		for (const width of [320, 500, 900, 1400])
			for (const narrow of [true, false]) {
				const many = Array.from({ length: 7 }, (_, i) =>
					node(
						`p${i}`,
						payer.quantiles.map((amount) => amount / (i + 1))
					)
				);
				const { ribbons, height } = layoutFlow([...many, gainer], width, narrow);
				const tops = ribbons.filter(({ side }) => side === 'pays').map(({ label }) => label.y);
				for (let i = 1; i < tops.length; i++) expect(tops[i] - tops[i - 1]).toBeGreaterThan(31);
				expect(Math.max(...tops)).toBeLessThan(height);
			}
	});

	it('runs straight where names stand above the ribbons, clear of them', () => {
		const { ribbons } = layoutFlow(nodes, 340, true);
		for (const { paths, label } of ribbons) {
			const ys = [...paths[0].path.matchAll(/[-\d.]+,([-\d.]+)/g)].map(([, y]) => Number(y));
			expect(new Set(ys).size).toBe(2);
			expect(Math.min(...ys)).toBeGreaterThan(label.y + 31);
		}
	});

	it('stands without anybody on one side', () => {
		const { ribbons, headings } = layoutFlow([payer], 900, false);
		expect(ribbons).toHaveLength(1);
		expect(headings.map(({ side }) => side)).toEqual(['pays']);
		expect(ribbons[0].paths[0].path).not.toMatch(/NaN|Infinity/);
	});
});
