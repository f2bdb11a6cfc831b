/** A fan put into words, for those who do not see it and for one year at a time. */
import { bandAt } from '#lib/analysis/band.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import type { Messages } from '#lib/messages/da.ts';
import type { Cells } from '#lib/engine/result.ts';

/** What the chances of a fan are of: a gain, or, where it is of a difference, being better off. */
export type Outcome = keyof Messages['fan']['outcomes'];

/** Describe the last year of a fan and its chance. */
export function describeFan(
	years: readonly number[],
	cells: Cells,
	format: (amount: number) => string,
	unit: string,
	m: Messages,
	outcome: Outcome = 'plus'
): string {
	const y = years.length - 1;
	const at = (p: number) => format(cells.quantiles[p][y]);
	const count = m.ofHundred(countOf100(cells.chance[y], cells.chanceErrors[y]));
	return `${m.fan.describe(years[y], at(0), at(3), at(6), unit)} ${m.fan.outcomes[outcome].sentence(count)}`;
}

/** Tell one year of a fan: its 5–95 % band and its chance, the year stressed. */
export function readYear(
	y: number,
	years: readonly number[],
	cells: Cells,
	format: (amount: number) => string,
	unit: string,
	m: Messages,
	outcome: Outcome = 'plus'
): string {
	const count = m.ofHundred(countOf100(cells.chance[y], cells.chanceErrors[y]));
	return m.fan.readout(
		years[y],
		format(bandAt(cells, y).p05),
		format(bandAt(cells, y).p95),
		unit,
		m.fan.outcomes[outcome].count(count)
	);
}
