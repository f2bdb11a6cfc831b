/** The beta distribution stretched from [0, 1] to [min, max]: what PERT and beta have in common. */
import { betaQuantile } from '#lib/numerics/special/beta.ts';
import type { Moments, Quantile } from './distribution.ts';

export interface ScaledBeta {
	alpha: number;
	beta: number;
	min: number;
	max: number;
}

export function scaledBeta({ alpha, beta, min, max }: ScaledBeta): Quantile {
	return (u) => min + (max - min) * betaQuantile(u, alpha, beta);
}

export const roughScaledBeta = scaledBeta;

export function betaMoments({ alpha, beta, min, max }: ScaledBeta): Moments {
	const share = alpha / (alpha + beta);
	return {
		mean: min + (max - min) * share,
		sd: (max - min) * Math.sqrt((share * (1 - share)) / (alpha + beta + 1))
	};
}
