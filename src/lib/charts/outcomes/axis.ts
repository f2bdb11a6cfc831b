/** The horizontal axis of money that the pictures of one quantity share. */
import { scaleLinear } from 'd3';
import type { Outcome } from './outcomes.ts';

export interface AmountAxis {
	x: (amount: number) => number;
	/** An outcome's ends, px: an open one runs to the axis's own end. */
	ends: (outcome: Outcome) => readonly [from: number, to: number];
	ticks: { value: number; at: number }[];
	zero: number;
	left: number;
	right: number;
}

/** Room at either end for outcomes without an end, as a share of the axis. */
const OPEN = 0.09;

const PX_PER_TICK = 90;

/** Lay the known ends of outcomes over [`left`, `right`] px, 0 among them. */
export function amountAxis(outcomes: readonly Outcome[], left: number, right: number): AmountAxis {
	const known = outcomes.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
	let low = Math.min(0, ...known);
	let high = Math.max(0, ...known);
	if (low === high) [low, high] = [low - 1, high + 1];
	const open = (right - left) * OPEN;
	const x = scaleLinear([low, high], [left + open, right - open]);
	return {
		x,
		ends: ({ from, to }) => [from === -Infinity ? left : x(from), to === Infinity ? right : x(to)],
		ticks: x
			.ticks(Math.max(2, Math.floor((right - left) / PX_PER_TICK)))
			.map((value) => ({ value, at: x(value) })),
		zero: x(0),
		left,
		right
	};
}
