/** The beta distribution stretched from [0, 1] to [min, max]: what PERT and beta have in common. */
import { betaTail, logOddsQuantile } from '#lib/numerics/special/beta-log-odds.ts';
import { betaScoreSpline } from '#lib/numerics/special/beta-score-spline.ts';
import { exp } from '#lib/numerics/special/exp.ts';
import { log } from '#lib/numerics/special/log.ts';
import type { Cdf, Moments, Quantile, RoughQuantile } from './distribution.ts';

export interface ScaledBeta {
	alpha: number;
	beta: number;
	min: number;
	max: number;
}

/** Return the value whose log-odds between min and max are y, counted from the nearer end. */
function fromLogOdds(y: number, min: number, max: number): number {
	const part = (max - min) / (1 + exp(Math.abs(y)));
	return y < 0 ? min + part : max - part;
}

export function scaledBeta({ alpha, beta, min, max }: ScaledBeta): Quantile {
	const logOdds = logOddsQuantile(alpha, beta);
	return (u) => fromLogOdds(logOdds(u), min, max);
}

/** Within 1e−14, times (alpha + beta) / 10 where that is large. */
export function scaledBetaCdf({ alpha, beta, min, max }: ScaledBeta): Cdf {
	const tail = betaTail(alpha, beta);
	return (x) => {
		if (x <= min) return 0;
		return x >= max ? 1 : Math.min(1, exp(tail(log((x - min) / (max - x))).logChance));
	};
}

export function roughScaledBeta({ alpha, beta, min, max }: ScaledBeta): RoughQuantile {
	const logOdds = betaScoreSpline(alpha, beta);
	return (_, z) => fromLogOdds(logOdds(z), min, max);
}

export function betaMoments({ alpha, beta, min, max }: ScaledBeta): Moments {
	const share = alpha / (alpha + beta);
	return {
		mean: min + (max - min) * share,
		sd: (max - min) * Math.sqrt((share * (beta / (alpha + beta))) / (alpha + beta + 1))
	};
}
