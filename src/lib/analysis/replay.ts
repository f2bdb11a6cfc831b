/** Between two fans: what is drawn while the last change is shown again. */
import type { Cells } from '#lib/engine/result.ts';

/** How long each part of a replay lasts, ms. */
const BEFORE = 1400;
const CHANGE = 1200;
const AFTER = 900;

export interface ReplayMoment {
	/** 0 is before, 1 is after. */
	share: number;
	over: boolean;
}

/** Where a replay is after `elapsed` ms; without motion it goes from before to after at once. */
export function replayAt(elapsed: number, still: boolean): ReplayMoment {
	const over = elapsed >= BEFORE + CHANGE + AFTER;
	if (still) return { share: elapsed < BEFORE + CHANGE / 2 ? 0 : 1, over };
	const share = Math.min(1, Math.max(0, (elapsed - BEFORE) / CHANGE));
	return { share: share * share * (3 - 2 * share), over };
}

/** Mix the quantiles of two fans of the same years; chances change half-way. */
export function mixCells(before: Cells, after: Cells, share: number): Cells {
	const nearer = share < 0.5 ? before : after;
	return {
		...nearer,
		quantiles: after.quantiles.map((byYear, p) =>
			byYear.map((amount, y) => before.quantiles[p][y] * (1 - share) + amount * share)
		)
	};
}
