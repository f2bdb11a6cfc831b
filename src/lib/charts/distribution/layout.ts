/** Places a distribution that can be edited: its histogram, its tails, an axis, and where the hand takes hold. */
import { pathRound, scaleLinear, ticks } from 'd3';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import type { Handle } from './handles.ts';
import { shareByBin } from '#lib/numerics/distributions/uncertain.ts';
import { atomsOf } from '#lib/numerics/distributions/atoms.ts';
import { binsFor, extentOf, type Domain } from './shape.ts';

/** Bins of a histogram that is looked at closely. */
const BINS = 72;
/** Room at either end, as a part of the whole. */
const MARGIN = 0.06;

export interface Size {
	width: number;
	height: number;
}

/** Fit the axis to what is drawn and to all handles, with room to move at either end. */
export function fitDomain(
	distributions: readonly Distribution[],
	handles: readonly Handle[] = []
): Domain {
	const ends = [...distributions.flatMap(extentOf), ...handles.map(({ value }) => value)];
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	const reach = (high - low) * MARGIN || Math.abs(low) * 0.5 || 1;
	return [low - reach, high + reach];
}

/** Draw a histogram as one outline, `peak` (a part of all draws) at full height. */
function histogramPath(counts: readonly number[], { width, height }: Size, peak: number): string {
	const outline = pathRound(2);
	const step = width / counts.length;
	outline.moveTo(0, height);
	counts.forEach((count, i) => {
		const y = height - (count / peak) * height;
		outline.lineTo(i * step, y);
		outline.lineTo((i + 1) * step, y);
	});
	outline.lineTo(width, height);
	return outline.toString();
}

export interface Placed {
	/** Outline of the histogram; empty where the distribution is a few values. */
	outline: string;
	/** Upright lines, one for each of a few values. */
	atoms: { x: number; y: number }[];
	ticks: { x: number; value: number }[];
}

/** Place a distribution over a domain. */
export function placeDistribution(distribution: Distribution, domain: Domain, size: Size): Placed {
	const x = scaleLinear(domain, [0, size.width]);
	const atoms = atomsOf(distribution);
	const counts = atoms ? [] : shareByBin({ distribution }, ...domain, binsFor(distribution, BINS));
	const peak = Math.max(...(atoms ?? []).map(({ share }) => share), ...counts) || 1;
	return {
		outline: atoms ? '' : histogramPath(counts, size, peak),
		atoms: (atoms ?? []).map(({ value, share }) => ({
			x: x(value),
			y: size.height * (1 - share / peak)
		})),
		ticks: ticks(domain[0], domain[1], Math.max(2, size.width / 90)).map((value) => ({
			x: x(value),
			value
		}))
	};
}

/** Round a value to what a step of the hand across the axis means: the power of ten below two pixels. */
export function tidy(value: number, [low, high]: Domain, width: number): number {
	const step = 10 ** Math.floor(Math.log10((2 * (high - low)) / width));
	return Number((Math.round(value / step) * step).toPrecision(12));
}
