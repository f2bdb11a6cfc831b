/** Shows that what the engine is measured against does the same work: its results are the engine's. */
import { describe, expect, it } from 'vitest';
import { PROBABILITIES } from '#lib/engine/result.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { actCase } from './act-case.ts';
import { simulateNaively } from './naive.ts';
import { runInSquiggle, runWithSortingOutside, type Bands } from './squiggle.ts';

const MEDIAN = PROBABILITIES.indexOf(0.5);

describe('the Squiggle model', () => {
	// Squiggle has no copula, so its model leaves the two correlations out.
	const source = { ...actCase(16_384), correlations: [] };
	const result = simulate(source);

	/** The largest distance between medians, in standard deviations of the figure. */
	function worstDistance(bands: Bands): number {
		const distances = Object.entries(bands).flatMap(([id, figures]) => {
			const { after } = result.rows.find((row) => row.id === id)!;
			return (['annual', 'cumulative'] as const).flatMap((figure) =>
				figures[figure].map(
					(band, y) =>
						Math.abs(band[MEDIAN] - after[figure].quantiles[MEDIAN][y]) / after[figure].sd[y]
				)
			);
		});
		expect(distances).toHaveLength(5 * 2 * 10);
		return Math.max(...distances);
	}

	it('has the medians of the engine, with all bands in Squiggle', async () => {
		expect(worstDistance(await runInSquiggle(10_000))).toBeLessThan(0.06);
	});

	it('has the medians of the engine, with the bands sorted outside', async () => {
		expect(worstDistance(await runWithSortingOutside(10_000))).toBeLessThan(0.06);
	});
});

describe('the naive simulation', () => {
	it('has the medians and chances of the engine', () => {
		const source = actCase(4096);
		const result = simulate(source);
		for (const [id, { after }] of simulateNaively(source).rows) {
			const { presentValue } = result.rows.find((row) => row.id === id)!.after;
			const distance = after.presentValue.quantiles[MEDIAN] - presentValue.quantiles[MEDIAN];
			expect(Math.abs(distance) / presentValue.sd, id).toBeLessThan(0.1);
			expect(Math.abs(after.presentValue.chance - presentValue.chance), id).toBeLessThan(0.05);
		}
	});
});
