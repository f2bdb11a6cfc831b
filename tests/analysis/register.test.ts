import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '#lib/messages/assumptions.ts';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import { openCase } from '#tests/editor/fixtures.ts';
import { isDisagreement } from '#lib/analysis/elicitation/disagreement.ts';
import { readBack } from '#lib/narrative/read-back.ts';
import { readSamples, writeSamples } from '#lib/exchange/read-samples.ts';
import { orderRows, rowsOf, searchRows } from '#lib/analysis/register.ts';
import { followingOf, STRENGTHS } from '#lib/analysis/elicitation/correlation-strength.ts';
import { usesByInput } from '#lib/analysis/input-uses.ts';
import { nameUses } from '#lib/narrative/input-uses.ts';

const { file } = openCase();
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('where an assumption is used', () => {
	it('is every thing that names it, once, whatever of it does', () => {
		const uses = usesByInput({
			...file,
			money: { ...file.money, discountRate: 'worth' },
			lines: file.lines.map((line) => ({ ...line, amount: ['price', 'price', 2] })),
			followUp: [{ id: 'later', input: 'price', year: 1, below: 5, indicator: 'Takst' }]
		});
		expect(uses.get('price')!.map(({ kind, name }) => [kind, name])).toEqual([
			['line', 'Udgift'],
			['line', 'Gevinst'],
			['followUp', 'Takst']
		]);
		expect(nameUses(uses.get('worth')!, ASSUMPTIONS.da, 'da')).toBe('kalkulationsrenten');
		expect(nameUses(uses.get('price')!.slice(0, 2), ASSUMPTIONS.da, 'da')).toBe(
			'linje »Udgift« og linje »Gevinst«'
		);
	});

	it('is nothing where nothing names it', () => {
		expect(usesByInput({ ...file, lines: [] }).size).toBe(0);
	});
});

describe('the rows', () => {
	const rows = rowsOf(file);
	const shares = new Map([
		['price', 0.2],
		['worth', 0.7]
	]);

	it('say the 5, 50 and 95 % points, moved as the input is', () => {
		const { p05, p50, p95 } = rows[0].band!;
		expect([p05, p50, p95].map(Math.round)).toEqual([110, 200, 290]);
		expect(Math.round(rows[1].band!.p50)).toBe(215);
	});

	it('know no points of what is wrong, and stand all the same', () => {
		const wrong: Distribution = { kind: 'uniform', min: 3, max: 1 };
		const [row] = rowsOf({
			...file,
			inputs: [{ ...file.inputs[0], distribution: wrong }]
		});
		expect(row).toMatchObject({ id: 'price', distribution: null, band: null });
	});

	it('come in the order that is asked for', () => {
		expect(ids(orderRows(rows, 'case', shares))).toEqual(['price', 'worth']);
		expect(ids(orderRows(rows, 'share', shares))).toEqual(['worth', 'price']);
		expect(ids(orderRows(rows, 'name', shares))).toEqual(['price', 'worth']);
		// Nothing stated is weaker than an illustrative number.
		expect(ids(orderRows(rows, 'grade', shares))).toEqual(['worth', 'price']);
	});

	it('are found by words of the name, the unit, the evidence and where they are used', () => {
		expect(ids(searchRows(rows, 'PRIS'))).toEqual(['price']);
		expect(ids(searchRows(rows, 'gevinst'))).toEqual(['worth']);
		expect(ids(searchRows(rows, 'kr./år værdi'))).toEqual(['worth']);
		expect(ids(searchRows(rows, '  '))).toEqual(['price', 'worth']);
		expect(searchRows(rows, 'findes ikke')).toEqual([]);
	});
});

describe('reading a distribution back', () => {
	const said = (distribution: Distribution, unit: string) =>
		readBack(distribution, unit, ASSUMPTIONS.da.readBack, 'da').join(' ').replaceAll('\u00a0', ' ');

	it('says the tenths, the middle and the ends', () => {
		const days: Distribution = { kind: 'metalog', p10: 65, p50: 145, p90: 250, min: 0, max: 365 };
		expect(said(days, 'døgn/år')).toBe(
			'1 af 10 ligger under *65*, 1 af 10 over *250 døgn/år*. Midterste værdi: *145 døgn/år*. Aldrig under 0 eller over 365 døgn/år.'
		);
		expect(said({ kind: 'lognormal', low: 1, high: 100 }, '')).toContain('Aldrig under 0');
		expect(said({ kind: 'normal', mean: 0, sd: 1 }, '')).not.toContain('Aldrig');
	});

	it('tells shares in per cent, a few values by their chances, and certainty as such', () => {
		expect(said({ kind: 'beta', successes: 12, trials: 40 }, 'andel')).toContain('*30 %*');
		const coin: Distribution = {
			kind: 'discrete',
			values: [
				[0, 1],
				[10, 3]
			]
		};
		expect(said(coin, 'kr.')).toBe('Af 100 mulige fremtider: 0 kr. i *25*; 10 kr. i *75*.');
		expect(said({ kind: 'fixed', value: 52 }, 'uger')).toBe('Altid 52 uger: regnes som sikker.');
	});
});

describe('a pasted list', () => {
	it('is read across lines, tabs and semicolons, in the notation of the language', () => {
		expect(readSamples('1.500\n2,5\t3\r\n\r\n4;5', 'da')).toEqual({ values: [1500, 2.5, 3, 4, 5] });
		expect(readSamples('1,500\n2.5', 'en')).toEqual({ values: [1500, 2.5] });
	});

	it('names the rows that are no numbers, and what they may have meant', () => {
		expect(readSamples('12\nukendt\n1.5', 'da')).toEqual({
			wrong: [
				{ row: 2, text: 'ukendt', meant: [] },
				{ row: 3, text: '1.5', meant: [1.5, 15] }
			]
		});
	});

	it('reads back what it writes', () => {
		const values = [1500, -2.25, 0.001];
		expect(readSamples(writeSamples(values, 'da'), 'da')).toEqual({ values });
	});
});

describe('several estimates', () => {
	it('disagree where the middle of one is hardly possible to another', () => {
		const near = { low: 0, middle: 5, high: 10 };
		expect(isDisagreement([near, { low: 2, middle: 8, high: 20 }])).toBe(false);
		expect(isDisagreement([near, { low: 9, middle: 12, high: 20 }])).toBe(true);
	});
});

describe('how closely two follow each other', () => {
	it('has a word that stands for the number it is set to, both ways', () => {
		for (const [strength, rho] of Object.entries(STRENGTHS)) {
			expect(followingOf(rho)).toEqual({ strength, opposite: false });
			expect(followingOf(-rho)).toEqual({ strength, opposite: true });
		}
	});
});
