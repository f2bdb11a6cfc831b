/** What runs a plan's operations: one contract, two kernels that give the same bits. */
import type { Plan } from '../plan/plan.ts';
import type { Pilot, Summary } from '../run/run.ts';
import type { Tables } from '../plan/tables.ts';

export type Counted = Omit<Summary, 'quantiles'>;

export interface Kernel {
	/** Where the words of the points are put: slot · WIDTH + i. */
	words: Uint32Array;
	/** Run the plan over `count` ≤ WIDTH points; the columns of cells go to `look`, and nothing is recorded. */
	look(count: number, look: (cell: number, column: Float64Array) => void): void;
	/** Begin an empty summary. */
	start(pilot: Pilot): void;
	/** Run the plan over `count` ≤ WIDTH points (an even number) and add to the summary begun. */
	run(count: number): void;
	/** Give what was counted and summed: arrays that hold until any kernel of this thread is asked for more. */
	finish(): Counted;
	/**
	 * Write the quantiles of the cells counted so far to `target`, cell by cell at PROBABILITIES. Those of cells with
	 * edges of their own are left to the caller.
	 */
	quantiles(target: Float64Array): void;
	/** Give its memory back for the next plan. */
	close(): void;
}

/** A way of making the kernel of a plan whose tables are built. */
export type KernelKind = (plan: Plan, tables: Tables) => Kernel;
