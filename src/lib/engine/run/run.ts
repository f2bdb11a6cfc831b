/** A run as a list of blocks: the contract between the engine and whoever hands the blocks out. */
import type { Plan } from '../plan/plan.ts';

/** Consecutive points [first, first + count) of one scramble: the unit that is lent to a worker. */
export interface Block {
	scramble: number;
	first: number;
	count: number;
}

/** What the first draws showed: where the values of each cell are counted (statistics/histogram.ts). Plain data. */
export interface Pilot {
	low: Float64Array;
	scale: Float64Array;
	/** By cell: which of `edges` are its own, −1 where it has none. */
	edged: Int32Array;
	/** EDGED_BINS lower edges for each cell that has its own, one after the other. */
	edges: Float64Array;
	/** The values of every cell in all draws, ascending, cell by cell: of a run of few draws; else empty. */
	sorted: Float64Array;
}

/** What one block gives: counts and sums only, nothing per draw. */
export interface Summary {
	/** A block has fewer draws than 2¹⁶. */
	counts: Uint16Array;
	sums: Float64Array;
	/** EDGED_BINS counters for each cell with edges of its own. */
	edgedCounts: Uint16Array;
	/** The least value of each such bin, and its greatest negated; ∞ where it is empty. */
	extents: Float64Array;
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
