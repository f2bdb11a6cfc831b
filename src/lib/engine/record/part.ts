/** What a stretch of a run, one scramble or all of them, counted and summed beside the cells. */
import { BINS, EDGED_BINS, type Counters } from '#lib/numerics/statistics/histogram.ts';
import { CELL_COUNTS, CELL_SUMS, type Plan } from '../plan/plan.ts';
import type { CellRef, Place } from './recorder.ts';
import type { Pilot, Summary } from '../run/run.ts';

/** What is counted and summed of a stretch. */
export type Counted = {
	[Key in Exclude<keyof Summary, 'quantiles'>]: Summary[Key] extends Float64Array
		? Float64Array
		: Counters;
};

export interface Part {
	draws: number;
	/** Counters and sums recorded at a place. */
	counts(place: Place, length: number): Counters;
	sums(place: Place, length: number): Float64Array;
	/** Draws by bin of a cell: of one scramble for cells that the plan keeps alone. */
	histogram(ref: CellRef): Counters;
	/** Sums of a cell as they stand, likewise. */
	moments(ref: CellRef): Float64Array;
}

/** Read the arrays of all that was added up. */
export function wholePart(draws: number, plan: Plan, pilot: Pilot, counted: Counted): Part {
	const { counts, sums } = counted;
	const [firstCount, firstSum] = [plan.cells * CELL_COUNTS, plan.cells * CELL_SUMS];
	const at = (ref: CellRef) => ('cell' in ref ? ref.cell : 0);
	return {
		draws,
		counts: (place, length) =>
			counts.subarray(firstCount + place.count, firstCount + place.count + length),
		sums: (place, length) => sums.subarray(firstSum + place.sum, firstSum + place.sum + length),
		histogram: (ref) => histogramOf(pilot, counted, at(ref)),
		moments: (ref) => sums.subarray(at(ref) * CELL_SUMS, (at(ref) + 1) * CELL_SUMS)
	};
}

/** The counters of a cell's bins, even ones or its own. */
function histogramOf({ edged }: Pilot, { counts, edgedCounts }: Counted, cell: number): Counters {
	const own = edged[cell] * EDGED_BINS;
	if (own >= 0) return edgedCounts.subarray(own, own + EDGED_BINS);
	return counts.subarray(cell * CELL_COUNTS, cell * CELL_COUNTS + BINS);
}

/** Copy what a scramble's figures are read from: a summary's arrays are used again. */
export function scramblePart(plan: Plan, pilot: Pilot, summary: Counted): Part {
	const counts = summary.counts.slice(plan.cells * CELL_COUNTS);
	const sums = summary.sums.slice(plan.cells * CELL_SUMS);
	const kept = new Map(
		plan.kept.map((cell) => {
			const start = cell * CELL_SUMS;
			const histogram = histogramOf(pilot, summary, cell).slice();
			return [cell, { histogram, moments: summary.sums.slice(start, start + CELL_SUMS) }] as const;
		})
	);
	const cellOf = (ref: CellRef) => {
		const found = 'cell' in ref ? kept.get(ref.cell) : undefined;
		if (!found) throw new Error('No scramble keeps this cell.');
		return found;
	};
	return {
		draws: plan.points,
		counts: (place, length) => counts.subarray(place.count, place.count + length),
		sums: (place, length) => sums.subarray(place.sum, place.sum + length),
		histogram: (ref) => cellOf(ref).histogram,
		moments: (ref) => cellOf(ref).moments
	};
}
