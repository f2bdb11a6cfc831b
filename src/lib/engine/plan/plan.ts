/** A case as a straight line of vector operations: plain data that crosses threads. */
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import type { SeedKey } from '#lib/numerics/random/seed-key.ts';
import type { SamplingMethod } from '#lib/numerics/sampling/registry.ts';
import { BINS } from '#lib/numerics/statistics/histogram.ts';

/** Names the arithmetic of the engine: changes whenever the same case would give other numbers. */
export const ENGINE_VERSION = '3';

/** What the workers need to know: the points, the tables, the operations, and the room for counts and sums. */
export interface Plan {
	engine: string;
	key: SeedKey;
	method: SamplingMethod;
	/** Points per scramble. */
	points: number;
	/** The streams in use; operations name them by their place here, their slot. */
	streams: number[];
	samplers: Sampling[];
	rankings: Ranked[];
	columns: number;
	/** Operations of `WORDS` words each, ended by a zero. */
	code: Int32Array;
	constants: Float64Array;
	/** Where among the constants the shifts of uncertain inputs stand, by input. */
	shifts: Record<string, number>;
	cells: number;
	/** Cells whose counters are kept for every scramble, since more than a cell's own figures is read from them. */
	kept: number[];
	/** Lengths of a summary's arrays. */
	counts: number;
	sums: number;
}

export interface Sampling {
	distribution: Distribution;
	/** From a normal score instead of a stream. */
	scored: boolean;
}

/** A distribution among whose values, kept within limits, an operation ranks a column. */
export interface Ranked {
	distribution: Distribution;
	limits: readonly [low: number, high: number];
}

/**
 * Counters of a cell: its histogram, the draws ≥ 0, and an empty one for all cells to begin at an even place. They stand
 * first in a summary, cell by cell.
 */
export const CELL_COUNTS = BINS + 2;

/** Sums of a cell: places, (value − low) · scale, and their squares, each over even and over odd draws. */
export const CELL_SUMS = 4;

/** Bins of an input's rank, so that tenths and 64ths are both whole. */
export const RANK_BINS = 320;

/** Counters of one input's sensitivity: draws, and draws with the output below 0, by rank bin. */
export const SENSITIVITY_COUNTS = 2 * RANK_BINS;

/** Sums of one input's sensitivity: output places by rank bin, then rank words by output bin. */
export const SENSITIVITY_SUMS = RANK_BINS + BINS;
