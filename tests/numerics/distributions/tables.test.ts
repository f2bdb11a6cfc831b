import { describe, expect, it } from 'vitest';
import { buildQuantileTable } from '#lib/numerics/distributions/quantile-table.ts';
import { sampleAt } from '#lib/numerics/distributions/sampler.ts';
import { crampedExamples, smoothExamples } from './examples.ts';
import { tableAccuracy } from './table-accuracy.ts';

describe('Tables', () => {
	it.each(smoothExamples.map((example) => [JSON.stringify(example), example] as const))(
		'err by less than 1e−5 of the spread, or of the distance from the median: %s',
		(_, example) => {
			const { anywhere, score } = tableAccuracy(example, 5000);
			expect(anywhere).toBeLessThan(1e-5);
			expect(score).toBeLessThan(1e-5);
		}
	);

	it.each([
		[{ kind: 'normal', mean: 0, sd: 1 }],
		[{ kind: 'uniform', min: -3, max: 8 }],
		[{ kind: 'triangular', min: 0, mode: 2, max: 3 }],
		[{ kind: 'pert', min: 0, mode: 2, max: 5 }],
		[{ kind: 'beta', alpha: 40, beta: 30 }]
	] as const)('err by less than 3e−6 of the spread for an ordinary hump: %j', (example) => {
		expect(tableAccuracy(example, 5000).body).toBeLessThan(3e-6);
	});

	it.each(crampedExamples.map((example) => [JSON.stringify(example), example] as const))(
		'err by less than a hundredth of the spread even where all change is in few pieces: %s',
		(_, example) => expect(tableAccuracy(example, 5000).anywhere).toBeLessThan(0.01)
	);

	it('reproduce a straight line', () => {
		const table = buildQuantileTable((u) => 3 + 2 * u);
		for (const r of [0, 1, 77, 1e6, 2 ** 31 - 1, 2 ** 31, 3e9, 2 ** 32 - 1]) {
			const u = (r + 0.5) / 2 ** 32;
			expect(sampleAt({ kind: 'table', table }, r)).toBeCloseTo(3 + 2 * u, 14);
		}
	});
});
