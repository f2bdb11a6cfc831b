/** What a field has to choose from. */
import type { CaseFile } from '#lib/case/schema.ts';
import { LIMITS } from '#lib/case/limits.ts';

const NEAR = 15;

export interface Option {
	value: string;
	label: string;
}

/** List things by their names; what was chosen stays to be seen, though it is gone. */
export function optionsOf(
	things: readonly { id: string; name: string }[] | undefined,
	chosen?: string
): Option[] {
	const options = (things ?? []).map(({ id, name }) => ({ value: id, label: name || id }));
	if (chosen === undefined || options.some(({ value }) => value === chosen)) return options;
	return [{ value: chosen, label: chosen || '…' }, ...options];
}

/** List the years of the horizon by their indexes; those that were chosen beyond it stay to be seen. */
export function yearOptions(
	{ firstYear, years }: CaseFile['horizon'],
	...chosen: number[]
): Option[] {
	const all = Array.from({ length: shownYears(years) }, (_, y) => y);
	const indexes = new Set([...all, ...chosen]);
	return [...indexes]
		.sort((a, b) => a - b)
		.map((y) => ({ value: `${y}`, label: `${firstYear + y}` }));
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
