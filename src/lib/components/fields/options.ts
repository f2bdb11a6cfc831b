/** What can be chosen in the section's fields; what is written stays to be seen though it cannot be. */
import type { CaseFile } from '#lib/case/schema.ts';
import { LIMITS } from '#lib/case/limits.ts';
import type { BudgetMessages } from '#lib/messages/budget/da.ts';

export interface Option {
	value: string;
	label: string;
}

/** List the case's years by index, and the written one where it lies outside them. */
export function yearOptions(
	{ firstYear, years }: CaseFile['horizon'],
	written: number,
	{ proposals: m }: BudgetMessages
): Option[] {
	const count = Math.max(0, Math.min(LIMITS.years, years));
	const options = Array.from({ length: count }, (_, y) => ({
		value: `${y}`,
		label: `${firstYear + y}`
	}));
	const inside = options.some(({ value }) => value === `${written}`);
	return inside
		? options
		: [...options, { value: `${written}`, label: m.outside(firstYear + written) }];
}

/** List things with an id and a name, and the written id where nothing has it. */
export function namedOptions(
	things: readonly { id: string; name: string }[],
	written: string,
	gone: (id: string) => string
): Option[] {
	const options = things.map(({ id, name }) => ({ value: id, label: name }));
	const inside = things.some(({ id }) => id === written);
	return inside ? options : [...options, { value: written, label: gone(written) }];
}
