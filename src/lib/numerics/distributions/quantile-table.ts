/** A quantile function as a table of straight pieces, looked up by the 32 bits of a uniform draw. */
import { normalQuantile } from '#lib/numerics/special/normal.ts';
import type { RoughQuantile } from './distribution.ts';
import { settleKnots } from './settle-knots.ts';

const TWO_32 = 4294967296;
const OCTAVES = 26;
const BINS = 64;
/** The octaves that are used: distances below 64 share a piece with the first above. */
const LAST_OCTAVE = 25;
const PIECES = LAST_OCTAVE * BINS;

/** Numbers in a table: two sides × 26 octaves × 64 pieces × (intercept, slope). */
export const QUANTILE_TABLE_LENGTH = 2 * OCTAVES * BINS * 2;

/**
 * Where a side's pieces meet, ascending, as v + ½ for a distance v from the nearer end: each octave has 64 pieces,
 * and the first of all begins at v = 0.
 */
const edges = Float64Array.from({ length: PIECES + 1 }, (_, i) =>
	i === 0 ? 0.5 : (1 << (i >> 6)) * (BINS + (i % BINS))
);
const scores = edges.map((edge) => normalQuantile(edge / TWO_32));

/**
 * Make the table of a smooth, monotone quantile function.
 *
 * A 32-bit draw r stands for u = (r + ½) / 2³². Its value is `table[2k] + table[2k + 1] * v` with
 * `side = r >>> 31`, `v = (r ^ -side) & 0x7fffffff`, `w = max(v, 64)`, `o = clz32(w)` and
 * `k = (side * 26 + o) * 64 + (((w << o) << 1) >>> 26)`; see `sampleAt`.
 *
 * Values stay between the quantiles of the first and the last draw, and ascend with r but for rounding.
 */
export function buildQuantileTable(quantile: RoughQuantile): Float64Array {
	// Ascending in u over both sides; the middle, u = ½, is the last edge of either.
	const u = (i: number) => (i <= PIECES ? edges[i] / TWO_32 : 1 - edges[2 * PIECES - i] / TWO_32);
	const z = (i: number) => (i <= PIECES ? scores[i] : -scores[2 * PIECES - i]);
	const knots = new Float64Array(2 * PIECES + 1);
	const widths = new Float64Array(2 * PIECES);
	for (let i = 0; i <= 2 * PIECES; i++) knots[i] = quantile(u(i), z(i));
	for (let i = 0; i < PIECES; i++) {
		widths[i] = widths[2 * PIECES - 1 - i] = edges[i + 1] - edges[i];
	}
	settleKnots(knots, widths);

	const table = new Float64Array(QUANTILE_TABLE_LENGTH);
	for (let i = 0; i < PIECES; i++) {
		const k = (LAST_OCTAVE - (i >> 6)) * BINS + (i % BINS);
		writePiece(table, k, i, knots[i], knots[i + 1]);
		writePiece(table, OCTAVES * BINS + k, i, knots[2 * PIECES - i], knots[2 * PIECES - 1 - i]);
	}
	return table;
}

/** Write the straight line from `near` to `far`, its values at the edges i and i + 1, as a function of v. */
function writePiece(table: Float64Array, k: number, i: number, near: number, far: number): void {
	const slope = (far - near) / (edges[i + 1] - edges[i]);
	table[2 * k] = near - slope * (edges[i] - 0.5);
	table[2 * k + 1] = slope;
}
