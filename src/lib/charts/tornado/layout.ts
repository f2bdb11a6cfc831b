/** Places a tornado: what the result is on average at either end of each input, on one axis of money. */
import { extent, scaleLinear } from 'd3';
import type { TornadoRow } from '#lib/analysis/tornado.ts';

export interface TornadoLayout {
	rows: { id: string; low: number; high: number }[];
	ticks: { value: number; at: number }[];
	zero: number;
	mean: number;
	/** The 5–95 % band of the result in all futures. */
	band: readonly [low: number, high: number];
}

/** Place rows, ticks, the mean and the band of all futures at 0–100 % of one axis, which holds 0 too. */
export function layoutTornado(
	rows: readonly TornadoRow[],
	mean: number,
	band: readonly [number, number],
	ticks = 6
): TornadoLayout {
	const values = [0, mean, ...band, ...rows.flatMap(({ low, high }) => [low, high])];
	const [low, high] = extent(values) as [number, number];
	const air = (high - low || 1) * 0.02;
	const place = scaleLinear([low - air, high + air], [0, 100]);
	return {
		rows: rows.map((row) => ({ id: row.id, low: place(row.low), high: place(row.high) })),
		ticks: place.ticks(ticks).map((value) => ({ value, at: place(value) })),
		zero: place(0),
		mean: place(mean),
		band: [place(band[0]), place(band[1])]
	};
}
