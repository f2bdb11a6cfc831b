/** A quantile function as a table of straight pieces, looked up by the 32 bits of a uniform draw. */
import { normalQuantile } from '#lib/numerics/special/normal.ts';
import type { RoughQuantile } from './distribution.ts';
import { settleKnots } from './settle-knots.ts';

const TWO_32 = 4294967296;
const OCTAVES = 25;
const BINS = 128;
/** The octaves that are used: distances below 128 share a piece with the first above. */
const LAST_OCTAVE = 24;
const PIECES = LAST_OCTAVE * BINS;

/** Numbers in a table: two sides × 25 octaves × 128 pieces × (intercept, slope). */
export const QUANTILE_TABLE_LENGTH = 2 * OCTAVES * BINS * 2;

/**
 * Where a side's pieces meet, ascending, as v + ½ for a distance v from the nearer end: each octave has 128 pieces,
 * and the first of all begins at v = 0.
 */
const edges = Float64Array.from({ length: PIECES + 1 }, (_, i) =>
	i === 0 ? 0.5 : (1 << (i >> 7)) * (BINS + (i % BINS))
);

/** Both sides, ascending in u, with u = ½ in the middle: the chance and the normal score at each edge. */
const chances = bothSides(
	(edge) => edge / TWO_32,
	(edge) => 1 - edge / TWO_32
);
const scores = bothSides(
	(edge) => normalQuantile(edge / TWO_32),
	(edge) => -normalQuantile(edge / TWO_32)
);
/** Between the edges, in units of 2⁻³². */
const widths = chances.subarray(1).map((u, i) => (u - chances[i]) * TWO_32);

function bothSides(lower: (edge: number) => number, upper: (edge: number) => number) {
	return Float64Array.from({ length: 2 * PIECES + 1 }, (_, i) =>
		i <= PIECES ? lower(edges[i]) : upper(edges[2 * PIECES - i])
	);
}

/**
 * Make the table of a smooth, monotone quantile function.
 *
 * A 32-bit draw r stands for u = (r + ½) / 2³². Its value is `table[2k] + table[2k + 1] * v` with
 * `side = r >>> 31`, `v = (r ^ -side) & 0x7fffffff`, `w = max(v, 128)`, `o = clz32(w)` and
 * `k = (side * 25 + o) * 128 + (((w << o) << 1) >>> 25)`; see `sampleAt`.
 *
 * Values stay between the quantiles of the first and the last draw, and ascend with r but for rounding.
 */
export function buildQuantileTable(quantile: RoughQuantile): Float64Array {
	const knots = new Float64Array(2 * PIECES + 1);
	for (let i = 0; i < knots.length; i++) knots[i] = quantile(chances[i], scores[i]);
	settleKnots(knots, widths);

	const table = new Float64Array(QUANTILE_TABLE_LENGTH);
	const [least, greatest] = [knots[0], knots[2 * PIECES]];
	const write = (k: number, i: number, near: number, far: number) => {
		const width = edges[i + 1] - edges[i];
		const slope = (far - near) / width;
		// The line as a function of v, from its value near the end.
		const first = edges[i] - 0.5;
		const intercept = near - slope * first;
		const start = intercept + slope * Math.ceil(first);
		const end = intercept + slope * (first + width - 0.5);
		const inside = start >= least && start <= greatest && end >= least && end <= greatest;
		// Where almost all change falls into one piece, rounding may carry it out of the support.
		table[2 * k] = inside ? intercept : near;
		table[2 * k + 1] = inside ? slope : 0;
	};
	for (let i = 0; i < PIECES; i++) {
		const k = (LAST_OCTAVE - (i >> 7)) * BINS + (i % BINS);
		write(k, i, knots[i], knots[i + 1]);
		write(OCTAVES * BINS + k, i, knots[2 * PIECES - i], knots[2 * PIECES - 1 - i]);
	}
	return table;
}
