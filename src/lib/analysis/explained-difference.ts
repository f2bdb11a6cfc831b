/** How much of a difference each change explains: the difference with the change alone, and what is left over. */
import { bandAt } from './band.ts';
import type { Difference } from '#lib/engine/result.ts';

export interface Explained {
	/** Mean of the difference at the horizon, kr. Means add up, quantiles do not. */
	mean: number;
	/** The 5–95 % band. */
	band: readonly [low: number, high: number];
}

/** Read a row's cumulative difference at the horizon. */
export function explained(difference: Difference, row: string): Explained | null {
	const cells = difference.rows.find(({ id }) => id === row)?.difference.cumulative;
	if (!cells) return null;
	const last = cells.mean.length - 1;
	const { p05, p95 } = bandAt(cells);
	return { mean: cells.mean[last], band: [p05, p95] };
}

/** What is left of the total's mean when each change's own is taken away. */
export function together(total: Explained, alone: readonly Explained[]): number {
	return alone.reduce((left, { mean }) => left - mean, total.mean);
}
