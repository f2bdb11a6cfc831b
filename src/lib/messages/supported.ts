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

/** Round a figure to the step that its error supports; what is to be written in steps of `written` or wider stays as it is. */
export function supported(value: number, error: number, written = 0): number {
	const step = supportedStep(error);
	// rounded twice, 1.14 would be 1.15 and then 1.2
	return step > written * (1 + 1e-9) ? Math.round(value / step) * step : value;
}

/** Decimals that such a step shows, `most` at most. */
export function supportedDecimals(error: number, most: number): number {
	let decimals = most;
	const step = supportedStep(error);
	while (decimals > 0 && step >= 10 ** (1 - decimals)) decimals--;
	return decimals;
}
