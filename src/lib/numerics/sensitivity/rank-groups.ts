/** Rank bins read together: fine at the ends, where an input's values lie far apart, and coarse in the middle. */
import { normalQuantile } from '#lib/numerics/special/normal.ts';

export interface RankGroups {
	/** The group of each bin. */
	bins: Int32Array;
	counts: Float64Array;
	negatives: Float64Array;
	/** Rank 0..1 at the middle of each group. */
	ranks: Float64Array;
	/** The input's values on a scale of −1..1. */
	values: Float64Array;
	/** Its normal scores on a scale of about −1..1; its values where these recur, or leave a gap. */
	scores: Float64Array;
	/** The input's value a part of the way from the middle of a group to that of the next. */
	valueBetween(group: number, part: number): number;
}

/** The widest group, in bins, and the share of its distance from the nearer end that a group may be wide. */
const WIDEST = 8;
const PART_OF_DISTANCE = 1 / 8;

/** A normal score that few draws pass: what scores are divided by. */
const FAR = 2.5;

/** Group `counts` and `negatives` of bins of equal rank width; `marginal` is as for `breakEven`. */
export function groupByRank(
	counts: ArrayLike<number>,
	negatives: ArrayLike<number>,
	marginal: Float64Array
): RankGroups {
	const n = counts.length;
	const edges = edgesOf(n);
	const groups = edges.length - 1;
	const found = {
		bins: new Int32Array(n),
		counts: new Float64Array(groups),
		negatives: new Float64Array(groups)
	};
	const ranks = new Float64Array(groups);
	const values = new Float64Array(groups);
	for (let i = 0; i < groups; i++) {
		const [from, to] = [edges[i], edges[i + 1]];
		for (let bin = from; bin < to; bin++) {
			found.bins[bin] = i;
			found.counts[i] += counts[bin];
			found.negatives[i] += negatives[bin];
		}
		ranks[i] = (from + to) / 2 / n;
		values[i] = valueAtRank(marginal, ranks[i]);
	}
	const smooth = isSmooth(marginal);
	const onScale = scaled(values);
	return {
		...found,
		ranks,
		values: onScale,
		scores: smooth ? scoresOf(n, edges) : onScale,
		valueBetween: (group, part) =>
			!smooth
				? values[group] + part * (values[Math.min(groups - 1, group + 1)] - values[group])
				: valueAtRank(
						marginal,
						ranks[group] + part * (ranks[Math.min(groups - 1, group + 1)] - ranks[group])
					)
	};
}

/** A step between neighbouring values that is a gap, beside the range of nine in ten of them. */
const GAP = 0.1;

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

const edgesByBins = new Map<number, number[]>();

/** The first bin of each group, and the end. */
function edgesOf(n: number): number[] {
	let edges = edgesByBins.get(n);
	if (!edges) {
		edges = [0];
		for (let at = 0; at < n; edges.push(at)) {
			const distance = Math.min(at, n - at - 1);
			at += Math.min(WIDEST, Math.max(1, Math.floor(distance * PART_OF_DISTANCE)));
		}
		edgesByBins.set(n, edges);
	}
	return edges;
}

const scoresByBins = new Map<number, Float64Array>();

function scoresOf(n: number, edges: readonly number[]): Float64Array {
	let scores = scoresByBins.get(n);
	if (!scores) {
		scores = Float64Array.from(
			{ length: edges.length - 1 },
			(_, i) => normalQuantile((edges[i] + edges[i + 1]) / 2 / n) / FAR
		);
		scoresByBins.set(n, scores);
	}
	return scores;
}

/** Values as −1..1. */
function scaled(values: Float64Array): Float64Array {
	const [low, high] = [values[0], values[values.length - 1]];
	const onScale = new Float64Array(values.length);
	if (!(high > low)) return onScale;
	for (let i = 0; i < values.length; i++) onScale[i] = (2 * (values[i] - low)) / (high - low) - 1;
	return onScale;
}

function valueAtRank(values: Float64Array, rank: number): number {
	const place = Math.min(values.length - 1, Math.max(0, rank * values.length - 0.5));
	const below = Math.floor(place);
	const above = Math.min(values.length - 1, below + 1);
	return values[below] + (place - below) * (values[above] - values[below]);
}
