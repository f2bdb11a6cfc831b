/** Places intervals of money under each other on one axis: a band, its inner half and its middle. */
import { extent, scaleLinear } from 'd3';

export interface Interval {
	id: string;
	/** The 5–95 % band; null where there is only a middle. */
	outer: readonly [low: number, high: number] | null;
	/** The middle half; null where it is not told. */
	inner: readonly [low: number, high: number] | null;
	middle: number;
}

export interface IntervalsLayout {
	rows: Interval[];
	ticks: { value: number; at: number }[];
	zero: number;
}

/** Place intervals and ticks at 0–100 % of one axis, which holds 0 too. */
export function layoutIntervals(rows: readonly Interval[], ticks = 6): IntervalsLayout {
	const values = [0, ...rows.flatMap(({ outer, middle }) => [...(outer ?? []), middle])];
	const [low, high] = extent(values) as [number, number];
	const air = (high - low || 1) * 0.02;
	const at = scaleLinear([low - air, high + air], [0, 100]);
	const ends = (pair: readonly [number, number] | null) =>
		pair && ([at(pair[0]), at(pair[1])] as const);
	return {
		rows: rows.map(({ id, outer, inner, middle }) => ({
			id,
			outer: ends(outer),
			inner: ends(inner),
			middle: at(middle)
		})),
		ticks: at.ticks(ticks).map((value) => ({ value, at: at(value) })),
		zero: at(0)
	};
}
