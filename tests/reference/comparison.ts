/** Compares two estimates of the same figures by their standard errors, and tells readably where they part. */

/** More standard errors apart than chance explains, over the thousands of figures that are compared. */
const LIMIT = 4.5;

/** The reference results are written with seven digits. */
const WRITTEN_DIGITS = 1e-6;

export class Comparison {
	readonly #misses: { what: string; ours: number; theirs: number; by: number }[] = [];
	#count = 0;

	/** How many figures were compared. */
	get count(): number {
		return this.#count;
	}

	/**
	 * Compare one figure.
	 *
	 * @param error standard error of the difference, both sides' errors counted
	 * @param floor a difference that is no difference
	 */
	check(what: string, ours: number, theirs: number, error: number, floor: number): void {
		this.#count++;
		const by = Math.abs(ours - theirs);
		const allowance = LIMIT * error + floor + WRITTEN_DIGITS * Math.abs(theirs);
		if (!(by <= allowance)) this.#misses.push({ what, ours, theirs, by: by / error });
	}

	/** Compare two shares of draws, each with its number of draws. */
	checkChance(what: string, ours: Share, theirs: Share): void {
		const error = Math.hypot(chanceError(ours, theirs.p), chanceError(theirs, ours.p));
		this.check(what, ours.p, theirs.p, error, 0);
	}

	/** The misses, the worst first: one line each. */
	report(): string[] {
		return this.#misses
			.sort((a, b) => b.by - a.by)
			.map(
				({ what, ours, theirs, by }) =>
					`${what}: ours ${ours}, theirs ${theirs}, ${by.toFixed(1)} standard errors apart`
			);
	}
}

/** A share of draws; `error` where the estimate knows its own. */
export interface Share {
	p: number;
	draws: number;
	error?: number;
}

/** √(p(1−p)/n), not below 1.7 counts: a chance of 0 in n draws is no certainty. */
function chanceError({ p, draws, error }: Share, other: number): number {
	const middle = (p + other) / 2;
	return Math.max(error ?? Math.sqrt((middle * (1 - middle)) / draws), 1.7 / draws);
}
