/** A case given that one of its inputs has a value: the others as they then are, through the copula. */
import type { Case, Input } from '#lib/case/schema.ts';
import { buildFlows } from '#lib/engine/model/flows.ts';
import { Graph } from '#lib/engine/plan/graph.ts';
import { Recorder } from '#lib/engine/record/recorder.ts';
import { rowNodes } from '#lib/engine/record/rows.ts';
import { createCollector } from '#lib/engine/record/collector.ts';
import { listBlocks } from '#lib/engine/run/block.ts';
import { planOf, runHere } from '#lib/engine/simulate.ts';
import type { Cell } from '#lib/engine/result.ts';
import {
	normalScoreCorrelation,
	spearmanFromNormalScore
} from '#lib/numerics/dependence/correlation-matrix.ts';
import { shiftAndClamp } from '#lib/numerics/distributions/shift-and-clamp.ts';
import { quantileFunction } from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';
import { normalCdf, normalQuantile } from '#lib/numerics/special/normal.ts';

/** Values that stand for the distribution of an input given another. */
const VALUES = 4000;

/** The value of an input, shifted and limited, at a rank 0..1 among its values. */
export function valueAtRank(input: Input, rank: number): number {
	if (input.distribution.kind !== 'pool') {
		return shiftAndClamp(quantileFunction(input.distribution)(rank), input);
	}
	const sorted = sortedQuantiles(quantileFunction(input.distribution), 1e5);
	return shiftAndClamp(sorted[Math.floor(rank * sorted.length)], input);
}

/** The case given that an uncertain input lies at a rank of its distribution. */
export function caseGiven(source: Case, id: string, rank: number): Case {
	const r = (other: string) => {
		const pair = source.correlations.find(
			([a, b]) => [a, b].includes(id) && [a, b].includes(other)
		);
		return pair ? normalScoreCorrelation(pair[2]) : 0;
	};
	const inputs = source.inputs.map((input): Input => {
		if (input.id === id) {
			const value = valueAtRank(input, rank);
			return { ...input, distribution: { kind: 'fixed', value }, shift: 0, limits: [null, null] };
		}
		const own = r(input.id);
		if (own === 0 || input.distribution.kind === 'fixed') return input;
		const quantile = quantileFunction(input.distribution);
		const values = Array.from({ length: VALUES }, (_, i) => {
			const rest = Math.sqrt(1 - own * own) * normalQuantile((i + 0.5) / VALUES);
			return quantile(normalCdf(own * normalQuantile(rank) + rest));
		});
		return { ...input, distribution: { kind: 'samples', values } };
	});
	const ids = inputs.map((input) => input.id).filter((other) => other !== id);
	const correlations = ids.flatMap((a, i) =>
		ids.slice(i + 1).flatMap((b): Case['correlations'] => {
			const pair = source.correlations.find(([c, d]) => [c, d].includes(a) && [c, d].includes(b));
			const together = (pair ? normalScoreCorrelation(pair[2]) : 0) - r(a) * r(b);
			if (together === 0) return [];
			const partial = together / Math.sqrt((1 - r(a) ** 2) * (1 - r(b) ** 2));
			return [[a, b, spearmanFromNormalScore(partial)]];
		})
	);
	return { ...source, inputs, correlations };
}

/** The municipality's present value, and nothing else. */
export function presentValueOf(source: Case): Cell {
	const graph = new Graph();
	const recorder = new Recorder(graph);
	const flows = buildFlows(graph, source);
	const { after } = flows.rows.find(({ kind }) => kind === 'municipality')!;
	const ref = recorder.cell(rowNodes(graph, after, flows.discount).presentValue, 0);
	const plan = planOf(source, recorder);
	const blocks = listBlocks(plan.points);
	return runHere({
		plan,
		blocks,
		collect: (pilot) => createCollector(plan, blocks, pilot, (totals) => totals.cell(ref))
	});
}

/**
 * The rank at which the median of the present value, given the input, crosses 0: the crossing nearest to rank ½ within
 * .01–.99 of those that a grid of ranks shows, bisected with the engine itself; null where it shows none.
 */
export function breakEvenByBisection(source: Case, id: string, grid: number[]): number | null {
	const median = (rank: number) => presentValueOf(caseGiven(source, id, rank)).quantiles[3];
	const medians = grid.map(median);
	let nearest: number | null = null;
	for (let i = 0; i + 1 < grid.length; i++) {
		if (medians[i] < 0 === medians[i + 1] < 0) continue;
		let [low, high, atLow, atHigh] = [grid[i], grid[i + 1], medians[i], medians[i + 1]];
		// halving guards the straight line, which converges faster
		for (let round = 0; round < 12 && high - low > 1e-5; round++) {
			const line = low + ((high - low) * atLow) / (atLow - atHigh);
			const middle = round % 3 === 2 ? (low + high) / 2 : line;
			const value = median(middle);
			if (value < 0 === atLow < 0) [low, atLow] = [middle, value];
			else [high, atHigh] = [middle, value];
		}
		const rank = low + ((high - low) * atLow) / (atLow - atHigh);
		if (nearest === null || Math.abs(rank - 0.5) < Math.abs(nearest - 0.5)) nearest = rank;
	}
	return nearest;
}
