/** Keelin's metalog through three percentiles, with or without a lower and an upper bound. */
import { z } from '#lib/numerics/zod.ts';
import { exp } from '#lib/numerics/special/exp.ts';
import { log } from '#lib/numerics/special/log.ts';
import {
	acrossFields,
	checkFinite,
	checkOrder,
	reportIssue,
	type IssueContext
} from './distribution-issues.ts';
import { defineKind, type Cdf, type Moments, type Quantile } from './distribution.ts';
import { firstReaching } from './first-reaching.ts';
import { logistic, logitMoments } from './logit-moments.ts';

const schema = z
	.strictObject({
		kind: z.literal('metalog'),
		p10: z.number(),
		p50: z.number(),
		p90: z.number(),
		min: z.number().optional(),
		max: z.number().optional()
	})
	.superRefine(
		acrossFields((metalog, context) => {
			const ordered = [
				checkOrder(context, metalog, 'p10', 'p50'),
				checkOrder(context, metalog, 'p50', 'p90'),
				checkOrder(context, metalog, 'min', 'p10'),
				checkOrder(context, metalog, 'p90', 'max')
			];
			if (!ordered.every(Boolean)) return;
			if (checkFeasible(context, metalog)) checkFinite(context, quantile(metalog));
		})
	);

type Metalog = z.output<typeof schema>;

/** |a₃| / a₂ must stay below this. Source: T. W. Keelin, "The Metalog Distributions", Decision Analysis 13 (2016). */
const FEASIBLE = 1.66711;
/** The logit of 0.9. */
const LOGIT_90 = 2.1972245773362196;

/** A monotone transformation to an unbounded scale, and its inverse. */
interface Scale {
	to(x: number): number;
	from(t: number): number;
}

function scaleOf({ min, max }: Metalog): Scale {
	if (min !== undefined && max !== undefined) {
		return {
			to: (x) => log((x - min) / (max - x)),
			// Counted from the nearer end, so that neither end is lost or passed.
			from: (t) => (t < 0 ? min + (max - min) * logistic(t) : max - (max - min) * logistic(-t))
		};
	}
	if (min !== undefined) return { to: (x) => log(x - min), from: (t) => min + exp(t) };
	if (max !== undefined) return { to: (x) => -log(max - x), from: (t) => max - exp(-t) };
	return { to: (x) => x, from: (t) => t };
}

/** Return the coefficients a₁, a₂, a₃ of Q = a₁ + a₂·logit(u) + a₃·(u − ½)·logit(u) on the transformed scale. */
function coefficients(metalog: Metalog): [number, number, number] {
	const { to } = scaleOf(metalog);
	const [low, middle, high] = [to(metalog.p10), to(metalog.p50), to(metalog.p90)];
	return [
		middle,
		(high - low) / (2 * LOGIT_90),
		(high - middle - (middle - low)) / (0.8 * LOGIT_90)
	];
}

function checkFeasible(context: IssueContext, metalog: Metalog): boolean {
	const [, a2, a3] = coefficients(metalog);
	if (Math.abs(a3) / a2 < FEASIBLE) return true;
	const { to, from } = scaleOf(metalog);
	const [low, high] = [to(metalog.p10), to(metalog.p90)];
	const reach = 0.2 * FEASIBLE * (high - low);
	const above = from((low + high) / 2 - reach);
	const below = from((low + high) / 2 + reach);
	if (Number.isFinite(a3) && above < below) {
		reportIssue(context, ['p50'], 'distribution.metalog.infeasible', {
			direction: a3 > 0 ? 'up' : 'down',
			above,
			below,
			nearest: a3 > 0 ? plainNumberPast(above, below) : plainNumberPast(below, above)
		});
	} else {
		reportIssue(context, [], 'distribution.overflow', {});
	}
	return false;
}

/** Return the number with fewest digits that lies past `edge`, by a tenth of the way to `far` at most. */
function plainNumberPast(edge: number, far: number): number {
	const target = edge + 0.05 * (far - edge);
	for (let digits = 1; digits < 17; digits++) {
		const rounded = Number(target.toPrecision(digits));
		const way = (rounded - edge) / (far - edge);
		if (way > 0.001 && way < 0.1) return rounded;
	}
	return target;
}

/** Return Q as a function of u and its logit. */
function curve(metalog: Metalog): (u: number, logit: number) => number {
	const [a1, a2, a3] = coefficients(metalog);
	const { from } = scaleOf(metalog);
	return (u, logit) => from(a1 + (a2 + a3 * (u - 0.5)) * logit);
}

function quantile(metalog: Metalog): Quantile {
	const at = curve(metalog);
	return (u) => at(u, log(u / (1 - u)));
}

/** There is no closed form: the logit is found at which the quantile function is x, within 1e−14. */
function cdf(metalog: Metalog): Cdf {
	const { min = -Infinity, max = Infinity } = metalog;
	const [a1, a2, a3] = coefficients(metalog);
	const { to } = scaleOf(metalog);
	const scaled = (y: number) => a1 + (a2 + a3 * (logistic(y) - 0.5)) * y;
	// The factor of y lies between these two whatever u is, and a feasible metalog's are above 0.
	const [least, most] = [a2 - Math.abs(a3) / 2, a2 + Math.abs(a3) / 2];
	return (x) => {
		if (x <= min) return 0;
		if (x >= max) return 1;
		const distance = to(x) - a1;
		const [near, far] = [distance / most, distance / least];
		return logistic(firstReaching(scaled, a1 + distance, Math.min(near, far), Math.max(near, far)));
	};
}

/** With one bound the other tail is that of a power law, whose exponent says which moments exist. */
function moments(metalog: Metalog): Moments {
	const { min, max } = metalog;
	const at = curve(metalog);
	const integrate = (reach: number) => logitMoments((y) => at(logistic(y), y), reach);
	if ((min === undefined) === (max === undefined)) return integrate(60);
	const [, a2, a3] = coefficients(metalog);
	const tail = max === undefined ? a2 + a3 / 2 : a2 - a3 / 2;
	if (tail >= 1) return { mean: max === undefined ? Infinity : -Infinity, sd: Infinity };
	const reach = (order: number) => Math.min(700, 60 / (1 - order * tail));
	const { mean } = integrate(reach(1));
	return { mean, sd: tail >= 0.5 ? Infinity : integrate(reach(2)).sd };
}

export const metalog = defineKind({
	schema,
	quantile,
	cdf,
	support: ({ min = -Infinity, max = Infinity }) => [min, max],
	moments
});
