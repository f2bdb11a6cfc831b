/** Where a function that never falls first reaches a level. */

/** More than halving alone needs to pass from one double to the next, but for numbers next to 0. */
const MOST_STEPS = 200;

/**
 * Return the least x in [low, high] at which f is `level` or more, to the last few bits; `high` where f does not
 * reach it. A smooth f is called some dozen times, one that jumps or rests up to a hundred.
 *
 * Straight lines between the ends, as in the Illinois rule (an end that stays a second time counts half), and every
 * third time the middle, for where lines do not bring the ends together.
 */
export function firstReaching(
	f: (x: number) => number,
	level: number,
	low: number,
	high: number
): number {
	if (!(low < high)) return high;
	let [a, b] = [low, high];
	let below = f(a) - level;
	let above = f(b) - level;
	if (below >= 0) return a;
	if (above < 0) return b;
	let stayed: 'a' | 'b' | null = null;
	for (let step = 1; step <= MOST_STEPS; step++) {
		if (b - a <= 2 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b))) break;
		const line = a - below * ((b - a) / (above - below));
		const x = step % 3 > 0 && line > a && line < b ? line : a / 2 + b / 2;
		if (x <= a || x >= b) break;
		const at = f(x) - level;
		if (at < 0) {
			[a, below] = [x, at];
			if (stayed === 'b') above /= 2;
			stayed = 'b';
		} else {
			[b, above] = [x, at];
			if (stayed === 'a') below /= 2;
			stayed = 'a';
		}
	}
	return b;
}
