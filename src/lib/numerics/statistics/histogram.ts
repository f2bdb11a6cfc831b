/** Quantiles of values that were counted, not kept: a histogram, and the few values that recur (atoms). */

export const BINS = 512;

/** Most recurring values that are counted one by one. */
export const MOST_ATOMS = 16;

/** Of one block, or added up. */
export type Counters = Uint16Array | Uint32Array;

/** Where a histogram lies: bin b counts the values nearest to low + b / scale; the end bins take all beyond. */
export interface Bins {
	low: number;
	scale: number;
	/** Recurring values, ascending; they are counted apart from the bins. */
	atoms: readonly number[];
}

/**
 * Estimate quantiles (Hyndman–Fan type 7) at ascending probabilities from `counts`, which holds BINS bin counts from
 * `offset` and then one count per atom. A quantile that falls on an atom is that atom exactly; within a bin the
 * values are taken as evenly spread.
 */
export function histogramQuantiles(
	counts: Counters,
	offset: number,
	bins: Bins,
	probabilities: readonly number[]
): number[] {
	return bins.atoms.length > 0
		? quantilesAmongAtoms(counts, offset, bins, probabilities)
		: plainQuantiles(counts, offset, bins, probabilities);
}

/** As above, where no value recurs. */
function plainQuantiles(
	counts: Counters,
	offset: number,
	{ low, scale }: Bins,
	probabilities: readonly number[]
): number[] {
	const end = offset + BINS;
	let total = 0;
	for (let at = offset; at < end; at += 4) total = (total + sumOfFour(counts, at)) | 0;
	const found: number[] = [];
	let rank = (total - 1) * probabilities[0];
	let below = 0;
	for (let four = offset; four < end; four += 4) {
		// most bins hold no quantile: they are passed four at a time
		const passed = (below + sumOfFour(counts, four)) | 0;
		if (rank >= passed) {
			below = passed;
			continue;
		}
		for (let at = four; at < four + 4; at++) {
			const count = counts[at];
			while (rank < below + count) {
				const part = (rank - below + 0.5) / count;
				const fraction = part < 1 ? part : 1;
				found.push(low + (at - offset - 0.5 + fraction) / scale);
				if (found.length === probabilities.length) return found;
				rank = (total - 1) * probabilities[found.length];
			}
			below += count;
		}
	}
	return found;
}

/** The counters of four bins added up; as all counters below 2³¹. */
const sumOfFour = (counts: Counters, at: number): number =>
	(counts[at] + counts[at + 1] + counts[at + 2] + counts[at + 3]) | 0;

/** As above, with the recurring values at their places among the bins. */
function quantilesAmongAtoms(
	counts: Counters,
	offset: number,
	{ low, scale, atoms }: Bins,
	probabilities: readonly number[]
): number[] {
	let total = 0;
	for (let i = 0; i < BINS + atoms.length; i++) total += counts[offset + i];
	const ranks = probabilities.map((p) => (total - 1) * p);
	const edge = (bin: number) => low + (bin - 0.5) / scale;
	const found: number[] = [];
	let below = 0;
	/** Passes a stretch of `count` values; `at` gives the value at a fraction of the stretch. */
	const pass = (count: number, at: (fraction: number) => number) => {
		below += count;
		while (found.length < ranks.length && ranks[found.length] < below) {
			found.push(at((ranks[found.length] - (below - count) + 0.5) / count));
		}
	};
	const spread = (count: number, from: number, to: number) => {
		if (count > 0) pass(count, (fraction) => from + Math.min(1, fraction) * (to - from));
	};

	let nextAtom = 0;
	for (let bin = 0; bin < BINS && found.length < ranks.length; bin++) {
		const count = counts[offset + bin];
		let from = edge(bin);
		const last = bin === BINS - 1;
		while (nextAtom < atoms.length && (last || atoms[nextAtom] < edge(bin + 1))) {
			const atom = atoms[nextAtom];
			const to = Math.min(Math.max(atom, from), edge(bin + 1));
			spread(count * (to - from) * scale, from, to);
			const recurring = counts[offset + BINS + nextAtom];
			if (recurring > 0) pass(recurring, () => atom);
			from = to;
			nextAtom++;
		}
		spread(
			from === edge(bin) ? count : count * (edge(bin + 1) - from) * scale,
			from,
			edge(bin + 1)
		);
	}
	// parts of counts may add up to a hair less than the whole
	while (found.length < ranks.length) found.push(found.at(-1) ?? low);
	return found;
}
