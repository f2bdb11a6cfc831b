/** A quantile function as a table over normal scores: what correlated draws are looked up in. */
import { normalCdf } from '#lib/numerics/special/normal.ts';
import type { RoughQuantile } from './distribution.ts';
import { settleKnots } from './settle-knots.ts';

const REACH = 8;
const CELLS_PER_UNIT = 256;
const CELLS = 2 * REACH * CELLS_PER_UNIT;

const scores = Float64Array.from({ length: CELLS + 1 }, (_, i) => i / CELLS_PER_UNIT - REACH);
const chances = scores.map(normalCdf);
const widths = new Float64Array(CELLS).fill(1 / CELLS_PER_UNIT);

/**
 * Make the table of Q(Φ(z)) for a smooth, monotone quantile function Q: 4,096 cells over [−8, 8], each an intercept
 * and a slope. The value is `table[2k] + table[2k + 1] * z` with `k = min(4095, max(0, ⌊(z + 8) · 256⌋))`.
 *
 * The first and the last cell are level, so that a score beyond them stays within the support.
 */
export function buildScoreTable(quantile: RoughQuantile): Float64Array {
	const knots = new Float64Array(CELLS + 1);
	for (let i = 0; i <= CELLS; i++) knots[i] = quantile(chances[i], scores[i]);
	settleKnots(knots, widths);
	knots[0] = knots[1];
	knots[CELLS] = knots[CELLS - 1];

	const table = new Float64Array(2 * CELLS);
	for (let i = 0; i < CELLS; i++) {
		const slope = (knots[i + 1] - knots[i]) * CELLS_PER_UNIT;
		table[2 * i] = knots[i] - slope * scores[i];
		table[2 * i + 1] = slope;
	}
	return table;
}
