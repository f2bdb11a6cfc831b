import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomesOf, shuffled, stretchesOf, whereIs } from '#lib/charts/outcomes/outcomes.ts';
import { PICTURES } from '#lib/messages/pictures.ts';

const P = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const ASCENDING = [-9, -8, -5, -2, 3, 9, 13];

describe('equally likely outcomes', () => {
	it('lie in the bands of the known quantiles, as many in each as its share of the futures', () => {
		expect(stretchesOf(outcomesOf(ASCENDING, P))).toEqual([
			{ from: -Infinity, to: -9, count: 1 },
			{ from: -9, to: -8, count: 1 },
			{ from: -8, to: -5, count: 3 },
			{ from: -5, to: -2, count: 5 },
			{ from: -2, to: 3, count: 5 },
			{ from: 3, to: 9, count: 3 },
			{ from: 9, to: 13, count: 1 },
			{ from: 13, to: Infinity, count: 1 }
		]);
	});

	it('claim no amount that no quantile names', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 7, maxLength: 7 }),
				(amounts) => {
					const quantiles = [...amounts].sort((a, b) => a - b);
					for (const { from, to } of outcomesOf(quantiles, P)) {
						expect(to).toBeGreaterThanOrEqual(from);
						for (const end of [from, to])
							expect([-Infinity, ...quantiles, Infinity]).toContain(end);
					}
				}
			)
		);
	});

	it('lie at one amount where quantiles are the same', () => {
		const outcomes = outcomesOf([0, 0, 0, 0, 1, 2, 3], P);
		expect(outcomes.filter(({ from, to }) => from === 0 && to === 0)).toHaveLength(9);
	});

	it('are told by the ends they have', () => {
		const m = PICTURES.da;
		expect(whereIs({ from: -Infinity, to: -9 }, String, m)).toBe('under -9');
		expect(whereIs({ from: 13, to: Infinity }, String, m)).toBe('over 13');
		expect(whereIs({ from: -2, to: 3 }, String, m)).toBe('mellem -2 og 3');
		expect(whereIs({ from: 0, to: 0 }, String, m)).toBe('0');
	});
});

describe('the order in which outcomes are shown', () => {
	it('holds each of them once, is not the ascending one, and is always the same', () => {
		const items = Array.from({ length: 20 }, (_, i) => i);
		const order = shuffled(items);
		expect([...order].sort((a, b) => a - b)).toEqual(items);
		expect(order).not.toEqual(items);
		expect(shuffled(items)).toEqual(order);
	});
});
