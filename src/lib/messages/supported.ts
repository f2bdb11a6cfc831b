/** What is written of an estimate: no finer than its Monte Carlo standard error supports. */

/**
 * The step that a figure is written in: the widest of 1, 5, 10, 50 … or .5, .1, .05 … that is at most four standard
 * errors; 0 where there is no error, and nothing is rounded. Rounding to it moves a figure by two errors at most.
 */
export function supportedStep(error: number): number {
	if (!(error > 0) || !Number.isFinite(error)) return 0;
	const widest = 4 * error;
	const decade = 10 ** Math.floor(Math.log10(widest));
	return 5 * decade <= widest ? 5 * decade : decade;
}

/** Round a figure to the step that its error supports. */
export function supported(value: number, error: number): number {
	const step = supportedStep(error);
	return step > 0 ? Math.round(value / step) * step : value;
}

/** Decimals that such a step shows, `most` at most. */
export function supportedDecimals(error: number, most: number): number {
	let decimals = most;
	const step = supportedStep(error);
	while (decimals > 0 && step >= 10 ** (1 - decimals)) decimals--;
	return decimals;
}
