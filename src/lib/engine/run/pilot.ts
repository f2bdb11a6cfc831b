/** A pilot looks at the first draws of a plan, and at all of them where they are few, to say where values are counted. */
import { SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import { BINS, EDGED_BINS, type EvenBins } from '#lib/numerics/statistics/histogram.ts';
import { placeBins, placeEdges } from '#lib/numerics/statistics/place-bins.ts';
import { OPERATIONS, WIDTH, WORDS } from '../kernel/operations.ts';
import type { Plan } from '../plan/plan.ts';
import type { Pilot } from './run.ts';

/** Runs of no more draws are looked at whole: bins would be too coarse for them, and sorting costs little. */
const MOST_SORTED = 2048;

/** Values that are kept of all cells together at the most: 64 MB. */
const MOST_KEPT = 1 << 23;

/** Points of each scramble that edges are placed by: four draws a bin, for a shape that a few hundred draws do not show. */
const EDGED_POINTS = (4 * EDGED_BINS) / SCRAMBLES;

/** Look at points of the scrambles: `look` is given the column of every cell, in draws from `at` on. */
export type LookAt = (
	pointsOfEach: number,
	look: (cell: number, column: Float64Array, at: number) => void
) => void;

/** Place the bins of every cell of a plan. */
export function pilotOf(plan: Plan, lookAt: LookAt): Pilot {
	const draws = SCRAMBLES * plan.points;
	const whole = draws <= MOST_SORTED && plan.cells * draws <= MOST_KEPT && !selects(plan);
	const low = new Float64Array(plan.cells);
	const scale = new Float64Array(plan.cells);
	const edged = new Int32Array(plan.cells).fill(-1);
	const sorted = new Float64Array(whole ? plan.cells * draws : 0);
	const difficult: number[] = [];
	const place = (cell: number, values: Float64Array) => {
		const bins = placeBins(values);
		low[cell] = bins.low;
		scale[cell] = (BINS - 1) / (bins.high - bins.low);
		if (bins.edged) edged[cell] = difficult.push(cell) - 1;
	};
	if (whole) {
		lookAt(plan.points, (cell, column, at) => sorted.set(column, cell * draws + at));
		for (let cell = 0; cell < plan.cells; cell++) {
			const own = sorted.subarray(cell * draws, (cell + 1) * draws);
			place(cell, own);
			own.sort();
		}
	} else lookAt(WIDTH / SCRAMBLES, place);
	const edges = new Float64Array(difficult.length * EDGED_BINS);
	if (whole) {
		difficult.forEach((cell, i) =>
			placeEdges(sorted.subarray(cell * draws, (cell + 1) * draws), edges, i * EDGED_BINS)
		);
	} else if (difficult.length > 0) {
		const pointsOfEach = Math.min(plan.points, EDGED_POINTS);
		const looked = SCRAMBLES * pointsOfEach;
		const values = new Float64Array(difficult.length * looked);
		lookAt(pointsOfEach, (cell, column, at) => {
			if (edged[cell] >= 0) values.set(column, edged[cell] * looked + at);
		});
		for (let i = 0; i < difficult.length; i++) {
			const own = values.subarray(i * looked, (i + 1) * looked).sort();
			placeEdges(own, edges, i * EDGED_BINS);
		}
	}
	// written out: an engine compiles loops for one shape of object, and copies of another have shapes of their own
	return { low, scale, edged, edges, sorted };
}

/** Where the values of a cell without edges of its own are counted. */
export const evenBinsOf = ({ low, scale }: Pilot, cell: number): EvenBins => ({
	low: low[cell],
	scale: scale[cell]
});

/** Whether a plan records some of its draws only: all of them together say nothing of those. */
function selects({ code }: Plan): boolean {
	for (let at = 0; at < code.length; at += WORDS) {
		if (code[at] === OPERATIONS.select) return true;
	}
	return false;
}
