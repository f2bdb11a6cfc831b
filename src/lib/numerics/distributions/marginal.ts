/** What is asked of one distribution again and again, made once: its quantiles and its distribution function. */
import type { Cdf, QuantileInterval } from './distribution.ts';
import { kindOf, type Distribution } from './registry.ts';
import { stepQuantileInterval } from './steps.ts';

export interface Marginal {
	/** The quantiles of the values themselves, of a pool as of any other kind. */
	quantileInterval: QuantileInterval;
	cdf: Cdf;
	/** The values that it consists of, ascending; null where it is smooth somewhere. */
	values: () => Float64Array | null;
}

/** Chances whose quantiles are kept. */
const KEPT = 256;

// Pages ask at every move of a hand, and a distribution is never changed in place.
const known = new WeakMap<Distribution, Marginal>();

/** Make or recall the marginal of a distribution. */
export function marginalOf(distribution: Distribution): Marginal {
	let marginal = known.get(distribution);
	if (!marginal) known.set(distribution, (marginal = make(distribution)));
	return marginal;
}

function make(distribution: Distribution): Marginal {
	const kind = kindOf(distribution);
	const cdf = kind.cdf(distribution);
	let values: Float64Array | null | undefined;
	return {
		cdf,
		quantileInterval: remembered(intervalOf(distribution)),
		values: () => (values === undefined ? (values = valuesOf(distribution)) : values)
	};
}

function valuesOf(distribution: Distribution): Float64Array | null {
	const parts =
		distribution.kind === 'pool'
			? distribution.of.map((part) => valuesOf(part.distribution))
			: [kindOf(distribution).steps?.(distribution).values ?? null];
	if (!parts.every((part) => part !== null)) return null;
	return Float64Array.from(parts.flatMap((part) => Array.from(part))).sort();
}

function intervalOf(distribution: Distribution): QuantileInterval {
	const kind = kindOf(distribution);
	const own = kind.quantileInterval?.(distribution);
	if (own) return own;
	const steps = kind.steps?.(distribution);
	if (steps) return stepQuantileInterval(steps);
	const quantile = kind.quantile(distribution);
	return (p) => {
		const value = quantile(p);
		return [value, value];
	};
}

/** Keep what was found: every page asks for the same few chances. */
function remembered(interval: QuantileInterval): QuantileInterval {
	const found = new Map<number, readonly [number, number]>();
	return (p) => {
		let values = found.get(p);
		if (!values) {
			if (found.size >= KEPT) found.clear();
			found.set(p, (values = interval(p)));
		}
		return values;
	};
}
