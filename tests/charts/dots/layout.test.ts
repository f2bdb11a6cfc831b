import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDots } from '#lib/charts/dots/layout.ts';
import { amountAxis } from '#lib/charts/outcomes/axis.ts';
import { outcomesOf, stretchesOf } from '#lib/charts/outcomes/outcomes.ts';

const P = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const HEIGHT = 170;
const BASE = 200;

function place(quantiles: number[], width = 800) {
	const stretches = stretchesOf(outcomesOf(quantiles, P));
	const axis = amountAxis(stretches, 0, width);
	return { ...layoutDots(stretches, axis, BASE, HEIGHT), stretches, axis };
}

describe('a dotplot', () => {
	it('gives each equally likely future one dot within its own stretch and within the plot', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 7, maxLength: 7 }),
				fc.integer({ min: 240, max: 1200 }),
				(amounts, width) => {
					const { dots, size, stretches, axis } = place(
						amounts.sort((a, b) => a - b),
						width
					);
					expect(dots).toHaveLength(20);
					let next = 0;
					for (const stretch of stretches) {
						const [from, to] = axis.ends(stretch);
						for (const { x, y } of dots.slice(next, (next += stretch.count))) {
							expect(x).toBeGreaterThanOrEqual(from - 1e-9);
							expect(x).toBeLessThanOrEqual(to + 1e-9);
							expect(y).toBeLessThan(BASE);
							if (size > 6) expect(y - size / 2).toBeGreaterThanOrEqual(BASE - HEIGHT);
						}
					}
				}
			)
		);
	});

	it('piles dots up where futures crowd', () => {
		const { dots } = place([-90, -1, -0.5, 0, 0.5, 1, 90]);
		expect(new Set(dots.map(({ y }) => y)).size).toBeGreaterThan(2);
	});

	it('marks the futures whose stretch has no end', () => {
		const { dots } = place([-9, -8, -5, -2, 3, 9, 13]);
		expect(dots.filter(({ open }) => open)).toHaveLength(2);
	});
});
