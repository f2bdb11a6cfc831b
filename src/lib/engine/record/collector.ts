/** Adds up the summaries of a run in block order and estimates its figures, each with its Monte Carlo error. */
import { SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import {
	BINS,
	EDGED_BINS,
	edgedQuantiles,
	evenQuantiles,
	type Counters,
	type Quantiles
} from '#lib/numerics/statistics/histogram.ts';
import { errorsBetween } from '#lib/numerics/statistics/quantile-error.ts';
import { errorOfMean } from '#lib/numerics/statistics/replicates.ts';
import { quantileOfSorted } from '#lib/numerics/statistics/type7.ts';
import { scramblePart, wholePart, type Counted, type Part } from './part.ts';
import { evenBinsOf } from '../run/pilot.ts';
import { CELL_COUNTS, CELL_SUMS, type Plan } from '../plan/plan.ts';
import type { CellRef, Place, Recorder } from './recorder.ts';
import { HALF_OERE, PROBABILITIES, type Cell } from '../result.ts';
import type { Block, Collector, Pilot, Summary } from '../run/run.ts';

/** The summed-up run that figures are read from. */
export interface Totals extends Part {
	cell(ref: CellRef): Cell;
	/** Quantiles of a cell at other ascending probabilities. */
	quantiles(ref: CellRef, probabilities: readonly number[]): number[];
	/** Their standard errors. */
	quantileErrors(ref: CellRef, probabilities: readonly number[]): number[];
	/** The independent repetitions that the run consists of. */
	scrambles: readonly Part[];
	/** The standard error of a figure that is the mean of the scrambles' own. */
	error(figure: (scramble: Part) => number): number;
	/** The shares of the draws that are counted at a place and after it, and their standard errors. */
	shares(place: Place, length: number): { shares: number[]; errors: number[] };
	/** The value that stands at a place of a cell. */
	valueAt(ref: CellRef, place: number): number;
}

/** What is recorded while drawing, and how the figures are read from it. */
export interface Recording<T> {
	recorder: Recorder;
	read: (totals: Totals) => T;
}

/** A figure came out as no number: the case's amounts are beyond what can be computed with. */
export class NotFinite extends Error {
	override name = 'NotFinite';
}

/** What one scramble says of every cell: quantiles, then mean, then chance. */
const PER_CELL = PROBABILITIES.length + 2;

/** Collect the summaries of a plan's blocks; `read` makes the figures of the totals. */
export function createCollector<T>(
	plan: Plan,
	blocks: readonly Block[],
	pilot: Pilot,
	read: (totals: Totals) => T
): Collector<T> {
	/** The scrambles so far, added up. */
	const all = nothing(plan, pilot);
	const { counts, sums } = all;
	/** The blocks so far of a scramble that has several, likewise. */
	let open: Counted | undefined;
	const ofCells = new Float64Array(SCRAMBLES * plan.cells * PER_CELL);
	const parts: Part[] = [];
	const waiting = new Map<number, Summary>();
	let next = 0;

	function quantilesOf(counted: Counted, cell: number, p: readonly number[]): Quantiles {
		const edged = pilot.edged[cell] * EDGED_BINS;
		return edged < 0
			? evenQuantiles(counted.counts, cell * CELL_COUNTS, evenBinsOf(pilot, cell), p)
			: edgedQuantiles(counted.edgedCounts, edged, counted.extents, 2 * edged, p);
	}

	function closeScramble(scramble: number, summary: Counted, quantiles: Float64Array): void {
		const ready = quantiles.length > 0;
		const length = PROBABILITIES.length;
		for (let cell = 0; cell < plan.cells; cell++) {
			const at = (scramble * plan.cells + cell) * PER_CELL;
			const s = cell * CELL_SUMS;
			// one by one: a view for every cell costs more than what it shows
			if (ready) {
				for (let p = 0; p < length; p++) ofCells[at + p] = quantiles[cell * length + p];
			} else ofCells.set(quantilesOf(summary, cell, PROBABILITIES).values, at);
			ofCells[at + length] = valueAt(cell, (summary.sums[s] + summary.sums[s + 1]) / plan.points);
			ofCells[at + length + 1] = summary.counts[cell * CELL_COUNTS + BINS] / plan.points;
		}
		parts[scramble] = scramblePart(plan, pilot, summary);
		addTo(all, summary);
	}

	/** Undoes what a kernel does to a value before it sums. */
	const valueAt = (cell: number, place: number) => pilot.low[cell] + place / pilot.scale[cell];

	/** The standard error of a cell's figure. */
	function spread(cell: number, figure: number): number {
		const first = cell * PER_CELL + figure;
		const own = new Float64Array(SCRAMBLES);
		for (let r = 0; r < SCRAMBLES; r++) own[r] = ofCells[first + r * plan.cells * PER_CELL];
		return errorOfMean(own);
	}

	const draws = SCRAMBLES * plan.points;

	/** From the draws themselves where the pilot kept them. */
	function totalQuantiles(cell: number, p: readonly number[]): Quantiles {
		if (pilot.sorted.length === 0) return quantilesOf(all, cell, p);
		const sorted = pilot.sorted.subarray(cell * draws, (cell + 1) * draws);
		return { values: p.map((one) => quantileOfSorted(sorted, one)), errors: p.map(() => 0) };
	}

	function estimate(cell: number): Cell {
		const s = cell * CELL_SUMS;
		const places = sums[s] + sums[s + 1];
		const squares = sums[s + 2] + sums[s + 3];
		const variance = (squares - (places * places) / draws) / (draws - 1);
		const quantiles = totalQuantiles(cell, PROBABILITIES);
		return finiteCell({
			quantiles: quantiles.values,
			quantileErrors: quantiles.errors.map((error, i) => together(spread(cell, i), error)),
			mean: valueAt(cell, places / draws),
			meanErrors: spread(cell, PROBABILITIES.length),
			sd: Math.sqrt(Math.max(0, variance)) / pilot.scale[cell],
			chance: counts[cell * CELL_COUNTS + BINS] / draws,
			chanceErrors: spread(cell, PROBABILITIES.length + 1)
		});
	}

	/** Equal figures of several rows are one cell, estimated once. */
	const estimated: Cell[] = [];
	const totals: Totals = {
		...wholePart(draws, plan, pilot, all),
		cell(ref) {
			if ('value' in ref) return certainCell(ref.value);
			return (estimated[ref.cell] ??= estimate(ref.cell));
		},
		quantiles(ref, probabilities) {
			if ('value' in ref) return probabilities.map(() => ref.value);
			return totalQuantiles(ref.cell, probabilities).values;
		},
		quantileErrors(ref, probabilities) {
			if ('value' in ref) return probabilities.map(() => 0);
			const { quantileErrors } = totals.cell(ref);
			const between = errorsBetween(PROBABILITIES, probabilities);
			return between(quantileErrors, (asked) => totals.quantiles(ref, asked));
		},
		scrambles: parts,
		error: (figure) => errorOfMean(parts.map(figure)),
		shares(place, length) {
			const shares = Array.from(totals.counts(place, length), (count) => count / draws);
			const counted = parts.map((part) => part.counts(place, length));
			const own = new Array<number>(SCRAMBLES);
			const errors = shares.map((share, i) => {
				// most years pay nothing back, or all
				if (share === 0 || share === 1) return 0;
				for (let r = 0; r < SCRAMBLES; r++) own[r] = counted[r][i] / plan.points;
				return errorOfMean(own);
			});
			return { shares, errors };
		},
		valueAt: (ref, place) => ('cell' in ref ? valueAt(ref.cell, place) : ref.value)
	};

	return {
		add(index, summary) {
			if (index < next || waiting.has(index)) throw new Error(`Block ${index} was added twice.`);
			waiting.set(index, summary);
			for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
				waiting.delete(next);
				const { scramble } = blocks[next];
				next++;
				const last = blocks[next]?.scramble !== scramble;
				if (last && !open) {
					closeScramble(scramble, ready, ready.quantiles);
					continue;
				}
				open ??= nothing(plan, pilot);
				addTo(open, ready);
				if (!last) continue;
				closeScramble(scramble, open, new Float64Array(0));
				open = undefined;
			}
		},
		result() {
			if (next < blocks.length) throw new Error(`Block ${next} is missing.`);
			return read(totals);
		}
	};
}

