/** One run on this thread, which hears what else is asked of it between two blocks. */
import { openPlan } from '#lib/engine/run/block.ts';
import type { Run } from '#lib/engine/run/run.ts';
import type { OnProgress } from './progress.ts';

/** Do a run block by block; rejects with the signal's reason at the next block once it is aborted. */
export async function runInTurns<T>(
	{ plan, blocks, collect }: Run<T>,
	signal: AbortSignal,
	onProgress?: OnProgress
): Promise<T> {
	signal.throwIfAborted();
	const evaluator = openPlan(plan);
	try {
		const pilot = evaluator.pilot();
		const collector = collect(pilot);
		for (const [index, block] of blocks.entries()) {
			collector.add(index, evaluator.evaluate(block, pilot));
			onProgress?.(index + 1, blocks.length);
			await nextMessage();
			signal.throwIfAborted();
		}
		return collector.result();
	} finally {
		evaluator.close();
	}
}

/** Let messages that wait be served. A timer would do, but browsers make it wait for 4 ms. */
export function nextMessage(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
