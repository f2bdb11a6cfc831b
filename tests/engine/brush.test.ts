import { describe, expect, it } from 'vitest';
import { brushRun, runHere, simulate } from '#lib/engine/simulate.ts';
import { readTemplate } from '#tests/support/cases.ts';

const source = readTemplate('hjemloese-act', { draws: 8192 });
const result = simulate(source);
const municipality = result.rows.find((row) => row.id === 'municipality')!.after;
const brush = (from: number, to: number, year = 9) =>
	runHere(brushRun(source, { row: 'municipality', year, from, to }));

describe('A brush', () => {
	it('picks as many futures as the chance says', () => {
		const { picked, draws } = brush(-0.005, Infinity);
		expect(picked / draws).toBe(municipality.cumulative.chance[9]);
	});

	it('that picks all futures changes no fan', () => {
		const { rows, inputs, picked } = brush(-Infinity, Infinity);
		expect(picked).toBe(8192);
		for (const row of rows) {
			const whole = result.rows.find(({ id }) => id === row.id)!.after;
			expect(row.cumulative).toEqual(whole.cumulative.quantiles);
			expect(row.annual).toEqual(whole.annual.quantiles);
			expect(row.chance).toEqual(whole.cumulative.chance);
		}
		expect(inputs.days.reduce((sum, count) => sum + count, 0)).toBe(8192);
	});

	it('keeps the marked row within its limits, and moves what hangs together with it', () => {
		const [low, high] = [
			municipality.cumulative.quantiles[1][9],
			municipality.cumulative.quantiles[3][9]
		];
		const { rows, inputs } = brush(low, high);
		const marked = rows.find((row) => row.id === 'municipality')!.cumulative.map((band) => band[9]);
		const binWidth = (municipality.cumulative.sd[9] * 16) / 512;
		expect(Math.min(...marked)).toBeGreaterThanOrEqual(low - binWidth);
		expect(Math.max(...marked)).toBeLessThanOrEqual(high + binWidth);
		const half = (counts: number[]) =>
			counts.slice(0, 160).reduce((a, b) => a + b, 0) / counts.reduce((a, b) => a + b, 0);
		expect(half(inputs.days)).toBeGreaterThan(0.6);
		expect(Math.abs(half(inputs.justice) - 0.5)).toBeLessThan(0.05);
	});

	it('counts chances among the picked: those who gain gain for sure', () => {
		const { rows } = brush(0, Infinity);
		expect(rows.find((row) => row.id === 'municipality')!.chance[9]).toBe(1);
	});

	it('that picks nothing says so', () => {
		expect(brush(1e15, 2e15)).toMatchObject({ picked: 0, rows: [] });
	});
});
