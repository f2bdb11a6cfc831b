/** The mean of an output where one input is in its lowest or its highest tenth. */
import type { BinnedOutput } from './conditional-mean.ts';
import type { Estimate } from './influence.ts';

/** The ends of an input's range. */
export type End = 'low' | 'high';

/**
 * Estimate the mean over the tenth of the draws at one end, taken bin by bin; of the bin that passes the tenth, a part.
 * `mean` is that of the output.
 */
export function tenthMean({ counts, means }: BinnedOutput, mean: number, end: End): Estimate {
	const n = counts.length;
	let draws = 0;
	for (let bin = 0; bin < n; bin++) draws += counts[bin];
	const tenth = draws / 10;
	const output = new Float64Array(n);
	let [taken, sum, edge] = [0, 0, mean];
	let last = 0;
	for (; last < n && taken < tenth; last++) {
		const bin = end === 'low' ? last : n - 1 - last;
		if (counts[bin] === 0) continue;
		const part = Math.min(1, (tenth - taken) / counts[bin]);
		taken += part * counts[bin];
		sum += part * counts[bin] * means[bin];
		edge = means[bin];
		output[bin] = 10 * part;
	}
	// what comes in pushes out what lies at the edge
	const draw = new Float64Array(n);
	for (let place = 0; place < last; place++) {
		const bin = end === 'low' ? place : n - 1 - place;
		draw[bin] = output[bin] * (mean - edge);
	}
	return { value: sum / taken, influence: { output, draw } };
}
