/** How an effect wears off: what is left of it by the years since a year's people began, by the assumptions as they stand. */
import type { DraftEffect } from '#lib/case/draft.ts';
import { LIMITS } from '#lib/case/limits.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { valueBandOf, type Band } from './value-band.ts';

export interface Decay {
	/** Years of the horizon. */
	years: number;
	/** When it begins, and when it ends: years since its people began. */
	start: number;
	end: number;
	/** What is left of it after each year: 9 of 10 persistences lie between. */
	kept: Band;
}

/** Work out how an effect wears off; null where one of its assumptions is not there or not valid. Lag and duration stand in the middle of theirs. */
export function decayOf(
	{ lag = 0, duration, persistence = 1 }: DraftEffect,
	{ inputs, horizon }: Pick<CaseFile, 'inputs' | 'horizon'>
): Decay | null {
	const years = Math.max(1, Math.min(LIMITS.years, horizon.years));
	const lags = valueBandOf(lag, inputs);
	const durations = valueBandOf(duration ?? years, inputs);
	const kept = valueBandOf(persistence, inputs);
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
export function leftAt({ start, end, kept }: Decay, age: number): Band {
	if (age < start || age >= end) return [0, 0];
	return [kept[0] ** (age - start), kept[1] ** (age - start)];
}

/** What is left some whole years after the effect began, to be told in words; none past its end. */
export function decayReadings(decay: Decay): { year: number; band: Band }[] {
	return [1, 3, 5]
		.map((year) => decay.start + year)
		.filter((year) => year < decay.end && year <= decay.years)
		.map((year) => ({ year, band: leftAt(decay, year) }));
}

function middle([low, high]: Band): number {
	return (low + high) / 2;
}
