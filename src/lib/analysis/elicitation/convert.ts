/** Tells what is known in another form, as near as that form can come: the same 5, 50 and 95 % points. */
import { Z95 } from '#lib/numerics/distributions/normal.ts';
import { distributionSchema, type Distribution } from '#lib/numerics/distributions/registry.ts';
import type { SingleDistribution } from '#lib/numerics/distributions/single.ts';
import { marginalBand, quantile, support } from '#lib/numerics/distributions/uncertain.ts';
import { formOf, type Form } from './forms.ts';

/** What a distribution says of its value, as far as another form is to keep it. */
interface Said {
	low: number;
	middle: number;
	high: number;
	/** By a percentage, 1..99. */
	at: (percent: number) => number;
	/** Least and greatest value, which may be infinite. */
	ends: readonly [number, number];
	/** Round a value as finely as the range asks for. */
	round: (value: number) => number;
}

/** Tell a distribution in another form; itself where it is in that form. */
export function convert(distribution: Distribution, form: Form): Distribution {
	if (formOf(distribution) === form) return distribution;
	const said = read(distribution);
	const made = distributionSchema.safeParse(make(form, said, distribution));
	if (made.success) return made.data;
	const nearest = made.error.issues.map(nearestMiddle).find((middle) => middle !== null);
	const mended = nearest === undefined ? null : { ...make(form, said, distribution), p50: nearest };
	const again = distributionSchema.safeParse(mended);
	return again.success ? again.data : fallback(form, said);
}

function read(distribution: Distribution): Said {
	const at = (percent: number) => quantile({ distribution }, percent / 100);
	const [low, middle, high] = [at(5), at(50), at(95)];
	// A number that was certain is given a little room, so that there is something to take hold of.
	if (low === high) {
		const reach = Math.abs(middle) / 10 || 1;
		return { ...spread(middle - reach, middle, middle + reach), ends: [-Infinity, Infinity] };
	}
	return { low, middle, high, at, ends: support({ distribution }), round: rounding(high - low) };
}

/** Draws that lie evenly to either side of a middle. */
function spread(low: number, middle: number, high: number): Omit<Said, 'ends'> {
	const at = (percent: number) => middle + ((percent - 50) / 45) * (high - middle);
	return { low, middle, high, at, round: rounding(high - low) };
}

/** Three digits of the range are as fine as anyone means. */
function rounding(range: number): (value: number) => number {
	const step = 10 ** (Math.floor(Math.log10(range)) - 2);
	return (value) => Number((Math.round(value / step) * step).toPrecision(12));
}

function make(form: Form, said: Said, from: Distribution): object {
	const { low, middle, high, at, ends, round } = said;
	const [least, greatest] = ends;
	switch (form) {
		case 'fixed':
			return { kind: 'fixed', value: round(middle) };
		case 'uniform': {
			const beyond = (high - low) / 18;
			return { kind: 'uniform', min: round(low - beyond), max: round(high + beyond) };
		}
		case 'triangular':
		case 'pert':
			return humped(form, said);
		case 'interval':
			return { kind: 'normal', low: round(low), high: round(high) };
		case 'normal': {
			const sd = Number(((high - low) / (2 * Z95)).toPrecision(3));
			return { kind: 'normal', mean: round((low + high) / 2), sd };
		}
		case 'lognormal':
			return { kind: 'lognormal', low: round(low), high: round(high) };
		case 'metalog':
			return {
				kind: 'metalog',
				p10: round(at(10)),
				p50: round(at(50)),
				p90: round(at(90)),
				...(Number.isFinite(least) && Number.isFinite(greatest) && { min: least, max: greatest })
			};
		case 'counts':
		case 'shapes':
			return counted(form, said);
		case 'discrete':
			return {
				kind: 'discrete',
				values: [
					[round(low), 20],
					[round(middle), 60],
					[round(high), 20]
				]
			};
		case 'samples':
			return {
				kind: 'samples',
				values: Array.from({ length: 20 }, (_, i) => round(at(2.5 + 5 * i)))
			};
		case 'pool':
			return {
				kind: 'pool',
				of: ['1', '2'].map((who) => ({ who, weight: 1, distribution: from as SingleDistribution }))
			};
	}
}

/** Find the least, likeliest and greatest value that give the three points, step by step. */
function humped(kind: 'triangular' | 'pert', { low, middle, high, round }: Said): object {
	const range = high - low;
	let [min, mode, max] = [low - range / 4, middle, high + range / 4];
	for (let turn = 0; turn < 80; turn++) {
		const now = marginalBand({ distribution: { kind, min, mode, max } });
		min += 0.7 * (low - now.p05);
		max += 0.7 * (high - now.p95);
		mode += 0.9 * (middle - now.p50);
		min = Math.min(min, low);
		max = Math.max(max, high);
		mode = Math.min(max, Math.max(min, mode));
	}
	return { kind, min: round(min), mode: round(mode), max: round(max) };
}

/** As many tries as would leave one this sure; stretched where the values are no shares of one. */
function counted(form: 'counts' | 'shapes', { low, middle, high, at, round }: Said): object {
	const share = at(1) >= 0 && at(99) <= 1;
	const reach = (high - low) * 0.6;
	const [min, max] = share ? [0, 1] : [round(low - reach), round(high + reach)];
	const mean = Math.min(0.99, Math.max(0.01, (middle - min) / (max - min)));
	const sd = (high - low) / (max - min) / (2 * Z95);
	const tries = Math.min(1e6, Math.max(2, (mean * (1 - mean)) / (sd * sd) - 1));
	const bounds = share ? {} : { min, max };
	if (form === 'shapes') {
		const [alpha, beta] = [mean * tries, (1 - mean) * tries].map((x) => Number(x.toPrecision(3)));
		return { kind: 'beta', alpha, beta, ...bounds };
	}
	const trials = Math.max(1, Math.round(tries - 1));
	return { kind: 'beta', successes: Math.round(mean * trials), trials, ...bounds };
}

/** What will do where a form cannot tell what was said, as a lognormal of a loss. */
function fallback(form: Form, { low, high, middle, round }: Said): Distribution {
	const top = round(Math.max(high, Math.abs(middle), 1e-3));
	if (form === 'lognormal') return { kind: 'lognormal', low: Math.max(low, top / 100), high: top };
	return { kind: 'metalog', p10: low, p50: (low + high) / 2, p90: high };
}

function nearestMiddle(issue: { code?: string; params?: Record<string, unknown> }): number | null {
	const { params } = issue;
	return params?.code === 'distribution.metalog.infeasible' ? (params.nearest as number) : null;
}
