/** What must be true for the case to pay: each input's break-even, and the chance that it lies on the good side. */
import { shortName } from '#lib/case/short-name.ts';
import type { Input } from '#lib/case/schema.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import type { Messages } from '#lib/messages/da.ts';
import type { Language } from '#lib/messages/locale.ts';
import { cdf, chanceBelow, marginalBand, quantile } from '#lib/numerics/distributions/uncertain.ts';
import type { SensitivityMessages } from '#lib/messages/sensitivity.ts';
import type { TornadoInput } from '#lib/analysis/tornado.ts';
import { inputTeller } from './input-value.ts';

export interface Need {
	input: Input;
	/** The value at which half of the futures give a gain. */
	limit: number;
	/** Its standard error. */
	error: number;
	/** More of the input is better for the result. */
	goodAbove: boolean;
	/** The chance that the input lies on the good side of the limit, the limit itself included. */
	chance: number;
	/** The middle of what is believed lies on the good side: then the limit is how much the input can stand. */
	holds: boolean;
}

/** Split the inputs into those that alone decide whether the median outcome is a gain, and those that do not. */
export function listNeeds(tornado: readonly TornadoInput[]): { needs: Need[]; others: Input[] } {
	const needs: Need[] = [];
	const others: Input[] = [];
	for (const { input, low, high, figures } of tornado) {
		const { breakEven: limit, breakEvenError } = figures;
		if (limit === null) {
			others.push(input);
			continue;
		}
		const goodAbove = high >= low;
		const chance = goodAbove ? 1 - chanceBelow(input, limit) : cdf(input, limit);
		const middle = quantile(input, 0.5);
		const holds = goodAbove ? middle >= limit : middle <= limit;
		needs.push({ input, limit, error: breakEvenError ?? 0, goodAbove, chance, holds });
	}
	return { needs, others };
}

/** Say what an input must be, or how much it can stand, and how likely that is. */
export function describeNeed(
	{ input, limit, error, goodAbove, chance, holds }: Need,
	words: SensitivityMessages,
	m: Messages,
	language: Language
): { demand: string; belief: string } {
	const { needs } = words;
	const say = holds
		? goodAbove
			? needs.downTo
			: needs.upTo
		: goodAbove
			? needs.atLeast
			: needs.atMost;
	const { p05, p50, p95 } = marginalBand(input);
	const { bare, full } = inputTeller(input, language);
	const belief = needs.believe(full(p50), bare(p05), bare(p95));
	// Where it holds already, what matters is how likely it fails. A chance read off a distribution has no Monte Carlo error.
	const count = m.ofHundred(countOf100(holds ? 1 - chance : chance));
	const side = goodAbove === holds ? needs.below(count) : needs.above(count);
	return {
		demand: say(shortName(input.name), full(limit, error)),
		belief: `${belief}; ${side}.`
	};
}
