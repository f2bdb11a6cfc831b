/** A run's figures beside the very draws they are estimated from. */
import { openPlan } from '#lib/engine/run/block.ts';
import { createCollector, type Totals } from '#lib/engine/record/collector.ts';
import { WIDTH } from '#lib/engine/kernel/operations.ts';
import type { KernelName } from '#lib/engine/kernel/registry.ts';
import type { Cell } from '#lib/engine/result.ts';
import type { Run } from '#lib/engine/run/run.ts';
import { SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';

export interface Recorded {
	figures: Cell;
	/** The values of all draws, ascending. */
	sorted: Float64Array;
}

/** Do a run and give every cell's figures and values. */
export function everyValue({ plan, blocks }: Run<unknown>, kernel?: KernelName): Recorded[] {
	const evaluator = openPlan(plan, kernel);
	const pilot = evaluator.pilot();
	const read = (totals: Totals) =>
		Array.from({ length: plan.cells }, (_, cell) => totals.cell({ cell }));
	const collector = createCollector(plan, blocks, pilot, read);
	blocks.forEach((block, i) => collector.add(i, evaluator.evaluate(block, pilot)));
	const values = Array.from(
		{ length: plan.cells },
		() => new Float64Array(SCRAMBLES * plan.points)
	);
	const count = Math.min(WIDTH, plan.points);
	for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
		for (let first = 0; first < plan.points; first += count) {
			evaluator.look({ scramble, first, count }, (cell, column) =>
				values[cell].set(column, scramble * plan.points + first)
			);
		}
	}
	evaluator.close();
	return collector.result().map((figures, cell) => ({ figures, sorted: values[cell].sort() }));
}

/** How far the rank of a value among ascending ones, 0..1, is from p; a value that recurs has all of its ranks. */
export function rankError(sorted: Float64Array, value: number, p: number): number {
	const last = sorted.length - 1;
	const below = firstWhere(sorted, (own) => own >= value);
	const above = firstWhere(sorted, (own) => own > value);
	if (above > below) return Math.max(0, below / last - p, p - (above - 1) / last);
	if (below === 0 || below > last) return Infinity;
	const [from, to] = [sorted[below - 1], sorted[below]];
	return Math.abs((below - 1 + (value - from) / (to - from)) / last - p);
}

/** The first place whose value passes, the length where none does; those after it all pass. */
function firstWhere(sorted: Float64Array, passes: (value: number) => boolean): number {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (passes(sorted[middle])) to = middle;
		else from = middle + 1;
	}
	return from;
}
