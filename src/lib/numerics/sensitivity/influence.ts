/** How much single draws move an estimate: what Monte Carlo errors are read from without estimating again. */
import { dot } from './dot.ts';

/**
 * The influence of one draw on an estimate, by the bin of the input that it lies in. The mean over independent draws is,
 * but for a constant and what is quadratic in it, by how much they would have the estimate otherwise.
 */
export interface TornadoInput {
	/** Times the draw's output less the output's mean; absent where the output's size does not matter. */
	output?: Float64Array;
	/** Whatever the output. */
	draw: Float64Array;
	/** Where the output is below 0; absent where that alone does not matter. */
	negative?: Float64Array;
	/** Times the square of the output less its mean; 0 where absent. */
	square?: number;
}

/** An estimate, and what each draw has to do with it; null where no draw moves it. */
export interface Estimate {
	value: number;
	influence: TornadoInput | null;
}

/** What one replicate counted and summed in an input's bins. */
export interface Replicate {
	draws: number;
	/** By bin: draws, and those with the output below 0. */
	counts: Float64Array;
	negatives: Float64Array;
	/** By bin: the sum of the output less its mean; and that of its square, over all. */
	outputs: Float64Array;
	squares: number;
}

/** The mean of an influence over the draws of a replicate. */
export function meanInfluence(
	{ output, draw, negative, square = 0 }: TornadoInput,
	{ draws, counts, negatives, outputs, squares }: Replicate
): number {
	let total = square * squares + dot(draw, counts);
	if (output) total += dot(output, outputs);
	if (negative) total += dot(negative, negatives);
	return total / draws;
}
