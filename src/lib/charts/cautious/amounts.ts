/** The cautious amount: what a net reaches with a chosen certainty, read from the quantiles that a result reports. */

/** Whole percent between which a certainty is chosen. */
export const LEAST_CERTAINTY = 50;
export const MOST_CERTAINTY = 95;

/** What is known of a net by year. */
export interface Reported {
	/** Probabilities of the quantiles, ascending. */
	p: readonly number[];
	/** [probability][year], as `Cells` has them. */
	quantiles: readonly (readonly number[])[];
	/** Cautious amounts that were computed at a certainty for a year: by "0.5", "0.7", …, as a tested cut carries them. */
	tested?: readonly { year: number; cautious: Readonly<Record<string, number>> }[];
}

type Knot = readonly [percent: number, amount: number];

/**
 * Read the cautious amount of each year at a certainty of `percent` (50..95): the largest amount that the net reaches
 * with that chance. Between the reported quantiles it is linear in the probability.
 */
export function cautiousCurve(reported: Reported, percent: number): number[] {
	const count = reported.quantiles[0].length;
	return Array.from({ length: count }, (_, year) => at(knots(reported, year), percent));
}

/** The certainties, in whole percent, at which the year's amount is a reported quantile and nothing in between. */
export function knownCertainties(reported: Reported, year: number): number[] {
	return knots(reported, year).map(([percent]) => percent);
}

/** The first year whose cautious amount carries `amount`; null where none does. */
export function firstSafeYear(curve: readonly number[], amount: number): number | null {
	const year = curve.findIndex((cautious) => cautious >= amount);
	return year < 0 ? null : year;
}

function knots({ p, quantiles, tested = [] }: Reported, year: number): Knot[] {
	const found = new Map<number, number>();
	p.forEach((probability, i) => found.set(certaintyOf(probability), quantiles[i][year]));
	for (const known of tested)
		if (known.year === year)
			for (const [certainty, amount] of Object.entries(known.cautious))
				found.set(Math.round(Number(certainty) * 100), amount);
	return [...found].sort((a, b) => a[0] - b[0]);
}

function certaintyOf(probability: number): number {
	return Math.round((1 - probability) * 100);
}

function at(line: readonly Knot[], percent: number): number {
	const above = line.findIndex(([known]) => known >= percent);
	if (above < 0) throw new Error(`No quantile is reported at a certainty of ${percent} %`);
	const [high, amount] = line[above];
	if (high === percent || above === 0) return amount;
	const [low, before] = line[above - 1];
	return before + ((percent - low) / (high - low)) * (amount - before);
}
