/** The horizontal axis of money that the pictures of one quantity share. */
import { scaleLinear } from 'd3';
import type { Stretch } from './outcomes.ts';

export interface AmountAxis {
	x: (amount: number) => number;
	ticks: { value: number; at: number }[];
	zero: number;
	left: number;
	right: number;
}

/** Room at either end for half of what stands on the last amount, px. */
const AIR = 12;

const PX_PER_TICK = 90;

/** Lay what holds every outcome over [`left`, `right`] px, 0 among it. */
export function amountAxis(stretches: readonly Stretch[], left: number, right: number): AmountAxis {
	const ends = stretches.flatMap(({ from, to }) => [from, to]);
	let low = Math.min(0, ...ends);
	let high = Math.max(0, ...ends);
	if (low === high) [low, high] = [low - 1, high + 1];
	const x = scaleLinear([low, high], [left + AIR, right - AIR]);
	return {
		x,
		ticks: x
			.ticks(Math.max(2, Math.floor((right - left) / PX_PER_TICK)))
			.map((value) => ({ value, at: x(value) })),
		zero: x(0),
		left,
		right
	};
}
