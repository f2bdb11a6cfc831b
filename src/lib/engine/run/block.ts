/** A plan opened in one thread: looks at the first draws, then evaluates whichever blocks it is lent. */
import { POINT_SETS } from '#lib/numerics/sampling/registry.ts';
import { SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import { EDGED_BINS, edgedQuantiles } from '#lib/numerics/statistics/histogram.ts';
import { WIDTH } from '../kernel/operations.ts';
import { bestKernel, KERNELS, type KernelName } from '../kernel/registry.ts';
import type { Counted, Kernel } from '../kernel/kernel.ts';
import { pilotOf } from './pilot.ts';
import type { Plan } from '../plan/plan.ts';
import { PROBABILITIES } from '../result.ts';
import type { Block, Evaluator, Pilot } from './run.ts';
import { openTables } from '../plan/tables.ts';

/** Points in a block at the most: small enough for progress, cancelling and counters of 16 bits, large enough not to be felt. */
const BLOCK_POINTS = 16384;

/** The blocks of a run, scramble by scramble. */
export function listBlocks(points: number): Block[] {
	const count = Math.min(points, BLOCK_POINTS);
	return Array.from({ length: (SCRAMBLES * points) / count }, (_, i) => {
		const start = i * count;
		const scramble = Math.floor(start / points);
		return { scramble, first: start - scramble * points, count };
	});
}

/** The quantiles of every cell of a whole scramble; the kernel leaves cells with edges of their own out. */
function scrambleQuantiles(
	kernel: Kernel,
	{ edgedCounts, extents }: Counted,
	{ edged }: Pilot
): Float64Array {
	const length = PROBABILITIES.length;
	const quantiles = new Float64Array(edged.length * length);
	kernel.quantiles(quantiles);
	for (let cell = 0; cell < edged.length; cell++) {
		if (edged[cell] < 0) continue;
		const at = edged[cell] * EDGED_BINS;
		const own = edgedQuantiles(edgedCounts, at, extents, 2 * at, PROBABILITIES);
		quantiles.set(own.values, cell * length);
	}
	return quantiles;
}

/** Open a plan in this thread: build its tables, lay out its columns. */
export function openPlan(plan: Plan, kernelName: KernelName = bestKernel()): Evaluator {
	const points = POINT_SETS[plan.method](plan.key);
	const kernel = KERNELS[kernelName](plan, openTables(plan));
	const place = (scramble: number, first: number, count: number, at = 0) => {
		const { words } = kernel;
		plan.streams.forEach((stream, slot) =>
			points.fill(stream, scramble, first, count, words, slot * WIDTH + at)
		);
	};
	return {
		pilot: () =>
			pilotOf(plan, (pointsOfEach, look) => {
				// as many scrambles at a time as a column holds
				const together = Math.min(SCRAMBLES, Math.max(1, Math.floor(WIDTH / pointsOfEach)));
				for (let scramble = 0; scramble < SCRAMBLES; scramble += together) {
					for (let i = 0; i < together; i++) {
						place(scramble + i, 0, pointsOfEach, i * pointsOfEach);
					}
					kernel.look(together * pointsOfEach, (cell, column) =>
						look(cell, column, scramble * pointsOfEach)
					);
				}
			}),
		evaluate({ scramble, first, count }, pilot) {
			kernel.start(pilot);
			const width = Math.min(count, WIDTH);
			for (let at = first; at < first + count; at += width) {
				place(scramble, at, width);
				kernel.run(width);
			}
			const counted = kernel.finish();
			const whole = count === plan.points;
			const quantiles = whole ? scrambleQuantiles(kernel, counted, pilot) : new Float64Array(0);
			const { counts, sums, edgedCounts, extents } = counted;
			return { counts, sums, edgedCounts, extents, quantiles };
		},
		look({ scramble, first, count }, look) {
			place(scramble, first, count);
			kernel.look(count, look);
		},
		close: () => kernel.close()
	};
}
