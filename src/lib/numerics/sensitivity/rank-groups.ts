/** Rank bins of an input read together: fine at the ends, where its values lie far apart, and coarse in the middle. */
import { normalQuantile } from '#lib/numerics/special/normal.ts';

/** The groups of one input. */
export interface RankGroups {
	/** The first bin of each group, and the end. */
	edges: Int32Array;
	/** Rank 0..1 at the middle of each group. */
	ranks: Float64Array;
	/** The input's mean in each group. */
	means: Float64Array;
	/** What an output follows smoothly, −1..1 or so: the normal score of the rank; the value where values recur or leave a gap. */
	scores: Float64Array;
	/** The value at each middle, −1..1. */
	places: Float64Array;
	/** The input's value a part of the way from the middle of a group to that of the next. */
	valueBetween(group: number, part: number): number;
}

/** A normal score that few draws pass: what scores are divided by. */
const FAR = 2.5;

/** A step between neighbouring values that is a gap, beside the range of nine in ten of them. */
const GAP = 0.1;

/**
 * Group `bins` of equal rank width; `marginal` are the input's values at the middles of equal rank steps, ascending, a
 * multiple of the bins. Where values recur every bin stands alone, for a group would mix them.
 */
export function groupByRank(bins: number, marginal: Float64Array): RankGroups {
	const smooth = isSmooth(marginal);
	const { edges, ranks, scores } = layoutOf(bins, smooth);
	const n = ranks.length;
	const perBin = marginal.length / bins;
	const means = new Float64Array(n);
	const middles = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const [from, to] = [edges[i] * perBin, edges[i + 1] * perBin];
		let sum = 0;
		for (let k = from; k < to; k++) sum += marginal[k];
		means[i] = sum / (to - from);
		middles[i] = valueAtRank(marginal, ranks[i]);
	}
	const places = scaled(middles);
	const next = (group: number) => Math.min(n - 1, group + 1);
	return {
		edges,
		ranks,
		means,
		scores: smooth ? scores : places,
		places,
		valueBetween: (group, part) =>
			smooth
				? valueAtRank(marginal, ranks[group] + part * (ranks[next(group)] - ranks[group]))
				: means[group] + part * (means[next(group)] - means[group])
	};
}

/** Add sums by bin up by group. */
export function addUp({ edges }: RankGroups, sums: Float64Array, target: Float64Array): void {
	const n = edges.length - 1;
	for (let i = 0; i < n; i++) {
		let sum = 0;
		const end = edges[i + 1];
		for (let bin = edges[i]; bin < end; bin++) sum += sums[bin];
		target[i] = sum;
	}
}

/** Add counters up likewise, two by bin: those at `second` on stand apart. As one loop with the sums it is far slower. */
export function addUpCounts(
	{ edges }: RankGroups,
	counts: Uint16Array | Uint32Array,
	second: number,
	target: Float64Array,
	secondTarget: Float64Array
): void {
	const n = edges.length - 1;
	for (let i = 0; i < n; i++) {
		let [sum, other] = [0, 0];
		const end = edges[i + 1];
		for (let bin = edges[i]; bin < end; bin++) {
			sum = (sum + counts[bin]) | 0;
			other = (other + counts[second + bin]) | 0;
		}
		target[i] = sum;
		secondTarget[i] = other;
	}
}

/** Whether an output would follow the input's rank smoothly: no value recurs, and in the middle none is far from the next. */
function isSmooth(marginal: Float64Array): boolean {
	const n = marginal.length;
	const [first, last] = [Math.floor(n * 0.05), Math.floor(n * 0.95)];
	const widest = GAP * (marginal[last] - marginal[first]);
	for (let i = 0; i + 1 < n; i++) {
		const step = marginal[i + 1] - marginal[i];
		if (step === 0 || (i >= first && i < last && step > widest)) return false;
	}
	return true;
}

type Layout = Pick<RankGroups, 'edges' | 'ranks' | 'scores'>;

const layouts = new Map<string, Layout>();

function layoutOf(bins: number, grouped: boolean): Layout {
	const key = `${bins} ${grouped}`;
	let layout = layouts.get(key);
	if (!layout) {
		const edges = Int32Array.from(grouped ? groupEdges(bins) : singleEdges(bins));
		const n = edges.length - 1;
		const ranks = Float64Array.from({ length: n }, (_, i) => (edges[i] + edges[i + 1]) / 2 / bins);
		layout = { edges, ranks, scores: ranks.map((rank) => normalQuantile(rank) / FAR) };
		layouts.set(key, layout);
	}
	return layout;
}

const singleEdges = (bins: number) => Array.from({ length: bins + 1 }, (_, i) => i);

/** Single bins, then more at a time as the end is left behind; the other half is its mirror image. Tenths stay whole. */
function groupEdges(bins: number): number[] {
	const edges: number[] = [];
	for (let at = 0; at < bins / 2; at += widthAt(at)) edges.push(at);
	return [...edges, bins / 2, ...edges.map((edge) => bins - edge).reverse()];
}

const widthAt = (bin: number) => (bin < 8 ? 1 : bin < 16 ? 2 : bin < 32 ? 4 : bin < 64 ? 8 : 16);

/** Values as −1..1. */
function scaled(values: Float64Array): Float64Array {
	const [low, high] = [values[0], values[values.length - 1]];
	const places = new Float64Array(values.length);
	if (!(high > low)) return places;
	for (let i = 0; i < values.length; i++) places[i] = (2 * (values[i] - low)) / (high - low) - 1;
	return places;
}

function valueAtRank(values: Float64Array, rank: number): number {
	const place = Math.min(values.length - 1, Math.max(0, rank * values.length - 0.5));
	const below = Math.floor(place);
	const above = Math.min(values.length - 1, below + 1);
	return values[below] + (place - below) * (values[above] - values[below]);
}
