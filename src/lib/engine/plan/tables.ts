/** What a plan's operations look values up in, built once per thread and distribution. */
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';
import {
	makeSampler,
	makeScoreSampler,
	sampleAt,
	type Sampler,
	type ScoreSampler
} from '#lib/numerics/distributions/sampler.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';
import type { Plan } from './plan.ts';

/** By the place of each sampler or ranking in the plan; a place holds what its operation needs. */
export interface Tables {
	samplers: Sampler[];
	scores: ScoreSampler[];
	rankings: Float64Array[];
}

/** Values that a pool's ranks are read from. */
const RANKED_VALUES = 2048;

/** Tables kept: a lever moves shifts, not distributions, so the same ones serve run after run. */
const KEPT = 256;

function remembered<T>(make: (distribution: Distribution) => T): (distribution: Distribution) => T {
	const known = new Map<string, T>();
	return (distribution) => {
		const key = JSON.stringify(distribution);
		let made = known.get(key);
		if (made === undefined) {
			if (known.size >= KEPT) known.delete(known.keys().next().value!);
			made = make(distribution);
			known.set(key, made);
		}
		return made;
	};
}

const sampler = remembered(makeSampler);

const scoreSampler = remembered(makeScoreSampler);
const ranking = remembered((distribution) =>
	sortedQuantiles(quantileFunction(distribution), RANKED_VALUES)
);

/** Values that `marginalOf` gives: two for each of 320 rank bins. */
const MARGINAL_VALUES = 640;

/** Build or recall a distribution's values at the middles of equal steps of u, ascending. */
export const marginalOf = remembered((distribution) => {
	const made = sampler(distribution);
	const middle = (i: number) => Math.floor(((i + 0.5) / MARGINAL_VALUES) * 4294967296);
	return Float64Array.from({ length: MARGINAL_VALUES }, (_, i) => sampleAt(made, middle(i))).sort();
});

/** Build or recall the tables of a plan. */
export function openTables(plan: Plan): Tables {
	const samplers: Sampler[] = [];
	const scores: ScoreSampler[] = [];
	plan.samplers.forEach(({ distribution, scored }, i) => {
		if (scored) scores[i] = scoreSampler(distribution);
		else samplers[i] = sampler(distribution);
	});
	return {
		samplers,
		scores,
		rankings: plan.rankings.map(({ distribution, limits: [low, high] }) =>
			ranking(distribution).map((value) => Math.min(high, Math.max(low, value)))
		)
	};
}
