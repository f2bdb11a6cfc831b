/** What the municipality's present value rests on: every input's figures, each with its error, from the sums of a run. */
import { shiftAndClamp } from '#lib/numerics/distributions/shift-and-clamp.ts';
import type { Case, Input } from '#lib/case/schema.ts';
import { BINS } from '#lib/numerics/statistics/histogram.ts';
import { errorOfMean } from '#lib/numerics/statistics/replicates.ts';
import { breakEven } from '#lib/numerics/sensitivity/break-even.ts';
import { fitConditionalMean } from '#lib/numerics/sensitivity/conditional-mean.ts';
import { firstOrderIndex } from '#lib/numerics/sensitivity/first-order.ts';
import { dot } from '#lib/numerics/sensitivity/dot.ts';
import {
	meanInfluence,
	type Estimate,
	type Replicate
} from '#lib/numerics/sensitivity/influence.ts';
import {
	addUp,
	addUpCounts,
	groupByRank,
	type RankGroups
} from '#lib/numerics/sensitivity/rank-groups.ts';
import { rankCorrelation } from '#lib/numerics/sensitivity/rank-correlation.ts';
import { tenthMean } from '#lib/numerics/sensitivity/tornado.ts';
import {
	partialInformation,
	perfectInformation
} from '#lib/numerics/sensitivity/value-of-information.ts';
import type { Totals } from './collector.ts';
import type { Part } from './part.ts';
import { RANK_BINS, SENSITIVITY_COUNTS } from '../plan/plan.ts';
import type { CellRef, Place } from './recorder.ts';
import type { Result, SensitivityFigures } from '../result.ts';
import { marginalOf } from '../plan/tables.ts';

const TWO_32 = 4294967296;

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
): Pick<Result, 'sensitivity' | 'evpi' | 'evpiError'> {
	const evpi = readPerfect(totals, places);
	const ofInput = places.inputs.size > 0 ? inputReader(totals, places.output, evpi) : null;
	const sensitivity = source.inputs.map((input) => {
		const place = places.inputs.get(input.id);
		const figures = place && ofInput ? ofInput(input, place) : idle(totals.cell(places.output));
		return { input: input.id, ...figures };
	});
	return { sensitivity, evpi: evpi.value, evpiError: evpi.error };
}

/** A figure and its standard error. */
interface Told {
	value: number;
	error: number;
}

function readPerfect(totals: Totals, { output, parts }: SensitivityPlaces): Told {
	if ('value' in output) return { value: 0, error: 0 };
	const meanParts = (part: Part) => {
		const [gain, gainOdd, loss, lossOdd] = part.sums(parts, 4);
		return [(gain + gainOdd) / part.draws, (loss + lossOdd) / part.draws] as const;
	};
	const [gain, loss] = meanParts(totals);
	return {
		value: perfectInformation(gain, loss),
		error: totals.error((scramble) => meanParts(scramble)[gain < loss ? 0 : 1])
	};
}

/** What is certain has no bearing; the error of the mean is that of its ends. */
function idle({ mean, meanErrors }: { mean: number; meanErrors: number }): SensitivityFigures {
	return {
		spearman: 0,
		spearmanError: 0,
		firstOrder: 0,
		firstOrderError: 0,
		lowTenth: mean,
		lowTenthError: meanErrors,
		highTenth: mean,
		highTenthError: meanErrors,
		breakEven: null,
		breakEvenError: null,
		evppi: 0,
		evppiError: 0
	};
}

/** The output of a run or a scramble: its draws by bin, and its squares about the mean of the run. */
interface Output {
	counts: Float64Array;
	squares: number;
}

