/** A small case made of lines that are paid once: its present value is the sum of its inputs. */
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { Case, CaseFile } from '#lib/case/schema.ts';

type Inputs = Record<string, CaseFile['inputs'][number]['distribution']>;

/** A case whose municipal net in its only year is the sum of the inputs, drawn from these distributions. */
export function sumCase(inputs: Inputs, rest: Partial<CaseFile> = {}): Case {
	const ids = Object.keys(inputs);
	const file: CaseFile = {
		format: 'vifte.case',
		version: 1,
		title: 'Sum',
		language: 'en',
		horizon: { firstYear: 2027, years: 1 },
		money: { currency: 'DKK', priceYear: 2026 },
		inputs: ids.map((id, stream) => ({
			id,
			name: id,
			unit: 'kr.',
			distribution: inputs[id],
			stream
		})),
		areas: [{ id: 'area', name: 'Area', payer: 'municipality' }],
		lines: ids.map((id) => ({
			id: `line_${id}`,
			name: id,
			kind: 'gain',
			per: 'year',
			amount: id,
			split: { area: 1 }
		})),
		organisations: [
			{ id: 'one', name: 'One', departments: [{ id: 'all', name: 'All', areas: ['area'] }] }
		],
		simulation: { seed: 'laws', draws: 16384 },
		...rest
	};
	const checked = checkCase(file);
	if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
	return checked.case;
}
