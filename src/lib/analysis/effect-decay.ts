/** How an effect wears off: what is left of it by the years since a year's people began, by the assumptions as they stand. */
import { area, line, scaleLinear } from 'd3';
import { LIMITS } from '#lib/case/limits.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import type { WrittenEffect } from '#lib/editor/model/things.ts';
import { spreadOf, type Spread } from './value-band.ts';

/** Points of the curve within a year. */
const STEPS = 4;

export interface Decay {
	/** Years of the horizon. */
	years: number;
	/** When it begins, and when it ends: years since its people began. */
	start: number;
	end: number;
	/** What is left of it after each year: 9 of 10 persistences lie between. */
	kept: Spread;
}

/** Work out how an effect wears off; null where one of its assumptions is not there or not valid. Lag and duration stand in the middle of theirs. */
export function decayOf(
	{ lag = 0, duration, persistence = 1 }: WrittenEffect,
	{ inputs, horizon }: Pick<CaseFile, 'inputs' | 'horizon'>
): Decay | null {
	const years = Math.max(1, Math.min(LIMITS.years, horizon.years));
	const lags = spreadOf(lag, inputs);
	const durations = spreadOf(duration ?? years, inputs);
	const kept = spreadOf(persistence, inputs);
	if (!lags || !durations || !kept) return null;
	const start = Math.max(0, middle(lags));
	const [least, most] = kept.map((share) => Math.min(1, Math.max(0, share)));
	return {
		years,
		start,
		// Without a duration it goes on past what is drawn.
		end: duration === undefined ? Infinity : start + Math.max(0, middle(durations)),
		kept: [least, most]
	};
}

/** What is left at an age, at least and at most. */
export function leftAt({ start, end, kept }: Decay, age: number): Spread {
	if (age < start || age >= end) return [0, 0];
	return [kept[0] ** (age - start), kept[1] ** (age - start)];
}

/** What is left some whole years after the effect began, to be told in words; none past its end. */
export function decayReadings(decay: Decay): { year: number; spread: Spread }[] {
	return [1, 3, 5]
		.map((year) => decay.start + year)
		.filter((year) => year < decay.end && year <= decay.years)
		.map((year) => ({ year, spread: leftAt(decay, year) }));
}

export interface DecayPicture {
	band: string;
	edges: string[];
	ticks: { x: number; year: number }[];
}

/** Draw it on `width` × `height` px over the years of the horizon. */
export function drawDecay(decay: Decay, width: number, height: number): DecayPicture {
	const { years, start, end } = decay;
	const x = scaleLinear([0, years], [0, width]);
	const y = scaleLinear([0, 1], [height, 2]);
	const grid = Array.from({ length: years * STEPS + 1 }, (_, i) => i / STEPS);
	// Just before it begins and ends, too: there it steps.
	const steps = [start - 1e-6, start, end - 1e-6, end].filter((age) => age > 0 && age < years);
	const points = [...grid, ...steps]
		.sort((a, b) => a - b)
		.map((age) => ({ age, left: leftAt(decay, age) }));
	const along = (side: 0 | 1) =>
		line<(typeof points)[number]>()
			.x(({ age }) => x(age))
			.y(({ left }) => y(left[side]))
			.digits(1)(points)!;
	return {
		band: area<(typeof points)[number]>()
			.x(({ age }) => x(age))
			.y0(({ left }) => y(left[0]))
			.y1(({ left }) => y(left[1]))
			.digits(1)(points)!,
		edges: [along(0), along(1)],
		ticks: x
			.ticks(Math.min(years, Math.max(2, Math.floor(width / 50))))
			.filter(Number.isInteger)
			.map((year) => ({ x: x(year), year }))
	};
}

function middle([low, high]: Spread): number {
	return (low + high) / 2;
}
