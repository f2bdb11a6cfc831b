/** What the municipality's present value rests on: every input's figures from the sums of a run. */
import { asUsed } from '#lib/numerics/distributions/as-used.ts';
import type { Case, Input } from '#lib/case/schema.ts';
import { BINS } from '#lib/numerics/statistics/histogram.ts';
import { breakEvenRank } from '#lib/numerics/sensitivity/break-even.ts';
import {
	fitConditionalMean,
	type BinnedOutput
} from '#lib/numerics/sensitivity/conditional-mean.ts';
import { firstOrderIndex } from '#lib/numerics/sensitivity/first-order.ts';
import { rankCorrelation } from '#lib/numerics/sensitivity/rank-correlation.ts';
import {
	partialInformation,
	perfectInformation
} from '#lib/numerics/sensitivity/value-of-information.ts';
import type { Totals } from './collector.ts';
import { RANK_BINS, SENSITIVITY_COUNTS, SENSITIVITY_SUMS } from './plan.ts';
import type { CellRef, Place } from './programme.ts';
import type { SensitivityResult } from './result.ts';
import { MARGINAL_VALUES, marginalOf } from './tables.ts';

const TWO_32 = 4294967296;

/** Curve bins: rank bins that are read together for the break-even. */
const CURVE_BINS = 64;
const PER_CURVE_BIN = RANK_BINS / CURVE_BINS;

/** Values of an input's marginal per rank bin. */
const PER_RANK_BIN = MARGINAL_VALUES / RANK_BINS;

/** Where a run recorded the sensitivities. */
export interface SensitivityPlaces {
	output: CellRef;
	/** Sums of max(0, output) and max(0, −output). */
	parts: Place;
	/** By input id; absent for what is certain. */
	inputs: Map<string, Place>;
}

/** Read EVPI and every input's sensitivity. */
export function readSensitivity(
	source: Case,
	totals: Totals,
	places: SensitivityPlaces
): { evpi: number; sensitivity: SensitivityResult[] } {
	const output = totals.cell(places.output);
	const [gain, gainOdd, loss, lossOdd] = totals.sums(places.parts, 4);
	const evpi =
		'value' in places.output
			? 0
			: perfectInformation((gain + gainOdd) / totals.draws, (loss + lossOdd) / totals.draws);
	const outputDraws = totals.outputCounts(places.output);
	const sensitivity = source.inputs.map((input): SensitivityResult => {
		const place = places.inputs.get(input.id);
		if (!place) {
			return {
				input: input.id,
				spearman: 0,
				firstOrder: 0,
				lowTenth: output.mean,
				highTenth: output.mean,
				breakEven: null,
				evppi: 0
			};
		}
		return inputSensitivity(input, totals, places.output, outputDraws, place, evpi);
	});
	return { evpi, sensitivity };
}

function inputSensitivity(
	input: Input,
	totals: Totals,
	outputRef: CellRef,
	outputDraws: Uint32Array,
	place: Place,
	evpi: number
): SensitivityResult {
	const output = totals.cell(outputRef);
	const valueAt = (place: number) => totals.valueAt(outputRef, place);
	const counters = totals.counts(place, SENSITIVITY_COUNTS);
	const sums = totals.sums(place, SENSITIVITY_SUMS);
	const marginal = valuesByRank(input);
	const binned = binnedOutput(counters, sums, marginal, valueAt, output.mean);
	const { counts } = binned;
	const fitted = fitConditionalMean(binned);
	const crossing = breakEvenRank(curve(counters, RANK_BINS), curve(counters, 0));
	return {
		input: input.id,
		spearman: rankCorrelation(ranksByOutput(sums), outputDraws, tieShare(marginal)),
		firstOrder: firstOrderIndex(fitted, counts, output.mean, output.sd * output.sd),
		lowTenth: valueAt(tenthMean(counts, sums)),
		highTenth: valueAt(tenthMean(counts.toReversed(), sums.slice(0, RANK_BINS).reverse())),
		breakEven: crossing === null ? null : valueAtRank(marginal, crossing),
		evppi: partialInformation(fitted, counts, evpi)
	};
}

/** Draws, mean output and mean value by rank bin; an empty bin has the output's mean. */
function binnedOutput(
	counters: Uint32Array,
	sums: Float64Array,
	marginal: Float64Array,
	valueAt: (place: number) => number,
	mean: number
): BinnedOutput {
	const counts = new Float64Array(RANK_BINS);
	const means = new Float64Array(RANK_BINS);
	const values = new Float64Array(RANK_BINS);
	for (let bin = 0; bin < RANK_BINS; bin++) {
		counts[bin] = counters[bin];
		means[bin] = counters[bin] ? valueAt(sums[bin] / counters[bin]) : mean;
		let sum = 0;
		for (let i = 0; i < PER_RANK_BIN; i++) sum += marginal[bin * PER_RANK_BIN + i];
		values[bin] = sum / PER_RANK_BIN;
	}
	return { counts, means, values };
}

/** Sums of the input's ranks 0..1 by output bin. */
function ranksByOutput(sums: Float64Array): Float64Array {
	const ranks = new Float64Array(BINS);
	for (let bin = 0; bin < BINS; bin++) ranks[bin] = sums[RANK_BINS + bin] / TWO_32;
	return ranks;
}

/** The mean over the first tenth of the draws, taken bin by bin; of the bin that passes the tenth, a part. */
function tenthMean(counts: Float64Array, sums: Float64Array): number {
	let draws = 0;
	for (let bin = 0; bin < counts.length; bin++) draws += counts[bin];
	const tenth = draws / 10;
	let [taken, sum] = [0, 0];
	for (let bin = 0; bin < counts.length && taken < tenth; bin++) {
		if (counts[bin] === 0) continue;
		const part = Math.min(1, (tenth - taken) / counts[bin]);
		taken += part * counts[bin];
		sum += part * sums[bin];
	}
	return sum / taken;
}

/** Counters of rank bins added up to those of curve bins. */
function curve(counters: Uint32Array, offset: number): number[] {
	const bins = new Array<number>(CURVE_BINS).fill(0);
	for (let i = 0; i < RANK_BINS; i++) {
		bins[Math.floor(i / PER_CURVE_BIN)] += counters[offset + i];
	}
	return bins;
}

/** The input's values, shifted and limited, at the middles of equal rank steps, ascending. */
function valuesByRank(input: Input): Float64Array {
	const drawn = marginalOf(input.distribution);
	const values = new Float64Array(drawn.length);
	for (let i = 0; i < drawn.length; i++) values[i] = asUsed(drawn[i], input);
	return values;
}

function valueAtRank(values: Float64Array, rank: number): number {
	const place = Math.min(values.length - 1, Math.max(0, rank * values.length - 0.5));
	const below = Math.floor(place);
	const above = Math.min(values.length - 1, below + 1);
	return values[below] + (place - below) * (values[above] - values[below]);
}

/** Σ mass³ over recurring values. */
function tieShare(values: Float64Array): number {
	let share = 0;
	for (let from = 0; from < values.length;) {
		let to = from + 1;
		while (to < values.length && values[to] === values[from]) to++;
		const mass = (to - from) / values.length;
		if (to - from > 1) share += mass * mass * mass;
		from = to;
	}
	return share;
}
