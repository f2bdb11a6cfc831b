/**
 * The TypeScript kernel's memory, laid out once per thread. An engine that compiles a loop then knows where it stands
 * and how long it is, which takes half of the loop's time away. So each file that works on it names it anew as a
 * constant of its own: what is imported is looked up in every turn, and so is what a bundler turns into a variable.
 *
 * All plans of a thread use it in turns: what it holds, a summary too, holds until the next call of any of them. What is
 * never touched costs addresses, not memory.
 */
import type { Plan } from '../plan/plan.ts';
import type { Pilot } from '../run/run.ts';
import { WIDTH } from './operations.ts';

/** Room for the largest cases that docs/model.md §2 admits, and for the difference of two (tests/laws/limits.test.ts). */
const MOST_COLUMNS = 8192;
const MOST_STREAMS = 1024;
const MOST_COUNTS = 1 << 23;
const MOST_SUMS = 1 << 18;

/** Where the constants k and l of the operation at hand stand, behind the columns. */
export const K = MOST_COLUMNS * WIDTH;
export const L = K + 1;

/** Column c, of `WIDTH` draws, begins at c · WIDTH. */
export const columns = new Float64Array(L + 1);

/** The words of stream slot s begin at s · WIDTH; one slot more holds those that ranks stand for. */
export const words = new Uint32Array((MOST_STREAMS + 1) * WIDTH);

export const counts = new Uint16Array(MOST_COUNTS);
export const sums = new Float64Array(MOST_SUMS);

/** The draws that are recorded, where not all are. */
export const picked = new Int32Array(WIDTH);

/** The output that sensitivity looks at: places, and bins whose sign bit says whether it is below 0. */
export const outputs = new Float64Array(WIDTH);
export const outputBins = new Int32Array(WIDTH);

/** Throws where a plan needs more than there is. */
export function requireRoom(plan: Plan): void {
	const fits =
		plan.columns < MOST_COLUMNS &&
		plan.streams.length <= MOST_STREAMS &&
		plan.counts <= MOST_COUNTS &&
		plan.sums <= MOST_SUMS;
	if (!fits) throw new RangeError('The case needs more memory than the TypeScript kernel has.');
}

/**
 * What cells with edges of their own are counted by, and into. They are few, and how many only a pilot says: these have
 * no room of their own from the beginning, and their loops are slower for it.
 */
export const own: Record<'edges' | 'extents', Float64Array> & { counts: Uint16Array } = {
	edges: new Float64Array(0),
	counts: new Uint16Array(0),
	extents: new Float64Array(0)
};

/** Make room for a summary of what a pilot placed, and empty it. */
export function begin(pilot: Pilot): void {
	const { length } = pilot.edges;
	own.edges = pilot.edges;
	if (own.counts.length !== length) {
		own.counts = new Uint16Array(length);
		own.extents = new Float64Array(2 * length);
	}
	own.counts.fill(0);
	own.extents.fill(Infinity);
}
