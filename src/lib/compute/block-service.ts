/** The engine as a worker that is lent blocks: plans come in, summaries go out. */
import { transfer } from 'comlink';
import type { Block, Evaluator, Pilot, Summary } from '#lib/engine/run/run.ts';
import type { Plan } from '#lib/engine/plan/plan.ts';

/** What a worker answers to; calls are served in the order in which they were made. */
export interface BlockService {
	/** Make `plan` the one that the later calls are about. */
	open(plan: Plan): void;
	pilot(): Pilot;
	evaluate(block: Block, pilot: Pilot): Summary;
}

/** Answer calls with evaluators that `openPlan` makes. */
export function blockService(openPlan: (plan: Plan) => Evaluator): BlockService {
	let evaluator: Evaluator | undefined;

	function opened(): Evaluator {
		if (!evaluator) throw new Error('No plan has been opened.');
		return evaluator;
	}

	return {
		open(plan) {
			evaluator?.close();
			evaluator = undefined;
			evaluator = openPlan(plan);
		},
		pilot: () => opened().pilot(),
		evaluate(block, pilot) {
			const own = ownSummary(opened().evaluate(block, pilot));
			return transfer(
				own,
				Object.values(own).map(({ buffer }) => buffer)
			);
		}
	};
}

/** Copy a summary out of an evaluator's memory. */
export function ownSummary(summary: Summary): Summary {
	return {
		counts: summary.counts.slice(),
		sums: summary.sums.slice(),
		edgedCounts: summary.edgedCounts.slice(),
		extents: summary.extents.slice(),
		quantiles: summary.quantiles.slice()
	};
}
