/** What the municipality's present value rests on: every input's figures from the sums of a run. */
import type { Case, Input } from '#lib/case/schema.ts';
import { sampleAt } from '#lib/numerics/distributions/sampler.ts';
import { BINS } from '#lib/numerics/statistics/histogram.ts';
import { breakEvenRank } from '#lib/numerics/sensitivity/break-even.ts';
import { fitConditionalMean } from '#lib/numerics/sensitivity/conditional-mean.ts';
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
import { samplerOf } from './tables.ts';

const TWO_32 = 4294967296;

/** Rank bins that are read together: 64 for curves, tenths for the tornado. */
const CURVE_BINS = 64;
const PER_CURVE_BIN = RANK_BINS / CURVE_BINS;
const TENTH = RANK_BINS / 10;

/** Values per rank bin that an input's marginal is sampled at. */
const PER_RANK_BIN = 2;

/** Where a run recorded the sensitivities. */
export interface SensitivityPlaces {
	output: CellRef;
	/** Sum of max(0, output). */
	positivePart: Place;
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
	const [even, odd] = totals.sums(places.positivePart, 2);
	const evpi =
		'value' in places.output ? 0 : perfectInformation((even + odd) / totals.draws, output.mean);
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
		return inputSensitivity(input, totals, places.output, place, evpi);
	});
	return { evpi, sensitivity };
}

function inputSensitivity(
	input: Input,
	totals: Totals,
	outputRef: CellRef,
	place: Place,
	evpi: number
): SensitivityResult {
	const output = totals.cell(outputRef);
	const centre = totals.centre(outputRef);
	const counters = totals.counts(place, SENSITIVITY_COUNTS);
	const sums = totals.sums(place, SENSITIVITY_SUMS);
	const meanOf = (from: number, to: number) => {
		let [count, sum] = [0, 0];
		for (let bin = from; bin < to; bin++) {
			count += counters[bin];
			sum += sums[bin];
		}
		return centre + (count ? sum / count : output.mean - centre);
	};
	const curve = <T>(read: (from: number, to: number) => T) =>
		Array.from({ length: CURVE_BINS }, (_, i) => read(i * PER_CURVE_BIN, (i + 1) * PER_CURVE_BIN));
	const added = (offset: number) =>
		curve((from, to) => counters.subarray(offset + from, offset + to).reduce((a, b) => a + b, 0));
	const counts = added(0);
	const negatives = added(RANK_BINS);
	const means = curve(meanOf);
	const marginal = valuesByRank(input);
	const values = curve((from, to) => {
		const own = marginal.subarray(from * PER_RANK_BIN, to * PER_RANK_BIN);
		return own.reduce((a, b) => a + b, 0) / own.length;
	});
	const crossing = breakEvenRank(negatives, counts);
	return {
		input: input.id,
		spearman: rankCorrelation(
			sums.subarray(RANK_BINS).map((sum) => sum / TWO_32),
			outputCounts(totals, outputRef),
			tieShare(marginal)
		),
		firstOrder: firstOrderIndex(means, counts, output.mean, output.sd * output.sd),
		lowTenth: meanOf(0, TENTH),
		highTenth: meanOf(RANK_BINS - TENTH, RANK_BINS),
		breakEven: crossing === null ? null : valueAtRank(marginal, crossing),
		evppi: partialInformation(fitConditionalMean({ counts, means, values }), counts, evpi)
	};
}

/** Draws per output bin, the recurring values counted with the bin they lie in. */
function outputCounts(totals: Totals, ref: CellRef): Uint32Array {
	const histogram = totals.histogram(ref);
	const counts = histogram.slice(0, BINS);
	totals.atomBins(ref).forEach((bin, atom) => (counts[bin] += histogram[BINS + atom]));
	return counts;
}

/** The input's values, shifted and limited, at the middles of equal rank steps, ascending. */
function valuesByRank(input: Input): Float64Array {
	const sampler = samplerOf(input.distribution);
	const n = RANK_BINS * PER_RANK_BIN;
	const [low, high] = input.limits;
	return Float64Array.from({ length: n }, (_, i) => {
		const drawn = sampleAt(sampler, Math.floor(((i + 0.5) / n) * TWO_32)) + input.shift;
		return Math.min(high ?? Infinity, Math.max(low ?? -Infinity, drawn));
	}).sort();
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
