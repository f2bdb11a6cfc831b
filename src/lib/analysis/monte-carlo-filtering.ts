/** Monte Carlo filtering: how assumptions lie in picked futures, held against how they lie in all. */
import { bandAt } from './band.ts';
import type { Case, Input } from '#lib/case/schema.ts';
import { HALF_OERE, type Brush, type Brushed, type Cells, type Row } from '#lib/engine/result.ts';
import { quantile } from '#lib/numerics/distributions/uncertain.ts';

export type Outcome = 'minus' | 'plus';

/** All futures, those that end a year below or above 0, those nearest the median, or those marked by hand. */
export type MarkKind = 'all' | 'minus' | 'plus' | 'middle' | 'drawn';

export interface FilteredInput {
	input: Input;
	/** Counts of the picked futures by steps of the input's rank, ascending. */
	ranks: number[];
	/** How far the mean rank in them lies from the middle: −½..½. */
	lean: number;
	/** The input's median in the picked futures and in all. */
	here: number;
	all: number;
}

/** An assumption tells picked futures apart when its mean rank in them lies this far from the middle. */
const TELLING = 0.03;

const SHOWN = 6;

/** Pick the futures in which a row ends the horizon in loss, or in gain. */
export function brushOf(row: string, outcome: Outcome, years: number): Brush {
	const year = years - 1;
	return outcome === 'minus'
		? { row, year, from: -Infinity, to: -HALF_OERE }
		: { row, year, from: -HALF_OERE, to: Infinity };
}

/** The mark of a kind at a year; the middle is the half of the futures nearest the median. */
export function markOf(kind: MarkKind, year: number, cells: Cells): Brush | null {
	const row = 'municipality';
	if (kind === 'minus' || kind === 'plus') return brushOf(row, kind, year + 1);
	const { p25, p75 } = bandAt(cells, year);
	return kind === 'middle' ? { row, year, from: p25, to: p75 } : null;
}

/** Name the kind of a mark. */
export function kindOfMark(mark: Brush | null, cells: Cells): MarkKind {
	if (!mark) return 'all';
	if (mark.from === -Infinity && mark.to === -HALF_OERE) return 'minus';
	if (mark.from === -HALF_OERE && mark.to === Infinity) return 'plus';
	const { p25: low, p75: high } = bandAt(cells, mark.year);
	return mark.from === low && mark.to === high ? 'middle' : 'drawn';
}

/** The outcome that tells more of a row: the rarer one, where either is found at all. */
export function tellingOutcome({ cumulative }: Row): Outcome {
	const chance = cumulative.chance[cumulative.chance.length - 1];
	return chance >= 0.5 && chance < 1 ? 'minus' : chance > 0 ? 'plus' : 'minus';
}

/** The account whose outcome is most open: neither loss nor gain is nearly certain. */
export function mostOpen<A extends { row: Row }>(accounts: readonly A[]): A {
	const openness = ({ row: { cumulative } }: A) =>
		-Math.abs(cumulative.chance[cumulative.chance.length - 1] - 0.5);
	return accounts.reduce((most, one) => (openness(one) > openness(most) ? one : most));
}

/** List the assumptions that tell picked futures from all, the `most` telling first, each by at `least` so much of its rank. */
export function filterInputs(
	brushed: Brushed,
	shown: Case,
	{ least = TELLING, most = SHOWN } = {}
): FilteredInput[] {
	if (brushed.picked === 0) return [];
	return shown.inputs
		.flatMap((input): FilteredInput[] => {
			const ranks = brushed.inputs[input.id];
			if (!ranks) return [];
			const lean = meanRank(ranks) - 0.5;
			const all = quantile(input, 0.5);
			return Math.abs(lean) < least
				? []
				: [{ input, ranks, lean, all, here: quantile(input, medianRank(ranks)) }];
		})
		.sort((a, b) => Math.abs(b.lean) - Math.abs(a.lean))
		.slice(0, most);
}

function total(ranks: readonly number[]): number {
	return ranks.reduce((sum, count) => sum + count, 0);
}

function meanRank(ranks: readonly number[]): number {
	const sum = ranks.reduce((weighted, count, i) => weighted + count * (i + 0.5), 0);
	return sum / (total(ranks) * ranks.length);
}

function medianRank(ranks: readonly number[]): number {
	const half = total(ranks) / 2;
	let below = 0;
	const bin = ranks.findIndex((count) => (below += count) >= half);
	const into = (half - (below - ranks[bin])) / ranks[bin];
	return (bin + into) / ranks.length;
}
