/** How an effect wears off: what is left of it by the years since a year's people began, by the assumptions as they stand. */
import { area, line, scaleLinear } from 'd3';
import type { CaseFile } from '#lib/case/schema.ts';
import type { WrittenEffect } from '#lib/workspace/model/things.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Points of the curve within a year. */
const STEPS = 4;

const FOREVER: Spread = [Infinity, Infinity];

export interface Decay {
	/** Years since the start, from 0 to the horizon. */
	ages: number[];
	/** What is left at each age where the effect is short-lived, and where it lasts: 9 of 10 persistences lie between. */
	low: number[];
	high: number[];
}

/** Work out the curve of an effect; null where one of its assumptions is not there or not valid. Lag and duration stand in the middle of theirs. */
export function decayOf(
	{ lag = 0, duration, persistence = 1 }: WrittenEffect,
	{ inputs, horizon }: Pick<CaseFile, 'inputs' | 'horizon'>
): Decay | null {
	const years = Math.max(1, Math.min(40, horizon.years));
	const lags = spreadOf(lag, inputs);
	// Without one it goes on past what is drawn.
	const durations = duration === undefined ? FOREVER : spreadOf(duration, inputs);
	const kept = spreadOf(persistence, inputs);
	if (!lags || !durations || !kept) return null;
	const start = Math.max(0, middle(lags));
	const end = start + Math.max(0, middle(durations));
	const [least, most] = kept.map((share) => Math.min(1, Math.max(0, share)));
	const ages = Array.from({ length: years * STEPS + 1 }, (_, i) => i / STEPS);
	const left = (share: number) =>
		ages.map((age) => (age < start || age >= end ? 0 : share ** (age - start)));
	return { ages, low: left(least), high: left(most) };
}

/** What is left at some whole years after the effect began, to be told in words; none once it is gone. */
export function decayReadings({ ages, low, high }: Decay): { year: number; spread: Spread }[] {
	const began = high.findIndex((share) => share > 0);
	if (began < 0) return [];
	return [1, 3, 5].flatMap((year) => {
		const at = began + year * STEPS;
		return at < ages.length && high[at] > 0
			? [{ year: ages[at], spread: [low[at], high[at]] as const }]
			: [];
	});
}

export interface DecayPicture {
	band: string;
	edges: string[];
	ticks: { x: number; year: number }[];
}

/** Draw a curve on `width` × `height` px. */
export function drawDecay({ ages, low, high }: Decay, width: number, height: number): DecayPicture {
	const last = ages[ages.length - 1];
	const x = scaleLinear([0, last], [0, width]);
	const y = scaleLinear([0, 1], [height, 2]);
	const along = (shares: number[]) =>
		line<number>()
			.x((_, i) => x(ages[i]))
			.y((share) => y(share))
			.digits(1)(shares)!;
	return {
		band: area<number>()
			.x((_, i) => x(ages[i]))
			.y0((_, i) => y(low[i]))
			.y1((_, i) => y(high[i]))
			.digits(1)(high)!,
		edges: [along(low), along(high)],
		ticks: x
			.ticks(Math.min(last, Math.max(2, Math.floor(width / 50))))
			.filter(Number.isInteger)
			.map((year) => ({ x: x(year), year }))
	};
}

function middle([low, high]: Spread): number {
	return (low + high) / 2;
}
