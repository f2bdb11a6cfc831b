/** What a field has to choose from; what is written stays to be seen though it cannot be chosen. */
import { LIMITS } from '#lib/case/limits.ts';
import type { CaseFile } from '#lib/case/schema.ts';

export interface Option {
	value: string;
	label: string;
}

/** Calendar years to either side of the one that is written. */
const NEAR = 15;

/** List things by their names, and what is `chosen` where it is not there, called as `gone` says. */
export function optionsOf(
	list: readonly { id: string; name: string }[] | undefined,
	chosen?: string,
	gone = (id: string) => id || '…'
): Option[] {
	const options = (list ?? []).map(({ id, name }) => ({ value: id, label: name || id }));
	if (chosen === undefined || options.some(({ value }) => value === chosen)) return options;
	return [{ value: chosen, label: gone(chosen) }, ...options];
}

/** List the years of the horizon by their indexes, and those that were `chosen` beyond it, called as `outside` says. */
export function yearOptions(
	{ firstYear, years }: CaseFile['horizon'],
	chosen: number | readonly number[] = [],
	outside = (year: number) => `${year}`
): Option[] {
	const count = shownYears(years);
	const indexes = new Set([...Array(count).keys(), ...[chosen].flat()]);
	return [...indexes]
		.sort((a, b) => a - b)
		.map((y) => ({
			value: `${y}`,
			label: y >= 0 && y < count ? `${firstYear + y}` : outside(firstYear + y)
		}));
}

/** How many years are shown: a horizon that is written wrongly is drawn as far as one can be. */
export function shownYears(years: number): number {
	return Math.max(1, Math.min(LIMITS.years, Math.floor(years) || 1));
}

/** Calendar years to either side of the one that is written. */
export function calendarYears(year: number): Option[] {
	return Array.from({ length: 2 * NEAR + 1 }, (_, i) => {
		const text = `${year - NEAR + i}`;
		return { value: text, label: text };
	});
}