/** Make what reads the figures of one input; what they have in common is found once. */
function inputReader(
	totals: Totals,
	ref: CellRef,
	evpi: Told
): (input: Input, place: Place) => SensitivityFigures {
	const { mean, sd } = totals.cell(ref);
	const low = totals.valueAt(ref, 0);
	const unit = totals.valueAt(ref, 1) - low;
	const [even, odd] = totals.moments(ref);
	const middle = (even + odd) / totals.draws;
	const outputOf = (part: Part): Output => {
		const [places, oddPlaces, squares, oddSquares] = part.moments(ref);
		const about = squares + oddSquares - 2 * middle * (places + oddPlaces);
		return {
			counts: Float64Array.from(part.histogram(ref)),
			squares: (about + part.draws * middle * middle) * unit * unit
		};
	};
	const output = outputOf(totals);
	const outputs = totals.scrambles.map(outputOf);
	const whole = emptyBins();
	// written anew for every input: making arrays takes longer than filling them
	const replicates = totals.scrambles.map(({ draws }, r): Replicate => ({
		...emptyBins(),
		draws,
		squares: outputs[r].squares
	}));

	/** Read what the scrambles say of one input; sums are of places. */
	function readReplicates(place: Place, groups: RankGroups): void {
		const n = groups.ranks.length;
		for (let r = 0; r < replicates.length; r++) {
			readGroups(groups, totals.scrambles[r], place, replicates[r]);
			const { counts, outputs: sums } = replicates[r];
			for (let i = 0; i < n; i++) sums[i] = (sums[i] - middle * counts[i]) * unit;
		}
	}

	function errorOf({ influence }: Estimate): number {
		if (!influence) return 0;
		const means = new Array<number>(replicates.length);
		for (let r = 0; r < means.length; r++) means[r] = meanInfluence(influence, replicates[r]);
		return errorOfMean(means);
	}

	function spearmanOf(place: Place, tieShare: number): Told {
		const ranks = (part: Part) => part.sums(rankSumsAt(place), BINS);
		const { value, influence } = rankCorrelation(
			{ rankSums: ranks(totals), counts: output.counts, one: TWO_32 },
			tieShare
		);
		if (!influence) return { value, error: 0 };
		const { rank, draw } = influence;
		const means = totals.scrambles.map(
			(scramble, r) => (dot(rank, ranks(scramble)) + dot(draw, outputs[r].counts)) / scramble.draws
		);
		return { value, error: errorOfMean(means) };
	}

	return (input, place) => {
		const marginal = valuesByRank(input);
		const groups = groupByRank(RANK_BINS, marginal);
		const n = groups.ranks.length;
		readGroups(groups, totals, place, whole);
		const counts = whole.counts.subarray(0, n);
		const { negatives, outputs } = whole;
		const means = new Float64Array(counts.length);
		for (let i = 0; i < means.length; i++) {
			// an empty group has the output's mean
			means[i] = counts[i] ? low + (outputs[i] / counts[i]) * unit : mean;
		}
		const binned = { counts, means, values: groups.means, ranks: groups.ranks };
		const conditional = fitConditionalMean(binned);
		readReplicates(place, groups);
		const spearman = spearmanOf(place, tieShare(marginal));
		const firstOrder = firstOrderIndex(conditional.fitted, counts, mean, sd * sd);
		const lowTenth = tenthMean(binned, mean, 'low');
		const highTenth = tenthMean(binned, mean, 'high');
		const crossing = breakEven(groups, counts, negatives);
		const evppi = partialInformation(conditional, counts, mean);
		// no single input is worth more than all
		const isAll = evppi.value >= evpi.value;
		return {
			spearman: spearman.value,
			spearmanError: spearman.error,
			firstOrder: firstOrder.value,
			firstOrderError: errorOf(firstOrder),
			lowTenth: lowTenth.value,
			lowTenthError: errorOf(lowTenth),
			highTenth: highTenth.value,
			highTenthError: errorOf(highTenth),
			breakEven: crossing && crossing.value,
			breakEvenError: crossing && errorOf(crossing),
			evppi: isAll ? evpi.value : evppi.value,
			evppiError: isAll ? evpi.error : errorOf(evppi)
		};
	};
}

/** Where the sums of an input's ranks by output bin stand. */
function rankSumsAt({ count, sum }: Place): Place {
	return { count, sum: sum + RANK_BINS };
}

type Bins = Pick<Replicate, 'counts' | 'negatives' | 'outputs'>;

function emptyBins(): Bins {
	return {
		counts: new Float64Array(RANK_BINS),
		negatives: new Float64Array(RANK_BINS),
		outputs: new Float64Array(RANK_BINS)
	};
}

/** Read draws, draws below 0 and sums of the output by group; what lies beyond the groups stays as it is. */
function readGroups(groups: RankGroups, part: Part, place: Place, bins: Bins): void {
	const counters = part.counts(place, SENSITIVITY_COUNTS);
	addUpCounts(groups, counters, RANK_BINS, bins.counts, bins.negatives);
	addUp(groups, part.sums(place, RANK_BINS), bins.outputs);
}

/** The input's values, shifted and limited, at the middles of equal rank steps, ascending. */
function valuesByRank(input: Input): Float64Array {
	const drawn = marginalOf(input.distribution);
	const values = new Float64Array(drawn.length);
	const [low, high] = [shiftAndClamp(-Infinity, input), shiftAndClamp(Infinity, input)];
	for (let i = 0; i < drawn.length; i++) {
		// as `shiftAndClamp` does it, without reading the input anew for each of the values
		const value = drawn[i] + input.shift;
		values[i] = value < low ? low : value > high ? high : value;
	}
	return values;
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
