/** How far a table is from its quantile function. */
import {
	moments,
	quantileFunction,
	type Distribution
} from '#lib/numerics/distributions/registry.ts';
import {
	makeSampler,
	makeScoreSampler,
	sampleAt,
	sampleAtScore
} from '#lib/numerics/distributions/sampler.ts';
import { normalCdf } from '#lib/numerics/special/normal.ts';

const TWO_32 = 2 ** 32;

export interface Accuracy {
	/** The largest error in standard deviations between the 0.1 % and the 99.9 % point. */
	body: number;
	/** The largest error down to 1e−7 from either end, by the larger of sd and distance from the median. */
	anywhere: number;
	/** The same as `anywhere` for the table over normal scores. */
	score: number;
}

/** Compare at `points` draws, spread evenly over the logarithm of the distance from either end. */
export function tableAccuracy(distribution: Distribution, points = 20_000): Accuracy {
	const quantile = quantileFunction(distribution);
	const sampler = makeSampler(distribution);
	const scoreSampler = makeScoreSampler(distribution);
	const { sd } = moments(distribution);
	const middle = quantile(0.5);
	const accuracy = { body: 0, anywhere: 0, score: 0 };
	const scaled = (value: number, exact: number) =>
		Math.abs(value - exact) / Math.max(sd, Math.abs(exact - middle));

	for (let i = 0; i <= points; i++) {
		const distance = Math.floor(430 * (2147483647 / 430) ** (i / points));
		for (const r of [distance, TWO_32 - 1 - distance]) {
			const exact = quantile((r + 0.5) / TWO_32);
			const value = sampleAt(sampler, r);
			accuracy.anywhere = Math.max(accuracy.anywhere, scaled(value, exact));
			if (distance > TWO_32 / 1000) {
				accuracy.body = Math.max(accuracy.body, Math.abs(value - exact) / sd);
			}
		}
		const z = -5.2 + (10.4 * i) / points;
		const error = scaled(sampleAtScore(scoreSampler, z), quantile(normalCdf(z)));
		accuracy.score = Math.max(accuracy.score, error);
	}
	return accuracy;
}
