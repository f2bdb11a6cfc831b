/** Compares the engine's streaming figures with plain ones of the very same draws. */
import { PROBABILITIES, type Cell, type Cells, type Row } from '#lib/engine/result.ts';
import type { PlainCell, PlainFigures } from './plain/summarise.ts';

/** What two sums may differ by that add the same numbers in another order, relative to their size. */
const ROUNDING = 1e-9;

/** A millionth of a krone: what is left where numbers should cancel. */
const DUST = 1e-6;

/** What a quantile read from a histogram of some 500 bins may be off by, in standard deviations. */
const BIN = 0.02;

/** List the figures of a row that differ: means and chances are to be equal, quantiles to a bin. */
export function figureMisses(what: string, ours: Row, theirs: PlainFigures): string[] {
	return [
		...cellsMisses(`${what} annual`, ours.annual, theirs.annual),
		...cellsMisses(`${what} cumulative`, ours.cumulative, theirs.cumulative),
		...cellMisses(`${what} present value`, ours.presentValue, theirs.presentValue)
	];
}

/** List the figures of one kind by year that differ. */
export function cellsMisses(what: string, ours: Cells, theirs: PlainCell[]): string[] {
	return theirs.flatMap((cell, y) =>
		cellMisses(
			`${what} ${y}`,
			{
				quantiles: ours.quantiles.map((quantile) => quantile[y]),
				mean: ours.mean[y],
				sd: ours.sd[y],
				chance: ours.chance[y]
			},
			cell
		)
	);
}

function cellMisses(
	what: string,
	ours: Pick<Cell, 'quantiles' | 'mean' | 'sd' | 'chance'>,
	theirs: PlainCell
): string[] {
	const misses: string[] = [];
	const within = (figure: string, x: number, low: number, high: number, tolerance: number) => {
		if (x >= low - tolerance && x <= high + tolerance) return;
		misses.push(`${what} ${figure}: engine ${x}, plain ${low === high ? low : `${low}…${high}`}`);
	};
	const scale = Math.abs(theirs.mean) + theirs.sd;
	within('mean', ours.mean, theirs.mean, theirs.mean, ROUNDING * scale + DUST);
	// A deviation is a root: dust in the squares is more in it.
	within('sd', ours.sd, theirs.sd, theirs.sd, 1e-6 * scale + 1e-3);
	within('chance', ours.chance, theirs.chance, theirs.chance, 0);
	PROBABILITIES.forEach((p, i) => {
		const [low, high] = theirs.neighbours[i];
		within(`p${p}`, ours.quantiles[i], low, high, BIN * theirs.sd + ROUNDING * scale + DUST);
	});
	return misses;
}
