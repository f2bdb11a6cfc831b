import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDots } from '#lib/charts/dots/layout.ts';
import { amountAxis } from '#lib/charts/outcomes/axis.ts';

const HEIGHT = 170;
const BASE = 200;

function place(amounts: number[], width = 800) {
	const ends = { from: Math.min(...amounts), to: Math.max(...amounts), count: amounts.length };
	const axis = amountAxis([ends], 0, width);
	return { ...layoutDots(amounts, axis, BASE, HEIGHT), axis };
}

const fifty = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 50, maxLength: 50 });

describe('a dotplot', () => {
	it('gives each future one dot on its own side of 0, within the plot', () => {
		fc.assert(
			fc.property(fifty, fc.integer({ min: 240, max: 1200 }), (amounts, width) => {
				const { dots, size, axis } = place(amounts, width);
				const sides = (signs: number[]) => signs.sort((a, b) => a - b);
				expect(sides(dots.map(({ x }) => Math.sign(Math.round(x - axis.zero))))).toEqual(
					sides(amounts.map(Math.sign))
				);
				const heights = dots.map(({ y }) => y);
				expect(Math.max(...heights) + size / 2).toBeLessThanOrEqual(BASE);
				expect(Math.min(...heights)).toBeGreaterThanOrEqual(BASE - HEIGHT);
				const across = dots.map(({ x }) => x);
				expect(Math.min(...across)).toBeGreaterThan(-size);
				expect(Math.max(...across)).toBeLessThan(width + size);
			})
		);
	});

	it('lets no dots overlap that have room, and moves none far from its amount', () => {
		fc.assert(
			fc.property(fifty, (amounts) => {
				const sorted = [...amounts].sort((a, b) => a - b);
				const { dots, size, axis } = place(sorted);
				for (const [i, { x, y }] of dots.entries()) {
					expect(Math.abs(x - axis.x(sorted[i]))).toBeLessThanOrEqual(size + 1e-9);
					const nearest = Math.min(
						...dots.filter((_, j) => j !== i).map((dot) => Math.hypot(dot.x - x, dot.y - y))
					);
					expect(nearest).toBeGreaterThan(size - 1e-6);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('piles all dots up in the plot where every future gives the same', () => {
		const { dots } = place(Array(50).fill(3));
		expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
		expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThanOrEqual(BASE - HEIGHT);
	});
});
