/** Distributions that try what their kinds can do: symmetric, lopsided, bounded, heavy in the tail. */
import type { Distribution } from '#lib/numerics/distributions/registry.ts';

export const smoothExamples: Distribution[] = [
	{ kind: 'uniform', min: 100000, max: 170000 },
	{ kind: 'triangular', min: 0.5, mode: 1.5, max: 3 },
	{ kind: 'triangular', min: 0, mode: 0, max: 1 },
	{ kind: 'pert', min: 100000, mode: 128000, max: 170000 },
	{ kind: 'pert', min: 0, mode: 0, max: 1 },
	{ kind: 'normal', mean: 0, sd: 1 },
	{ kind: 'normal', mean: 180, sd: 30, min: 150 },
	{ kind: 'normal', mean: 1, sd: 2, min: 0, max: 1.5 },
	{ kind: 'lognormal', low: 1, high: 2 },
	{ kind: 'lognormal', low: 0.006, high: 0.045 },
	{ kind: 'lognormal', low: 12, high: 9000 },
	{ kind: 'beta', alpha: 36, beta: 7 },
	{ kind: 'beta', successes: 0, trials: 5 },
	{ kind: 'beta', alpha: 0.5, beta: 0.5 },
	{ kind: 'beta', alpha: 5000, beta: 5000 },
	{ kind: 'metalog', p10: 900000, p50: 2200000, p90: 3300000 },
	{ kind: 'metalog', p10: 65, p50: 145, p90: 250, min: 0, max: 365 },
	{ kind: 'metalog', p10: 35000, p50: 75000, p90: 150000, min: 0 },
	{ kind: 'metalog', p10: -3, p50: -1, p90: -0.2, max: 0 }
];

/** With so small shapes nearly all change falls into few pieces of a table. */
export const crampedExamples: Distribution[] = [
	{ kind: 'beta', alpha: 0.3, beta: 0.3 },
	{ kind: 'beta', alpha: 0.1, beta: 2 },
	{ kind: 'beta', alpha: 0.01, beta: 0.01 }
];
