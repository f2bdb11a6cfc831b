/** The years of a horizon, to choose from. */
import type { CaseFile } from '#lib/case/schema.ts';

/** List the horizon's years by their indexes; `chosen` stays to be seen when it lies beyond. */
export function yearOptions(
	{ firstYear, years }: CaseFile['horizon'],
	chosen: number
): { value: string; label: string }[] {
	const indexes = Array.from({ length: Math.max(0, Math.min(40, years)) }, (_, y) => y);
	if (!indexes.includes(chosen)) indexes.push(chosen);
	return indexes.map((y) => ({ value: `${y}`, label: `${firstYear + y}` }));
}
