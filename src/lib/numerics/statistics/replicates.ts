/** What independent repetitions of an estimate tell of its precision. */

/** The standard error of the mean of independent replicates. */
export function errorOfMean(replicates: ArrayLike<number>): number {
	const n = replicates.length;
	let mean = 0;
	for (let r = 0; r < n; r++) mean += replicates[r] / n;
	let squares = 0;
	for (let r = 0; r < n; r++) squares += (replicates[r] - mean) * (replicates[r] - mean);
	return Math.sqrt(squares / (n * (n - 1)));
}
