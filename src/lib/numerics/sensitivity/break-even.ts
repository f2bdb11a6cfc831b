/** Where the median of an output, given one input, crosses 0. */
import { fitProbit, type Probit } from './probit.ts';
import type { RankGroups } from './rank-groups.ts';
import type { Estimate, TornadoInput } from './influence.ts';

/** Ranks that a crossing is looked for between. */
const [FIRST, LAST] = [0.01, 0.99];

/**
 * Estimate the value of the input at which half of the draws have the output below 0: the crossing nearest to rank ½,
 * looked for between ranks .01 and .99. `negatives` of `counts` draws lie below 0 in each group of the input's ranks
 * (and may hold more than these).
 * null where the chance of being below 0 does not cross one half.
 *
 * That chance is fitted by probit regression: all draws together tell where it crosses, and nothing pulls the crossing
 * to the middle, as a mean over neighbouring bins would.
 */
export function breakEven(
	groups: RankGroups,
	counts: Float64Array,
	negatives: Float64Array
): Estimate | null {
	const columns = shapes(groups);
	const fit = fitProbit({ counts, negatives }, columns, CERTAIN_SHAPES);
	const crossing = nearestCrossing(groups, fit);
	if (!crossing) return null;
	return {
		value: groups.valueBetween(crossing.group, crossing.part),
		influence: influenceOn(groups, counts, columns, fit, crossing)
	};
}

/** The shapes that are fitted whatever the draws say: the first three. */
const CERTAIN_SHAPES = 3;

/** Powers of the input's score up to the fourth, and its value, by group. */
function shapes({ scores, places }: RankGroups): Float64Array[] {
	const n = scores.length;
	const ones = new Float64Array(n).fill(1);
	const [squares, cubes, fourths] = [1, 2, 3].map(() => new Float64Array(n));
	for (let i = 0; i < n; i++) {
		squares[i] = scores[i] * scores[i];
		cubes[i] = squares[i] * scores[i];
		fourths[i] = squares[i] * squares[i];
	}
	return [ones, scores, squares, places, cubes, fourths];
}

/** A crossing: `part` of the way from the middle of a group to that of the next. */
interface Crossing {
	group: number;
	part: number;
}

function nearestCrossing({ ranks }: RankGroups, { chance }: Probit): Crossing | null {
	let nearest: Crossing | null = null;
	let distance = Infinity;
	for (let group = 0; group + 1 < ranks.length; group++) {
		const [a, b] = [chance[group] - 0.5, chance[group + 1] - 0.5];
		const crosses = a * b < 0 || (a === 0) !== (b === 0);
		if (!crosses) continue;
		const part = a / (a - b);
		const rank = ranks[group] + part * (ranks[group + 1] - ranks[group]);
		if (rank < FIRST || rank > LAST || Math.abs(rank - 0.5) >= distance) continue;
		distance = Math.abs(rank - 0.5);
		nearest = { group, part };
	}
	return nearest;
}

/** A draw moves the fit, so its index at the crossing, and this the crossing along the slope. */
function influenceOn(
	groups: RankGroups,
	counts: Float64Array,
	columns: readonly Float64Array[],
	{ index, pull, chance, leverOf }: Probit,
	{ group, part }: Crossing
): TornadoInput {
	const n = counts.length;
	let draws = 0;
	for (let i = 0; i < n; i++) draws += counts[i];
	const at = columns.map((column) => column[group] + part * (column[group + 1] - column[group]));
	const lever = leverOf(Float64Array.from(at));
	const slope = index[group + 1] - index[group];
	const step = groups.valueBetween(group, 1) - groups.valueBetween(group, 0);
	const perIndex = (-draws * step) / slope;
	const negative = new Float64Array(n);
	for (let j = 0; j < columns.length; j++) {
		const [column, weight] = [columns[j], lever[j] * perIndex];
		for (let i = 0; i < n; i++) negative[i] += weight * column[i];
	}
	const draw = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		negative[i] *= pull[i];
		draw[i] = -negative[i] * chance[i];
	}
	return { draw, negative };
}
