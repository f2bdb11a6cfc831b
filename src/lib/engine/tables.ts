/** What a plan's operations look values up in, built once per thread and distribution. */
import { quantileFunction, type Distribution } from '#lib/numerics/distributions/registry.ts';
import {
	makeSampler,
	makeScoreSampler,
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

/** Build or recall the sampler of a distribution. */
export const samplerOf = remembered(makeSampler);

const scoreSampler = remembered(makeScoreSampler);
const ranking = remembered((distribution) =>
	sortedQuantiles(quantileFunction(distribution), RANKED_VALUES)
);

/** Build or recall the tables of a plan. */
export function openTables(plan: Plan): Tables {
	const samplers: Sampler[] = [];
	const scores: ScoreSampler[] = [];
	plan.samplers.forEach(({ distribution, scored }, i) => {
		if (scored) scores[i] = scoreSampler(distribution);
		else samplers[i] = samplerOf(distribution);
	});
	return {
		samplers,
		scores,
		rankings: plan.rankings.map(({ distribution, limits: [low, high] }) =>
			ranking(distribution).map((value) => Math.min(high, Math.max(low, value)))
		)
	};
}
