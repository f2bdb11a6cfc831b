/** This thread as a place in a pool: it computes as a worker does, and hears the others between two blocks. */
import type { Remote } from 'comlink';
import { openPlan } from '#lib/engine/run/block.ts';
import type { Block, Evaluator, Pilot } from '#lib/engine/run/run.ts';
import type { Plan } from '#lib/engine/plan/plan.ts';
import { ownSummary, type BlockService } from './block-service.ts';
import type { WorkerSlot } from './worker-slot.ts';
import { nextMessage } from './run-in-turns.ts';

/** Make the slot of this thread. It never dies, and an error that the engine throws is thrown to who asked. */
export function slotHere(): WorkerSlot {
	let opened: { plan: Plan; evaluator: Evaluator } | null = null;

	function close(): void {
		opened?.evaluator.close();
		opened = null;
	}

	return {
		async ready(plan) {
			if (opened?.plan !== plan) {
				close();
				opened = { plan, evaluator: openPlan(plan) };
			}
			const { evaluator } = opened;
			const service = {
				pilot: async () => evaluator.pilot(),
				async evaluate(block: Block, pilot: Pilot) {
					await nextMessage();
					return ownSummary(evaluator.evaluate(block, pilot));
				}
			};
			return {
				death: null,
				call: (make) => make(service as unknown as Remote<BlockService>),
				stop() {}
			};
		},
		close
	};
}
