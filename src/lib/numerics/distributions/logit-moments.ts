/** Mean and standard deviation of a distribution that has no formula for them. */
import { exp } from '#lib/numerics/special/exp.ts';
import type { Moments } from './distribution.ts';

const STEP = 0.25;

/** Return 1 / (1 + e⁻ʸ), the chance u whose logit is y. */
export function logistic(y: number): number {
	return 1 / (1 + exp(-y));
}

/**
 * Integrate a quantile function given over y = ln(u / (1 − u)), from −reach to reach.
 *
 * Over y the trapezoid rule is as good as exact for a smooth function, as the weight falls like e^−|y| at both ends.
 */
export function logitMoments(quantile: (y: number) => number, reach: number): Moments {
	const center = quantile(0);
	const steps = Math.ceil(reach / STEP);
	let mass = 0;
	let first = 0;
	let second = 0;
	for (let i = -steps; i <= steps; i++) {
		const y = i * STEP;
		const weight = logistic(y) * logistic(-y);
		const distance = quantile(y) - center;
		mass += weight;
		first += weight * distance;
		second += weight * distance * distance;
	}
	const shift = first / mass;
	return { mean: center + shift, sd: Math.sqrt(Math.max(0, second / mass - shift * shift)) };
}
