import { describe, expect, it } from 'vitest';
import { applyScenario } from '#lib/case/scenario.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { lowestOf, quantityDraws } from '#lib/engine/quantity-draws.ts';
import { readTemplate, TEMPLATES } from '../support/cases.ts';

describe('A spread', () => {
	it.each(TEMPLATES)('agrees with the result of %s', (id) => {
		const source = readTemplate(id, { draws: 4096 });
		const result = simulate(source);
		for (const side of ['before', 'after'] as const) {
			const { rows, p, draws } = quantityDraws(source, side);
			expect(draws).toBe(result.draws);
			expect(rows.map((row) => row.id)).toEqual(result.rows.map((row) => row.id));
			rows.forEach((row, r) => {
				const { presentValue } = result.rows[r][side];
				const width = presentValue.quantiles[6] - presentValue.quantiles[0];
				result.p.forEach((probability, i) => {
					const near = Math.round(probability * p.length - 0.5);
					const [low, high] = [row.presentValue[near - 1], row.presentValue[near + 1]];
					const slack = 0.01 * width + 1e-6;
					expect(presentValue.quantiles[i]).toBeGreaterThanOrEqual(low - slack);
					expect(presentValue.quantiles[i]).toBeLessThanOrEqual(high + slack);
				});
			});
		}
	});

	it('of a difference lies as the comparison says, and is 0 where nothing changes', () => {
		const source = readTemplate('hjemloese-act', { draws: 4096 });
		const [{ id }] = source.scenarios;
		const { rows } = quantityDraws(source, 'after', applyScenario(source, id));
		const difference = compare(source, id);
		for (const { id: rowId, difference: row } of difference.rows) {
			const { horizon } = rows.find((found) => found.id === rowId)!;
			const median = row.cumulative.quantiles[3].at(-1)!;
			expect(median).toBeGreaterThanOrEqual(horizon[120] - 1);
			expect(median).toBeLessThanOrEqual(horizon[130] + 1);
		}
		for (const row of quantityDraws(source, 'after', source).rows) {
			expect(new Set(row.presentValue)).toEqual(new Set([0]));
		}
	});

	it('gives the same futures in every row: departments add up to the municipality', () => {
		const source = readTemplate('hjemloese-act', { draws: 2048 });
		const { rows } = quantityDraws(source, 'after');
		const departments = rows.filter(({ kind }) => kind === 'department');
		const municipality = rows.find(({ kind }) => kind === 'municipality')!;
		municipality.paths.forEach((path, i) => {
			path.forEach((amount, y) => {
				const sum = departments.reduce((total, row) => total + row.paths[i][y], 0);
				expect(sum).toBeCloseTo(amount, 3);
			});
		});
	});

	it('knows how low every future gets, and in which year', () => {
		const byYear = [
			[1, -2, 3, -1],
			[0, -5, 3, -1],
			[-4, -1, 9, 2]
		].map((column) => Float64Array.from(column));
		const { lowest, lowestIn } = lowestOf(byYear);
		expect([...lowest]).toEqual([-4, -5, 3, -1]);
		expect(lowestIn).toEqual([0.5, 0.25, 0.25]);

		const { rows } = quantityDraws(readTemplate('trivsel-paa-tvaers', { draws: 4096 }), 'after');
		for (const { paths, lowest, lowestIn } of rows) {
			// 100 of the draws: their middle lies near the middle of all, none far outside.
			const found = paths.map((path) => Math.min(...path)).sort((a, b) => a - b);
			expect(found[50]).toBeGreaterThanOrEqual(lowest[75]);
			expect(found[50]).toBeLessThanOrEqual(lowest[175]);
			expect(lowestIn.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
		}
	});
});
