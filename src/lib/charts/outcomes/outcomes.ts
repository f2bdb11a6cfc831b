/** One quantity as equally likely outcomes, and as stretches of amounts that hold so many of them. */
import { isNothing } from '#lib/analysis/band.ts';
import { tickStep } from 'd3';

/** A stretch of amounts, or one amount that recurs, and how many of the outcomes lie there. */
export interface Stretch {
	from: number;
	/** Not within the stretch, unless it is `from` itself. */
	to: number;
	count: number;
}

/** One dot stands for so many quantiles: the middle of each five of 250 makes 50 dots. */
const PER_DOT = 5;

const STRETCHES = 25;

/** A stretch is no narrower than this share of the axis, which reaches from 0: it could not be seen. */
const NARROWEST = 1 / 125;

/** From this share of the outcomes on, one amount is shown as such: 0, as a rule. */
const RECURRING = 0.04;

/** Pick out the amounts that dots are placed at. */
export function dotAmounts(quantiles: readonly number[]): number[] {
	return quantiles.filter((_, i) => i % PER_DOT === Math.floor(PER_DOT / 2));
}

/** Count ascending outcomes in equal stretches between round amounts, 0 among them; empty ones are left out. */
export function stretchesOf(quantiles: readonly number[]): Stretch[] {
	const runs = runsOf(quantiles);
	const recurring = runs.filter(({ count }) => count >= quantiles.length * RECURRING);
	const low = quantiles[0];
	const high = quantiles[quantiles.length - 1];
	const span = Math.max(0, high) - Math.min(0, low);
	const step = tickStep(0, Math.max(high - low, span * NARROWEST * STRETCHES), STRETCHES);
	const counts = new Map<number, number>();
	for (const run of runs) {
		if (recurring.includes(run)) continue;
		const index = Math.floor(run.from / step);
		counts.set(index, (counts.get(index) ?? 0) + run.count);
	}
	const equal = [...counts].map(([index, count]) => ({
		from: index * step,
		to: (index + 1) * step,
		count
	}));
	return [...equal, ...recurring].sort((a, b) => a.from - b.from || a.to - b.to);
}

function runsOf(quantiles: readonly number[]): Stretch[] {
	const runs: Stretch[] = [];
	for (const quantile of quantiles) {
		const amount = isNothing(quantile) ? 0 : quantile;
		const last = runs.at(-1);
		if (last && isNothing(amount - last.from)) last.count++;
		else runs.push({ from: amount, to: amount, count: 1 });
	}
	return runs;
}

/** Put equally likely outcomes in an order that looks like chance and is always the same. */
export function shuffled<T>(items: readonly T[], seed = 1): T[] {
	const order = [...items];
	let state = seed;
	for (let i = order.length - 1; i > 0; i--) {
		state = (state * 48271) % 2147483647;
		const j = state % (i + 1);
		[order[i], order[j]] = [order[j], order[i]];
	}
	return order;
}
