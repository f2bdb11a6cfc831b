/** What a stretch of a run, one scramble or all of them, counted and summed beside the cells. */
import type { Counters } from '#lib/numerics/statistics/histogram.ts';
import { CELL_COUNTS, CELL_SUMS, type Plan } from './plan.ts';
import type { CellRef, Place } from './programme.ts';

export interface Part {
	draws: number;
	/** Counters and sums recorded at a place. */
	counts(place: Place, length: number): Counters;
	sums(place: Place, length: number): Float64Array;
	/** Counters of a cell, its bins first, as they stand: of one scramble for cells that the plan keeps alone. */
	histogram(ref: CellRef): Counters;
	/** Sums of a cell as they stand, likewise. */
	moments(ref: CellRef): Float64Array;
}

/** Read the arrays of all that was added up. */
export function wholePart(
	draws: number,
	plan: Plan,
	counts: Uint32Array,
	sums: Float64Array
): Part {
	const [firstCount, firstSum] = [plan.cells * CELL_COUNTS, plan.cells * CELL_SUMS];
	const at = (ref: CellRef) => ('cell' in ref ? ref.cell : 0);
	const stretch = <A extends Uint32Array | Float64Array>(from: A, start: number, length: number) =>
		from.subarray(start, start + length) as A;
	return {
		draws,
		counts: (place, length) => stretch(counts, firstCount + place.count, length),
		sums: (place, length) => stretch(sums, firstSum + place.sum, length),
		histogram: (ref) => stretch(counts, at(ref) * CELL_COUNTS, CELL_COUNTS),
		moments: (ref) => stretch(sums, at(ref) * CELL_SUMS, CELL_SUMS)
	};
}

/** Copy what a scramble's figures are read from: a summary's arrays are used again. */
export function scramblePart(plan: Plan, summary: { counts: Counters; sums: Float64Array }): Part {
	const counts = summary.counts.slice(plan.cells * CELL_COUNTS);
	const sums = summary.sums.slice(plan.cells * CELL_SUMS);
	const kept = new Map(
		plan.kept.map((cell) => {
			const [from, start] = [cell * CELL_COUNTS, cell * CELL_SUMS];
			const histogram = summary.counts.slice(from, from + CELL_COUNTS);
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
