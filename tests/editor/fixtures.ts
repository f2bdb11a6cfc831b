/** A small case to open, edit and link. */
import { checkCase, type ValidCase } from '#lib/case/read/parse-case.ts';

export const FILE = {
	format: 'vifte.case',
	version: 1,
	title: 'Prøve',
	language: 'da',
	horizon: { firstYear: 2027, years: 3 },
	money: { currency: 'DKK', priceYear: 2026 },
	inputs: [
		{
			id: 'price',
			name: 'Pris',
			unit: 'kr./år',
			distribution: { kind: 'uniform', min: 100, max: 300 },
			evidence: { grade: 'E' }
		},
		{
			id: 'worth',
			name: 'Værdi',
			unit: 'kr./år',
			distribution: { kind: 'normal', mean: 210, sd: 80 },
			shift: 5
		}
	],
	areas: [
		{ id: 'home', name: 'Hjem', payer: 'municipality' },
		{ id: 'school', name: 'Skole', payer: 'municipality' }
	],
	lines: [
		{ id: 'cost', name: 'Udgift', kind: 'cost', per: 'year', amount: 'price', split: { home: 1 } },
		{
			id: 'gain',
			name: 'Gevinst',
			kind: 'gain',
			per: 'year',
			amount: 'worth',
			split: { school: 1 }
		}
	],
	organisations: [
		{
			id: 'two',
			name: 'To forvaltninger',
			departments: [
				{ id: 'h', name: 'Hjemmet', areas: ['home'] },
				{ id: 's', name: 'Skolen', areas: ['school'] }
			]
		},
		{
			id: 'one',
			name: 'Én forvaltning',
			departments: [{ id: 'h', name: 'Alt', areas: ['home', 'school'] }]
		}
	],
	scenarios: [
		{ id: 'dear', name: 'Dyrere', changes: [{ input: 'price', shift: 40 }] },
		{ id: 'joined', name: 'Samlet', changes: [{ organisation: 'one' }] }
	],
	simulation: { seed: '1', draws: 1024 }
};

/** The case above, read as a file would be. */
export function openCase(): ValidCase {
	const read = checkCase(structuredClone(FILE));
	if (!('case' in read)) throw new Error(JSON.stringify(read.issues));
	return read;
}
