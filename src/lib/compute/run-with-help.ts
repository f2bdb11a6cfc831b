/** One run on this thread, with help from workers where it lasts long enough for them to pay. */
import type { Run } from '#lib/engine/run/run.ts';
import { runHere } from '#lib/engine/simulate.ts';
import { slotHere } from './slot-here.ts';
import { createWorkerSlot, type WorkerSlot } from './worker-slot.ts';
import { runOnSlots } from './run-on-slots.ts';
import type { CreateWorker } from './worker-thread.ts';

/**
 * Workers are started where the rest of a run takes this many times as long as their start. Twice: where a core is free
 * half of a start is gained at least, and where none is, starting them in vain is at most half of what there is to do.
 * (Two workers that were always started took 1.4 times as long as this thread alone at 1,048,576 draws of
 * hjemloese-act, which is done in about the time of one start; most of a start is reading the program.)
 */
const PAYS = 2;

/** The part of a run after which the pace of a block is believed. */
const WARM = 1 / 16;

/** How long a worker may take to its first answer before it counts as dead, in milliseconds. */
const PATIENCE = 20_000;

export interface HelpOptions {
	/** How many workers may be started. */
	most: number;
	createWorker: CreateWorker;
	/** About how many milliseconds a worker takes to start. */
	startMs: number;
}

/** Compute a run: the same figures as this thread alone gives, to the last bit, and hardly ever later. */
export async function runWithHelp<T>(run: Run<T>, options: HelpOptions): Promise<T> {
	try {
		return await share(run, options);
	} catch {
		// Where it was the workers, this thread needs none; what the engine has to say it says again.
		return runHere(run);
	}
}

async function share<T>(run: Run<T>, { most, createWorker, startMs }: HelpOptions): Promise<T> {
	let pays = () => {};
	const paid = new Promise<void>((resolve) => (pays = resolve));
	const helpers = Array.from({ length: most }, () => createWorkerSlot(createWorker, PATIENCE));
	const slots = [slotHere(), ...helpers.map((helper) => slotAfter(paid, helper))];
	let before = performance.now();
	let fastest = Infinity;
	try {
		return await runOnSlots(run, slots, new AbortController().signal, (done, all) => {
			const now = performance.now();
			// The first block waits for the plan and the pilot, and in the next ones the machine is still compiling.
			if (done > 1) fastest = Math.min(fastest, now - before);
			before = now;
			if (done >= WARM * all && fastest * (all - done) > PAYS * startMs) pays();
		});
	} finally {
		for (const slot of slots) slot.close();
	}
}

/** A slot that asks for its worker no sooner than `begin`. */
function slotAfter(begin: Promise<void>, slot: WorkerSlot): WorkerSlot {
	return { ready: (plan) => begin.then(() => slot.ready(plan)), close: () => slot.close() };
}
