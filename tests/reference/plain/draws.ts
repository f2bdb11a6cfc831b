/** The draws of a case, one by one: what the engine draws in blocks, written down from docs/model.md §3 and §9. */
import type { Case, Input } from '#lib/case/schema.ts';
import {
	makeSampler,
	makeScoreSampler,
	sampleAt,
	sampleAtScore
} from '#lib/numerics/distributions/sampler.ts';
import { seedKey } from '#lib/numerics/random/seed-key.ts';
import { FIRST_EVENT_STREAM, SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import { POINT_SETS } from '#lib/numerics/sampling/registry.ts';
import { copulaOf } from './copula.ts';
import { evaluateDraw, type PlainDraw } from './evaluate-draw.ts';

/** One joint realisation of the inputs, and a uniform number per event. */
export interface InputDraw {
	values: Map<string, number>;
	eventUniforms: Map<string, number>;
}

const TWO_32 = 2 ** 32;

/** Make the draws of a case, scramble by scramble; `draws` is a power of two, 1,024 at least. */
export function drawInputs(scenario: Case): InputDraw[] {
	const { draws } = scenario.simulation;
	const words = wordsByStream(scenario);
	const valueOf = inputReaders(scenario, words);
	return Array.from({ length: draws }, (_, i) => ({
		values: new Map(scenario.inputs.map(({ id }) => [id, valueOf.get(id)!(i)])),
		eventUniforms: new Map(
			scenario.events.map(({ id }, k) => [id, (words(FIRST_EVENT_STREAM + k)[i] + 0.5) / TWO_32])
		)
	}));
}

/** Evaluate all draws of a case. */
export function evaluateAll(scenario: Case): PlainDraw[] {
	return drawInputs(scenario).map(({ values, eventUniforms }) =>
		evaluateDraw(scenario, values, eventUniforms)
	);
}

/** The words of one stream, all scrambles after each other. */
function wordsByStream({ simulation }: Case): (stream: number) => Uint32Array {
	const points = POINT_SETS[simulation.method](seedKey(simulation.seed));
	const perScramble = simulation.draws / SCRAMBLES;
	const known = new Map<number, Uint32Array>();
	return (stream) => {
		let words = known.get(stream);
		if (!words) {
			words = new Uint32Array(simulation.draws);
			for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
				points.fill(stream, scramble, 0, perScramble, words, scramble * perScramble);
			}
			known.set(stream, words);
		}
		return words;
	};
}

/** "Q(u) + shift, then kept within limits", by input id and draw. */
function inputReaders(
	scenario: Case,
	words: (stream: number) => Uint32Array
): Map<string, (draw: number) => number> {
	const scores = correlatedScores(scenario, words);
	return new Map(
		scenario.inputs.map((input) => {
			const score = scores.get(input.id);
			const [low, high] = input.limits;
			const moved = (x: number) =>
				Math.min(high ?? Infinity, Math.max(low ?? -Infinity, x + input.shift));
			if (score) {
				const sampler = makeScoreSampler(input.distribution);
				return [input.id, (i: number) => moved(sampleAtScore(sampler, score(i)))];
			}
			const sampler = makeSampler(input.distribution);
			return [input.id, (i: number) => moved(sampleAt(sampler, words(input.stream)[i]))];
		})
	);
}

/** "A Gaussian copula": the normal scores of the inputs that lean on an earlier one. */
function correlatedScores(
	scenario: Case,
	words: (stream: number) => Uint32Array
): Map<string, (draw: number) => number> {
	const { inputs, weights } = copulaOf(scenario);
	const normal = makeSampler({ kind: 'normal', mean: 0, sd: 1 });
	const own = (input: Input, draw: number) => sampleAt(normal, words(input.stream)[draw]);
	const scores = new Map<string, (draw: number) => number>();
	inputs.forEach((input, i) => {
		if (weights[i].slice(0, i).every((weight) => weight === 0)) return;
		scores.set(input.id, (draw) =>
			weights[i].reduce((sum, weight, j) => sum + weight * own(inputs[j], draw), 0)
		);
	});
	return scores;
}
