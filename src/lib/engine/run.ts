/** A run as a list of blocks: the contract between the engine and whoever hands the blocks out. */
import type { Plan } from './plan.ts';

/** Consecutive points [first, first + count) of one scramble: the unit that is lent to a worker. */
export interface Block {
	scramble: number;
	first: number;
	count: number;
}

/** What the first draws showed: where each cell's histogram lies, and which values recur. Plain data. */
export interface Pilot {
	low: Float64Array;
	scale: Float64Array;
	atoms: Float64Array;
}

/** What one block gives: counts and sums only, nothing per draw. */
export interface Summary {
	/** A block has fewer draws than 2¹⁶. */
	counts: Uint16Array;
	sums: Float64Array;
	/** Quantiles by cell, where the block is a whole scramble; else empty. */
	quantiles: Float64Array;
}

/** A plan opened in this thread: tables built, columns laid out. */
export interface Evaluator {
	pilot(): Pilot;
	/** The summary's arrays hold until the next call of any evaluator in this thread: who keeps them copies them. */
	evaluate(block: Block, pilot: Pilot): Summary;
	/**
	 * Look at `count` ≤ WIDTH points of a scramble from `first` on: the column of every cell, which holds until the next
	 * call. Nothing is recorded.
	 */
	look(block: Block, look: (cell: number, column: Float64Array) => void): void;
	/** Give its memory back for the next plan; nothing may be asked of it afterwards. */
	close(): void;
}

/** Takes the summaries of a run's blocks in any order and adds them up in block order. */
export interface Collector<T> {
	/** Add the summary of `run.blocks[index]`; each index once. One that comes before its turn must stay as it is. */
	add(index: number, summary: Summary): void;
	/** The figures, once every block was added. Throws before. */
	result(): T;
}

/** Everything a run needs: the plan (plain data that crosses threads), its blocks, and how they become figures. */
export interface Run<T> {
	plan: Plan;
	blocks: Block[];
	collect(pilot: Pilot): Collector<T>;
}
