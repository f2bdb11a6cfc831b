/** Where a distribution lies: the values that given parts of its draws do not exceed. */
import { piecesOf, type Piece } from '#lib/charts/distribution/pieces.ts';
import { extentOf } from '#lib/charts/distribution/shape.ts';
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';

/** Find the quantiles of chances between 0.01 and 0.99; a pool's within what its drawn shape tells apart. */
export function quantilesOf(distribution: Distribution, chances: readonly number[]): number[] {
	if (distribution.kind !== 'pool') return chances.map(quantileFunction(distribution));
	// A pool's quantile function is not monotone: its values are found by halving.
	const pieces = piecesOf(distribution);
	const total = pieces.reduce((sum, { share }) => sum + share, 0);
	const tail = (1 - total) / 2;
	const [low, high] = extentOf(distribution);
	return chances.map((chance) =>
		halve(low, high, (x) => tail + pieces.reduce((sum, piece) => sum + upTo(piece, x), 0) < chance)
	);
}

/** The part of all draws that a piece has up to a value. */
function upTo({ from, to, share }: Piece, x: number): number {
	if (x < from) return 0;
	return x >= to ? share : (share * (x - from)) / (to - from);
}

/** Return the number between low and high up to which `below` holds. */
function halve(low: number, high: number, below: (x: number) => boolean): number {
	let [from, to] = [low, high];
	for (let step = 0; step < 50; step++) {
		const middle = from + (to - from) / 2;
		if (below(middle)) from = middle;
		else to = middle;
	}
	return to;
}
