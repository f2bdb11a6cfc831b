import { describe, expect, it } from 'vitest';
import { parseCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { EXPORTS } from '#lib/exchange/registry.ts';
import type { Figures } from '#lib/exchange/export.ts';
import file from '#lib/templates/tilkoebsydelser.json' with { type: 'json' };
import { readCsv } from './read-csv.ts';

const { case: template } = parseCase(JSON.stringify(file)) as ValidCase;
const small = { ...template, simulation: { ...template.simulation, draws: 1024 } };
const result = simulate(small);
const difference = compare(small, small.scenarios[0].id);

/** The table as a map from what a line is about to its value and error. */
function table(figures: Figures): Map<string, { value: string; error: string }> {
	const [header, ...lines] = readCsv(EXPORTS.csv.write(figures));
	expect(header.length).toBe(9);
	const entries = lines.map((line) => {
		expect(line.length).toBe(header.length);
		const [row, , , moment, measure, year, statistic, value, error] = line;
		return [[row, moment, measure, year, statistic].join('|'), { value, error }] as const;
	});
	const map = new Map(entries);
	expect(map.size).toBe(lines.length);
	return map;
}

describe.each(Object.keys(EXPORTS))('The %s format', (name) => {
	it('says what it is', () => {
		const { extension, mediaType } = EXPORTS[name as keyof typeof EXPORTS];
		expect(extension).toMatch(/^[a-z]+$/);
		expect(mediaType).toMatch(/^[a-z]+\/[a-z]+$/);
	});
});

describe('JSON', () => {
	it.each([result, difference])('reads back as the same figures', (figures) => {
		expect(JSON.parse(EXPORTS.json.write(figures))).toEqual(figures);
	});

	it('ends its last line', () => {
		expect(EXPORTS.json.write(result).endsWith('\n}\n')).toBe(true);
	});
});

describe('CSV', () => {
	it('has every figure of every row once, to the last bit', () => {
		const lines = table(result);
		for (const { id, before, after } of result.rows) {
			for (const [moment, row] of Object.entries({ before, after })) {
				const read = (measure: string, year: number | '', statistic: string) => {
					const line = lines.get([id, moment, measure, year, statistic].join('|'))!;
					return [Number(line.value), line.error === '' ? null : Number(line.error)];
				};
				for (const measure of ['annual', 'cumulative'] as const) {
					result.years.forEach((year, y) => {
						const cells = row[measure];
						expect(read(measure, year, 'p05')).toEqual([
							cells.quantiles[0][y],
							cells.quantileErrors[0][y]
						]);
						expect(read(measure, year, 'p95')).toEqual([
							cells.quantiles[6][y],
							cells.quantileErrors[6][y]
						]);
						expect(read(measure, year, 'mean')).toEqual([cells.mean[y], cells.meanErrors[y]]);
						expect(read(measure, year, 'sd')).toEqual([cells.sd[y], null]);
						expect(read(measure, year, 'chance')).toEqual([cells.chance[y], cells.chanceErrors[y]]);
					});
				}
				const { quantiles, quantileErrors } = row.presentValue;
				expect(read('presentValue', '', 'p50')).toEqual([quantiles[3], quantileErrors[3]]);
			}
		}
	});

	it('has what a result says beside its rows', () => {
		const lines = table(result);
		const [commitment] = result.commitments;
		const [input] = result.sensitivity;
		const [row] = result.rows;
		const payback = result.payback[row.id];
		const [gap] = Object.keys(result.incentiveGap);
		const { [gap]: chance } = result.incentiveGap;
		const expected: [key: string, value: number | null, error: number | null][] = [
			[`${row.id}|after|payback||never`, payback.never, payback.neverError],
			[
				`${row.id}|after|payback|${result.years[1]}|chance`,
				payback.byYear[1],
				payback.byYearErrors[1]
			],
			[`${gap}|after|incentiveGap||chance`, chance, result.incentiveGapErrors[gap]],
			[`${input.input}||sensitivity||evppi`, input.evppi, input.evppiError],
			[`${input.input}||sensitivity||breakEven`, input.breakEven, input.breakEvenError],
			['municipality||sensitivity||evpi', result.evpi, result.evpiError],
			[`${commitment.id}|after|commitment||chance`, commitment.chance, commitment.chanceError],
			[
				`${commitment.id}|after|cautiousAmount||at0.8`,
				commitment.cautious['0.8'],
				commitment.cautiousErrors['0.8']
			]
		];
		const text = (figure: number | null) => (figure === null ? '' : String(figure));
		for (const [key, value, error] of expected) {
			expect([key, lines.get(key)]).toEqual([key, { value: text(value), error: text(error) }]);
		}
	});

	it('has the rows of a difference', () => {
		const lines = table(difference);
		const { id, difference: row } = difference.rows[0];
		expect(Number(lines.get(`${id}|difference|presentValue||mean`)!.value)).toBe(
			row.presentValue.mean
		);
		expect(lines.size).toBe(difference.rows.length * (2 * difference.years.length + 1) * 10);
	});

	it('keeps names whole, whatever is in them, and lets none of them be a formula', () => {
		const plain = ['Børn, "unge"\r\nog familie', 'a;=1+1', 'plain'];
		const armed = ['=HYPERLINK("x")', '+1', '-1', '@a', '＝1', '＋1', '－1', '＠a', '\t=1', '\n=1'];
		const named = (name: string) =>
			EXPORTS.csv.write({ ...result, rows: [{ ...result.rows[0], name }] });
		for (const name of plain) expect(readCsv(named(name))[1][2]).toBe(name);
		for (const name of [...armed, ';=1']) expect(readCsv(named(name))[1][2]).toBe(`'${name}`);
	});

	it('quotes whatever a spreadsheet in any language could take apart', () => {
		const names = ['a;b', ';', '=1', '＝1', 'a\nb', '\n', 'a,b'];
		for (const name of names) {
			const text = EXPORTS.csv.write({ ...result, rows: [{ ...result.rows[0], name }] });
			expect(text.slice(text.indexOf('\r\n'))).toMatch(/^\r\n\w+,\w+,"/);
		}
	});

	it('writes no minus before a zero, and nothing for what is not known', () => {
		const sensitivity = [{ ...result.sensitivity[0], spearman: -0, breakEven: null }];
		const lines = table({ ...result, sensitivity });
		const { input } = sensitivity[0];
		expect(lines.get(`${input}||sensitivity||spearman`)!.value).toBe('0');
		expect(lines.get(`${input}||sensitivity||breakEven`)!.value).toBe('');
	});
});
