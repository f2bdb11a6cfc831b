/** Places chances on a strip: the darker, the more futures with a gain. */
import { shortCount } from '#lib/messages/chances.ts';
import type { Cells } from '#lib/engine/result.ts';

export interface HeatCell {
	year: number;
	/** What stands in the field: "43", "<1" or ">99". */
	text: string;
	/** Share of the hue in the field's colour, 0–0.5: text in ink stays readable on all of them. */
	shade: number;
}

const DARKEST = 0.5;

/** Turn the chances of a row into fields, one per year. */
export function layoutHeatStrip(years: readonly number[], cells: Cells): HeatCell[] {
	return years.map((year, y) => ({
		year,
		text: shortCount(cells.chance[y], cells.chanceErrors[y]),
		shade: Math.round(cells.chance[y] * DARKEST * 100) / 100
	}));
}
