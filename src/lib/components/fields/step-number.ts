/** What an arrow key makes of a number: a step that suits its size. */

interface Bounds {
	min?: number;
	max?: number;
}

/**
 * Give the number one step up (`direction` 1) or down (−1), on the grid of the step and within bounds. The step is the
 * second significant digit, and `atLeast` what it is given as; down from 100 goes to 99, whence up leads back.
 */
export function steppedNumber(
	value: number,
	direction: 1 | -1,
	{ min = -Infinity, max = Infinity }: Bounds,
	step: number
): number {
	const inward = value !== 0 && Math.sign(value) !== direction;
	const size = Math.abs(value) * (inward ? 1 - 1e-9 : 1);
	const second = size === 0 ? 0 : 10 ** (Math.floor(Math.log10(size) + 1e-12) - 1);
	const unit = second > step ? second : step;
	const place = value / unit;
	const next = direction === 1 ? Math.floor(place + 1e-9) + 1 : Math.ceil(place - 1e-9) - 1;
	return Math.min(max, Math.max(min, Number((next * unit).toPrecision(12))));
}
