/** A case with nothing in it yet: what the workbench opens to be filled from the beginning. */
import { DISCOUNT_RATE } from '#lib/case/limits.ts';
import type { CaseFile } from '#lib/case/schema.ts';

/** Make a blank case in the language of its author, beginning next year. */
export function blankCase(
	language: CaseFile['language'],
	names: { title: string; organisation: string },
	thisYear = new Date().getFullYear()
): CaseFile {
	return {
		format: 'vifte.case',
		version: 1,
		title: names.title,
		description: '',
		language,
		horizon: { firstYear: thisYear + 1, years: 10 },
		money: { currency: 'DKK', priceYear: thisYear, discountRate: DISCOUNT_RATE },
		inputs: [],
		areas: [],
		groups: [],
		effects: [],
		lines: [],
		organisations: [{ id: 'today', name: names.organisation, departments: [] }],
		simulation: { seed: String(thisYear + 1), draws: 16384 }
	};
}
