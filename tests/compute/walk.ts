/** A small engine that truly computes, for the pool's tests: walks of a recurrence, and ways to misbehave. */
import type { Plan } from '#lib/engine/plan/plan.ts';
import type { Block, Evaluator, Pilot, Run, Summary } from '#lib/engine/run/run.ts';

interface Misbehaviour {
	/** The engine throws at the block of this scramble. */
	throwsAt?: number;
	/** The engine throws at the plan itself. */
	opens?: false;
}

interface WalkPlan extends Misbehaviour {
	/** Steps per draw: how long a block takes. */
	steps: number;
}

/** Draw number `draw` of a scramble: the end of a walk of `steps` steps, in [0, 1). */
function walk(scramble: number, draw: number, steps: number): number {
	let state = (Math.imul(scramble + 1, 0x9e3779b9) + Math.imul(draw, 0x85ebca6b)) | 0;
	for (let step = 0; step < steps; step++) state = (Math.imul(state, 1664525) + 1013904223) | 0;
	return (state >>> 0) / 4294967296;
}

export function openWalk(plan: Plan): Evaluator {
	const { steps, throwsAt, opens } = plan as unknown as WalkPlan;
	if (opens === false) throw new RangeError('this plan cannot be opened');
	return {
		pilot(): Pilot {
			const none = new Float64Array(0);
			return {
				low: new Float64Array([walk(0, 0, steps)]),
				scale: none,
				edged: new Int32Array(0),
				edges: none,
				sorted: none
			};
		},
		evaluate({ scramble, first, count }: Block, pilot: Pilot): Summary {
			if (scramble === throwsAt) throw new RangeError('the walk left the map');
			const counts = new Uint16Array(16);
			const sums = new Float64Array(1);
			for (let draw = first; draw < first + count; draw++) {
				const value = walk(scramble, draw, steps);
				counts[Math.floor(value * 16)]++;
				// Terms of uneven size, so that another order of adding gives other last bits.
				sums[0] += (value - pilot.low[0]) / (1 + draw);
			}
			const none = new Float64Array(0);
			return { counts, sums, edgedCounts: new Uint16Array(0), extents: none, quantiles: none };
		},
		look() {},
		close() {}
	};
}

export interface WalkResult {
	counts: number[];
	sum: number;
}

/** A run of `blocks` blocks of walks. */
export function walkRun(
	blocks: number,
	steps: number,
	misbehaviour: Misbehaviour = {}
): Run<WalkResult> {
	const walkPlan: WalkPlan = { steps, ...misbehaviour };
	return {
		plan: walkPlan as unknown as Plan,
		blocks: Array.from({ length: blocks }, (_, index) => ({
			scramble: index,
			first: 0,
			count: 64
		})),
		collect() {
			const summaries: Summary[] = [];
			let added = 0;
			return {
				add(index, summary) {
					if (summaries[index]) throw new Error(`Block ${index} was added twice.`);
					summaries[index] = summary;
					added++;
				},
				result() {
					if (added !== blocks) throw new Error('Blocks are missing.');
					const counts = new Array<number>(16).fill(0);
					let sum = 0;
					for (const summary of summaries) {
						summary.counts.forEach((count, bin) => (counts[bin] += count));
						sum += summary.sums[0];
					}
					return { counts, sum };
				}
			};
		}
	};
}
