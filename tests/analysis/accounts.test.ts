import { describe, expect, it } from 'vitest';
import { departmentHue, isUntouched, sortAccounts } from '#lib/analysis/accounts.ts';
import { chanceAndPayers, headline, whoPays } from '#lib/narrative/finding.ts';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import { cells, result, row } from '../charts/fixtures.ts';

const NAMES = [
	{ id: 'job', kind: 'department', name: 'Job og Social' },
	{ id: 'care', kind: 'department', name: 'Sundhed' },
	{ id: 'idle', kind: 'department', name: 'Skole' },
	{ id: 'region', kind: 'payer', name: 'region' },
	{ id: 'municipality', kind: 'municipality', name: 'municipality' },
	{ id: 'society', kind: 'society', name: 'society' }
] as const;
const made = result(
	[...NAMES],
	[
		row(cells(10, -5e6, 1e6, 0.001)),
		row(cells(10, 8e6, 2e6, 0.99)),
		row(cells(10, 0, 0, 1)),
		row(cells(10, 1e6, 1e6, 0.8)),
		row(cells(10, 3e6, 4e6, 0.426)),
		row(cells(10, 4e6, 5e6, 0.7))
	]
);
const accounts = (order: string[]) => sortAccounts(made, 'after', order, da);

describe('the accounts of a result', () => {
	it('are departments, then other payers by the language’s names', () => {
		const { departments, payers, municipality } = accounts(['job', 'care', 'idle']);
		expect(departments.map(({ name }) => name)).toEqual(['Job og Social', 'Sundhed', 'Skole']);
		expect(payers.map(({ name }) => name)).toEqual(['Region']);
		expect(municipality.name).toBe('Kommunen');
	});

	it('keep their hue by the order of the case, not of the result', () => {
		const { departments } = accounts(['care', 'job', 'idle']);
		expect(departments[0].hue).toBe('var(--hue-2)');
		expect(departments[1].hue).toBe('var(--hue-1)');
		expect(departmentHue(8)).toBe(departmentHue(0));
	});

	it('know who is not touched at all', () => {
		expect(isUntouched(row(cells(3, 0, 0)))).toBe(true);
		expect(isUntouched(row(cells(3, 0, 1)))).toBe(false);
	});
});

describe('the finding', () => {
	it('says the chance at the horizon as a count and in words', () => {
		expect(headline(accounts([]), da)).toBe(
			'I *43 af 100* mulige fremtider er kommunen i plus efter ti år.'
		);
		expect(chanceAndPayers(accounts([]), da, 'da')).toBe(
			`Omtrent lige så sandsynligt som ikke. ${whoPays(accounts([]), da, 'da')}`
		);
	});

	it('says who pays for whom and leaves out who is not touched', () => {
		const text = whoPays(accounts([]), da, 'da');
		expect(text).toContain('Job og Social betaler og er i minus i næsten alle fremtider');
		expect(text).toContain('gevinsten falder hos Sundhed');
		expect(text).not.toContain('Skole');
	});

	it('speaks of one and of several in English', () => {
		expect(whoPays(accounts([]), en, 'en')).toContain('Job og Social pays and loses');
	});
});
