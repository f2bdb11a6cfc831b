import { describe, expect, it } from 'vitest';
import { listBlocks, openPlan } from '#lib/engine/run/block.ts';
import { KERNELS } from '#lib/engine/kernel/registry.ts';
import { WIDTH } from '#lib/engine/kernel/operations.ts';
import type { Cell, Cells, Result } from '#lib/engine/result.ts';
import { createCollector } from '#lib/engine/record/collector.ts';
import { simulate, simulationRun } from '#lib/engine/simulate.ts';
import { openTables } from '#lib/engine/plan/tables.ts';
import { POINT_SETS } from '#lib/numerics/sampling/registry.ts';
import { readTemplate, type TEMPLATES } from '#tests/support/cases.ts';

const rms = (values: number[]) =>
	Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

const spread = (values: number[]) => {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(
		values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
	);
};

describe('The stated Monte Carlo error', () => {
	const results = Array.from({ length: 64 }, (_, i) =>
		simulate(readTemplate('hjemloese-act', { draws: 2048, seed: `error ${i}` }))
	);
	const figures: Record<string, (cells: Cells, y: number) => [value: number, error: number]> = {
		median: ({ quantiles, quantileErrors }, y) => [quantiles[3][y], quantileErrors[3][y]],
		'5 % point': ({ quantiles, quantileErrors }, y) => [quantiles[0][y], quantileErrors[0][y]],
		mean: ({ mean, meanErrors }, y) => [mean[y], meanErrors[y]],
		chance: ({ chance, chanceErrors }, y) => [chance[y], chanceErrors[y]]
	};
	const of = (result: Result, id: string) => result.rows.find((row) => row.id === id)!.after;

	it.each(Object.keys(figures))(
		'of a %s is what 64 seeds spread by, within a factor of 1.5',
		(name) => {
			const ratios: number[] = [];
			for (const id of ['municipality', 'social', 'omsorg', 'region', 'state', 'society']) {
				for (const y of [3, 6, 9]) {
					const all = results.map((result) => figures[name](of(result, id).cumulative, y));
					const [lowest, highest] = [
						Math.min(...all.map(([v]) => v)),
						Math.max(...all.map(([v]) => v))
					];
					// a chance that is 0 or 1 for sure has no error to state
					if (name === 'chance' && (highest < 0.01 || lowest > 0.99)) continue;
					ratios.push(rms(all.map(([, error]) => error)) / spread(all.map(([value]) => value)));
				}
			}
			expect(ratios.length).toBeGreaterThan(5);
			for (const ratio of ratios) {
				expect(ratio).toBeGreaterThan(1 / 1.5);
				expect(ratio).toBeLessThan(1.5);
			}
		}
	);
});

/** Every figure of a result that is neither a cell nor certain, by name, with its stated error. */
function* figuresBeside(result: Result): Iterable<[name: string, value: number, error: number]> {
	type Figure = number | null;
	function* own(of: string, record: object): Iterable<[string, number, number]> {
		const figures = record as Record<string, Figure>;
		for (const [name, error] of Object.entries(figures)) {
			if (!name.endsWith('Error') || error === null) continue;
			const figure = name.slice(0, -'Error'.length);
			yield [`${figure} of ${of}`, figures[figure]!, error];
		}
	}
	for (const [id, payback] of Object.entries(result.payback)) {
		yield* own(`payback of ${id}`, payback);
		for (const [y, chance] of payback.byYear.entries())
			yield [`year ${y} of payback of ${id}`, chance, payback.byYearErrors[y]];
	}
	for (const [id, gap] of Object.entries(result.incentiveGap))
		yield [`gap of ${id}`, gap, result.incentiveGapErrors[id]];
	for (const [id, amounts] of Object.entries(result.cautious.amounts)) {
		for (const [i, certainty] of result.cautious.certainties.entries())
			yield [`cautious at ${certainty} of ${id}`, amounts[i][3], result.cautious.errors[id][i][3]];
	}
	for (const { id, cautious, cautiousErrors, ...rest } of result.commitments) {
		yield* own(id, rest);
		for (const [certainty, amount] of Object.entries(cautious))
			yield [`cautious at ${certainty} of ${id}`, amount, cautiousErrors[certainty]];
	}
	for (const { id, ...rest } of result.followUp) yield* own(id, rest);
	for (const { input, ...rest } of result.sensitivity) yield* own(input, rest);
	yield* own('all', { evpi: result.evpi, evpiError: result.evpiError });
}

