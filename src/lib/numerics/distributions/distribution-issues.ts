/** What can be wrong with a distribution beyond its shape: codes and figures, to be put into words elsewhere. */
import type { z } from '#lib/numerics/zod.ts';

/** Every code with its parameters. A field's name stands for its value in the same object. */
export interface DistributionIssues {
	/** The value of `lesser` must be below that of `greater`; `bound` is the value of `lesser`. */
	'distribution.notAbove': { lesser: string; greater: string; bound: number };
	/** The value of `greater` must not be below that of `lesser`; `bound` is the value of `lesser`. */
	'distribution.below': { lesser: string; greater: string; bound: number };
	/** Exactly one of two pairs of fields must be given: `first` and `second` name them, comma between. */
	'distribution.onePair': { first: string; second: string };
	/** The interval [min, max] of a truncated normal holds (next to) nothing of it. */
	'distribution.normal.empty': { mean: number; sd: number };
	/**
	 * No metalog has these three percentiles: p50 must lie strictly between `above` and `below`;
	 * it should go `direction`, and `nearest` is a value close to it that will do.
	 */
	'distribution.metalog.infeasible': {
		direction: 'up' | 'down';
		above: number;
		below: number;
		nearest: number;
	};
	/** Some draws would be too large for a computer's numbers. */
	'distribution.overflow': Record<string, never>;
}

export type DistributionIssueCode = keyof DistributionIssues;

/** Every code, for those who must have words for each. */
export const distributionIssueCodes = [
	'distribution.notAbove',
	'distribution.below',
	'distribution.onePair',
	'distribution.normal.empty',
	'distribution.metalog.infeasible',
	'distribution.overflow'
] as const satisfies DistributionIssueCode[];

/** What a check of `superRefine` is given, as far as an issue needs it. */
export type IssueContext = z.core.$RefinementCtx;

/** Make a check for `superRefine` that is left out where a field by itself is already wrong. */
export function acrossFields<T>(
	check: (value: T, context: IssueContext) => void
): (value: T, context: IssueContext) => void {
	return (value, context) => {
		if (context.issues.length === 0) check(value, context);
	};
}

/** Report a mistake as a custom issue of zod whose `params` hold the code and its parameters. */
export function reportIssue<Code extends DistributionIssueCode>(
	context: IssueContext,
	path: (string | number)[],
	code: Code,
	parameters: DistributionIssues[Code]
): void {
	context.addIssue({ code: 'custom', path, params: { code, ...parameters } });
}

/** Report `greater` where it is not above `lesser` (or below it, where they may be `equal`). */
export function checkOrder(
	context: IssueContext,
	value: object,
	lesser: string,
	greater: string,
	equal: 'distinct' | 'equal' = 'distinct'
): boolean {
	const fields = value as Record<string, number | undefined>;
	const [a, b] = [fields[lesser], fields[greater]];
	if (a === undefined || b === undefined || a < b || (equal === 'equal' && a === b)) return true;
	const code = equal === 'equal' ? 'distribution.below' : 'distribution.notAbove';
	reportIssue(context, [greater], code, { lesser, greater, bound: a });
	return false;
}

/** The chances that the first and the last of 2³² draws stand for. */
const FIRST = 1 / 8589934592;
const LAST = 1 - FIRST;

/** Report a distribution whose most extreme draws are not finite. */
export function checkFinite(context: IssueContext, quantile: (u: number) => number): void {
	if (Number.isFinite(quantile(FIRST)) && Number.isFinite(quantile(LAST))) return;
	reportIssue(context, [], 'distribution.overflow', {});
}
