/** The value of information: what it is worth to know more, and of what: which pilot can pay. */
import type { Result } from '#lib/engine/result.ts';
import { municipalValue, type TornadoInput } from './tornado.ts';

export interface ValueOfInformation {
	/** On the average of all futures, going ahead is better than not. */
	goAhead: boolean;
	/** The mean gain of knowing everything before deciding, kr. */
	all: number;
	/** Its standard error. */
	error: number;
	/** Inputs that are worth knowing, the most valuable first. */
	ranked: TornadoInput[];
	/** How many inputs are not worth knowing on their own. */
	others: number;
}

/** Below this share of the worth of full knowledge, an estimate says nothing, and a pilot hardly pays. */
const LEAST = 0.02;

/** Rank the inputs by what it is worth to know them. */
export function rankByInformation(
	tornado: readonly TornadoInput[],
	result: Result
): ValueOfInformation {
	const all = Math.max(0, result.evpi);
	const ranked = tornado
		.filter(({ figures }) => figures.evppi > all * LEAST)
		.sort((a, b) => b.figures.evppi - a.figures.evppi);
	return {
		goAhead: municipalValue(result).mean > 0,
		all,
		error: result.evpiError,
		ranked,
		others: tornado.length - ranked.length
	};
}