/** A figure that stands at the end of its range in more than a few seeds spreads as it is cut, not as it errs. */
const MOST_CUT = 2;

describe.each([
	['raadgivende-team', 'sobol', 4096],
	['hjemloese-act', 'sobol', 2048],
	['tidlig-indsats-par11', 'random', 2048]
] as const)('Beside the cells of %s (%s)', (template, method, draws) => {
	const SEEDS = 50;
	const seen = new Map<string, { value: number; error: number }[]>();
	for (let i = 0; i < SEEDS; i++) {
		const seed = `beside ${i}`;
		const result = simulate(readTemplate(template, { draws, seed, method }));
		for (const [name, value, error] of figuresBeside(result)) {
			if (!seen.has(name)) seen.set(name, []);
			seen.get(name)!.push({ value, error });
		}
	}
	const kinds = [...new Set([...seen.keys()].map((name) => name.split(' ')[0]))];

	it.each(kinds)(
		'the stated error of %s is what 50 seeds spread by, within a factor of 1.5',
		(kind) => {
			const ratios: [name: string, ratio: number][] = [];
			for (const [name, told] of seen) {
				const values = told.map(({ value }) => value);
				const cut = values.filter((value) => value === 0 || value === 1).length;
				if (name.split(' ')[0] !== kind || told.length < SEEDS || cut > MOST_CUT) continue;
				ratios.push([name, rms(told.map(({ error }) => error)) / spread(values)]);
			}
			// 50 seeds tell a spread within some ten percent, and eight scrambles an error likewise
			const beyond = ratios.filter(([, ratio]) => !(ratio > 1 / 1.5 && ratio < 1.5));
			expect(beyond).toEqual([]);
		}
	);
});

/** Every value of every cell of a run, by cell. */
function everyValue(name: (typeof TEMPLATES)[number], draws: number) {
	const run = simulationRun(readTemplate(name, { draws }));
	const { plan } = run;
	const kernel = KERNELS.typescript(plan, openTables(plan));
	const points = POINT_SETS[plan.method](plan.key);
	const values = Array.from({ length: plan.cells }, () => [] as number[]);
	for (const { scramble, first, count } of listBlocks(plan.points)) {
		const width = Math.min(count, WIDTH);
		for (let at = first; at < first + count; at += width) {
			plan.streams.forEach((stream, slot) =>
				points.fill(stream, scramble, at, width, kernel.words, slot * WIDTH)
			);
			kernel.look(width, (cell, column) => values[cell].push(...column));
		}
	}
	return { run, values };
}

describe('What the summaries add to it', () => {
	it.each(['hjemloese-act', 'tidlig-indsats-par11'] as const)(
		'is less than a fifth, against exact selection: %s',
		(name) => {
			const { run, values } = everyValue(name, 16384);
			const evaluator = openPlan(run.plan);
			const pilot = evaluator.pilot();
			const collector = createCollector<Cell[]>(run.plan, run.blocks, pilot, (totals) =>
				values.map((_, cell) => totals.cell({ cell }))
			);
			run.blocks.forEach((block, i) => collector.add(i, evaluator.evaluate(block, pilot)));
			const shares = collector.result().flatMap(({ quantiles, quantileErrors }, cell) => {
				const sorted = Float64Array.from(values[cell]).sort();
				return [0, 3, 6].flatMap((p) => {
					const rank = (sorted.length - 1) * [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95][p];
					const below = Math.floor(rank);
					const exact = sorted[below] + (rank - below) * (sorted[below + 1] - sorted[below]);
					return quantileErrors[p] > 1 ? [(quantiles[p] - exact) / quantileErrors[p]] : [];
				});
			});
			expect(shares.length).toBeGreaterThan(100);
			expect(rms(shares)).toBeLessThan(0.2);
		}
	);
});
