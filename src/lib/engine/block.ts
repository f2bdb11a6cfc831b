/** A plan opened in one thread: looks at the first draws, then evaluates whichever blocks it is lent. */
import { POINT_SETS } from '#lib/numerics/sampling/registry.ts';
import { SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import { BINS, histogramQuantiles, MOST_ATOMS } from '#lib/numerics/statistics/histogram.ts';
import { scout } from '#lib/numerics/statistics/scout.ts';
import { WIDTH } from './kernel/operations.ts';
import { bestKernel, KERNELS, type KernelName } from './kernel/registry.ts';
import type { Kernel } from './kernel/kernel.ts';
import { binsOf } from './pilot.ts';
import { CELL_COUNTS, type Plan } from './plan.ts';
import { PROBABILITIES } from './result.ts';
import type { Block, Evaluator, Pilot } from './run.ts';
import { openTables } from './tables.ts';

/** Points of each scramble that the pilot looks at: one column in all. */
const PILOT_POINTS = WIDTH / SCRAMBLES;

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

/** The quantiles of every cell of a whole scramble; the kernel leaves cells with recurring values out. */
function scrambleQuantiles(kernel: Kernel, counts: Uint16Array, pilot: Pilot): Float64Array {
	const length = PROBABILITIES.length;
	const quantiles = new Float64Array(pilot.low.length * length);
	kernel.quantiles(quantiles);
	for (let cell = 0; cell < pilot.low.length; cell++) {
		const bins = binsOf(pilot, cell);
		if (bins.atoms.length === 0) continue;
		const own = histogramQuantiles(counts, cell * CELL_COUNTS, bins, PROBABILITIES);
		quantiles.set(own, cell * length);
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
		pilot(): Pilot {
			for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
				place(scramble, 0, PILOT_POINTS, scramble * PILOT_POINTS);
			}
			const pilot = {
				low: new Float64Array(plan.cells),
				scale: new Float64Array(plan.cells),
				atoms: new Float64Array(plan.cells * MOST_ATOMS).fill(NaN)
			};
			kernel.look(SCRAMBLES * PILOT_POINTS, (cell, column) => {
				const { low, high, atoms } = scout(column);
				pilot.low[cell] = low;
				pilot.scale[cell] = (BINS - 1) / (high - low);
				pilot.atoms.set(atoms, cell * MOST_ATOMS);
			});
			return pilot;
		},
		evaluate({ scramble, first, count }, pilot) {
			kernel.start(pilot);
			const width = Math.min(count, WIDTH);
			for (let at = first; at < first + count; at += width) {
				place(scramble, at, width);
				kernel.run(width);
			}
			const { counts, sums } = kernel.finish();
			const whole = count === plan.points;
			const quantiles = whole ? scrambleQuantiles(kernel, counts, pilot) : new Float64Array(0);
			return { counts, sums, quantiles };
		},
		look({ scramble, first, count }, look) {
			place(scramble, first, count);
			kernel.look(count, look);
		},
		close: () => kernel.close()
	};
}
