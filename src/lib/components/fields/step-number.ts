/** What an arrow key makes of a number: a step that suits its size. */

export interface StepRules {
	min?: number;
	max?: number;
	/** The least step. */
	least?: number;
	/** The step from nought, which has no size of its own. */
	fromNought?: number;
	/** Ten steps at once. */
	wide?: boolean;
}

/**
 * Move a number one step up (`direction` 1) or down (−1), on the grid of the step and within bounds: the third
 * significant digit from a hundred on, the second below. Down from 100 goes to 99, whence up leads back.
 */
export function steppedNumber(value: number, direction: 1 | -1, rules: StepRules = {}): number {
	const { min = -Infinity, max = Infinity, least = 0, fromNought = 1, wide = false } = rules;
	const step = Math.max(least, value === 0 ? fromNought : stepOf(value, direction));
	const place = value / step;
	const next = direction === 1 ? Math.floor(place + 1e-9) + 1 : Math.ceil(place - 1e-9) - 1;
	const moved = (next + (wide ? 9 * direction : 0)) * step;
	return Math.min(max, Math.max(min, Number(moved.toPrecision(12))));
}

/** The step that suits a number's size; towards nought it is that of the numbers to come. */
function stepOf(value: number, direction: 1 | -1): number {
	const size = Math.abs(value);
	const towards = Math.sign(value) === -direction;
	// Powers of ten are told from their neighbours in spite of the logarithm's last bits.
	const exponent = Math.floor(Math.log10(size) + (towards ? -1e-12 : 1e-12));
	return 10 ** (exponent - (exponent >= 2 ? 2 : 1));
}
