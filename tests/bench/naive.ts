/** A first attempt at the engine: an object per draw, Alea, exact quantile functions, and sorting. */
import seedrandom from 'seedrandom';
import type { Case } from '#lib/case/schema.ts';
import { quantileFunction } from '#lib/numerics/distributions/registry.ts';
import { normalCdf, normalQuantile } from '#lib/numerics/special/normal.ts';
import { copulaOf } from '../reference/plain/copula.ts';
import { evaluateDraw } from '../reference/plain/evaluate-draw.ts';
import { summarise, type PlainSummary } from '../reference/plain/summarise.ts';

/** Simulate a case draw by draw. */
export function simulateNaively(source: Case): PlainSummary {
	const random = seedrandom.alea(source.simulation.seed);
	const { inputs, weights } = copulaOf(source);
	const quantiles = source.inputs.map(({ distribution }) => quantileFunction(distribution));

	const draws = Array.from({ length: source.simulation.draws }, () => {
		const own = inputs.map(() => normalQuantile(random()));
		const correlated = new Map(
			inputs.map(({ id }, i) => [
				id,
				normalCdf(weights[i].reduce((sum, weight, j) => sum + weight * own[j], 0))
			])
		);
		const values = new Map(
			source.inputs.map(({ id, shift, limits: [low, high] }, i) => {
				const drawn = quantiles[i](correlated.get(id) ?? random()) + shift;
				return [id, Math.min(high ?? Infinity, Math.max(low ?? -Infinity, drawn))];
			})
		);
		const eventUniforms = new Map(source.events.map(({ id }) => [id, random()]));
		return evaluateDraw(source, values, eventUniforms);
	});
	return summarise(source, draws);
}
