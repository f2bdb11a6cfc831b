/** One run, spread over the workers of a pool. */
import type { Run } from '#lib/engine/run/run.ts';
import type { WorkerSlot } from './worker-slot.ts';
import { WorkerDied } from './remote-service.ts';
import type { OnProgress } from './progress.ts';

/** How many workers may die within one run before it is given up. */
const MOST_DEATHS = 3;

/** One block being computed and one waiting at the door: no worker idles while this thread is busy drawing. */
const BLOCKS_PER_LANE = 2;

/**
 * Lend the blocks of `run` to `slots` and give its figures when the last block is back.
 *
 * The pilot is computed by one worker and sent to all; blocks that a dead worker had are lent again. Once `signal` is
 * aborted nothing more is lent, and the promise rejects when the blocks in flight are back.
 */
export async function runOnSlots<T>(
	{ plan, blocks, collect }: Run<T>,
	slots: WorkerSlot[],
	signal: AbortSignal,
	onProgress?: OnProgress
): Promise<T> {
	const todo = blocks.map((_, index) => index).reverse();
	const deaths = new Set<WorkerDied>();
	let done = 0;
	let over = false;

	/** Let a few deaths pass; throw whatever else went wrong. */
	function tolerate(error: unknown): void {
		signal.throwIfAborted();
		if (!(error instanceof WorkerDied)) throw error;
		deaths.add(error);
		if (deaths.size > MOST_DEATHS)
			throw new Error(`The calculation's workers keep stopping, the last one: ${error.message}.`);
	}

	async function untilAlive<R>(attempt: () => Promise<R>): Promise<R> {
		for (;;) {
			try {
				return await attempt();
			} catch (error) {
				tolerate(error);
			}
		}
	}

	const used = slots.slice(0, blocks.length);
	// The other workers start and open the plan while the first computes the pilot.
	for (const slot of used) slot.ready(plan).catch(() => {});
	const pilot = await untilAlive(async () => {
		const engine = await used[0].ready(plan);
		return engine.call((service) => service.pilot());
	});
	// The next run may have begun: a plan opened from here on would take the place of its own.
	signal.throwIfAborted();
	const collector = collect(pilot);

	async function lendBlocks(slot: WorkerSlot, finish: () => void): Promise<void> {
		while (todo.length > 0 && !over) {
			signal.throwIfAborted();
			const engine = await untilAlive(() => slot.ready(plan));
			signal.throwIfAborted();
			// Only now: a block must not wait for a worker that is still starting.
			const index = todo.pop();
			if (index === undefined || over) return;
			try {
				const summary = await engine.call((service) => service.evaluate(blocks[index], pilot));
				signal.throwIfAborted();
				if (over) return;
				collector.add(index, summary);
			} catch (error) {
				todo.push(index);
				tolerate(error);
				continue;
			}
			done++;
			onProgress?.(done, blocks.length);
			if (done === blocks.length) finish();
		}
	}

	try {
		await new Promise<void>((finish, fail) => {
			// Every worker's first block is lent before any worker's second.
			for (let depth = 0; depth < BLOCKS_PER_LANE; depth++)
				for (const slot of used) lendBlocks(slot, finish).catch(fail);
		});
	} finally {
		over = true;
	}
	return collector.result();
}
