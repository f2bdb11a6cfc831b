/** Places payback years on a strip: for each year the chance that the money is earned back from then on. */
import type { Payback } from '#lib/engine/result.ts';
import { shortCount } from '#lib/messages/chances.ts';

export interface PaybackCell {
	/** What stands in the field; nothing where no draw falls. */
	text: string;
	/** Share of the hue in the field's colour, 0–0.5: text in ink stays readable on all of them. */
	shade: number;
}

export interface PaybackStrip {
	years: PaybackCell[];
	never: PaybackCell;
}

const DARKEST = 0.5;

/** Turn a payback distribution into fields: one per year, and one for never. */
export function layoutPayback({ byYear, byYearErrors, never, neverError }: Payback): PaybackStrip {
	return {
		years: byYear.map((chance, y) => field(chance, byYearErrors[y])),
		never: field(never, neverError)
	};
}

function field(chance: number, error: number): PaybackCell {
	return {
		text: chance === 0 ? '' : shortCount(chance, error),
		shade: Math.round(chance * DARKEST * 100) / 100
	};
}