/** Two errors that have nothing to do with each other, as one. */
const together = (a: number, b: number) => Math.sqrt(a * a + b * b);

/** From here on the draws of a run do not fit 16 bits. */
const MANY_DRAWS = 1 << 16;

function nothing(plan: Plan, { edges }: Pilot): Counted {
	const Counters = SCRAMBLES * plan.points < MANY_DRAWS ? Uint16Array : Uint32Array;
	return {
		counts: new Counters(plan.counts),
		sums: new Float64Array(plan.sums),
		edgedCounts: new Counters(edges.length),
		extents: new Float64Array(2 * edges.length).fill(Infinity)
	};
}

/** Add a stretch of a run to what was added up. */
function addTo(total: Counted, more: Counted): void {
	addCounts(total.counts, more.counts);
	addCounts(total.edgedCounts, more.edgedCounts);
	const { sums, extents } = total;
	for (let i = 0; i < sums.length; i++) sums[i] += more.sums[i];
	for (let i = 0; i < extents.length; i++) {
		if (more.extents[i] < extents[i]) extents[i] = more.extents[i];
	}
}

function addCounts(total: Counters, added: Counters): void {
	if (total instanceof Uint16Array && added instanceof Uint16Array) {
		// no sum is beyond 16 bits: two counters at a time, as one number
		addNumbers(pairsOf(total), pairsOf(added));
		if (total.length & 1) total[total.length - 1] += added[total.length - 1];
	} else {
		// added-up counters stay below 2³¹; as signed numbers they need no detour over floating point
		addNumbers(new Int32Array(total.buffer), added);
	}
}

const pairsOf = ({ buffer, byteOffset, length }: Uint16Array) =>
	new Int32Array(buffer, byteOffset, length >> 1);

function addNumbers(total: Int32Array, added: Int32Array | Counters): void {
	const { length } = total;
	const four = length & ~3;
	for (let i = 0; i < four; i = (i + 4) | 0) {
		const q = (i + 1) | 0;
		const r = (i + 2) | 0;
		const t = (i + 3) | 0;
		total[i] = (total[i] + added[i]) | 0;
		total[q] = (total[q] + added[q]) | 0;
		total[r] = (total[r] + added[r]) | 0;
		total[t] = (total[t] + added[t]) | 0;
	}
	for (let i = four; i < length; i++) total[i] = (total[i] + added[i]) | 0;
}

function certainCell(value: number): Cell {
	return finiteCell({
		quantiles: PROBABILITIES.map(() => value),
		quantileErrors: PROBABILITIES.map(() => 0),
		mean: value,
		meanErrors: 0,
		sd: 0,
		chance: value >= -HALF_OERE ? 1 : 0,
		chanceErrors: 0
	});
}

function finiteCell(cell: Cell): Cell {
	const figures = [...cell.quantiles, cell.mean, cell.sd];
	if (!figures.every(Number.isFinite)) throw new NotFinite('A figure is not a finite number.');
	return cell;
}
