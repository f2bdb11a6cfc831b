/** Small inputs whose figures went wrong once, held to right values: exact, or from an independent computation. */
import { describe, expect, it } from 'vitest';
import { simulate } from '#lib/engine/simulate.ts';
import { PROBABILITIES, type Cells } from '#lib/engine/result.ts';
import { readCase } from '#tests/support/cases.ts';

/** The municipality's net in the first year of a file, with a number of draws. */
function netOf(name: string, draws: number): Cells {
	const source = readCase(`tests/reference/faults/${name}.json`);
	const { rows } = simulate({ ...source, simulation: { ...source.simulation, draws } });
	return rows.find(({ kind }) => kind === 'municipality')!.after.annual;
}

const RIGHT: Record<string, [p: number, value: number][]> = {
	'heavy-tail-one-lognormal': [
		[0.05, 1],
		[0.1, 2.144],
		[0.5, 31.62],
		[0.9, 466.4],
		[0.95, 1000]
	],
	'rare-event-x500': [[0.05, -39_595]],
	'cost-and-wide-gain': [[0.05, -107_780]]
};

describe.each([1024, 16_384])('With %i draws', (draws) => {
	it.each(Object.entries(RIGHT))('%s is right within three stated errors', (name, right) => {
		const { quantiles, quantileErrors } = netOf(name, draws);
		for (const [p, value] of right) {
			const i = PROBABILITIES.findIndex((one) => one === p);
			const error = quantileErrors[i][0];
			expect(error).toBeGreaterThan(0);
			// and the error is one that says something
			expect(error).toBeLessThan(0.05 * Math.abs(value));
			expect(Math.abs(quantiles[i][0] - value), `p ${p}`).toBeLessThanOrEqual(3 * error);
		}
	});

	it('a lognormal is never below 0', () => {
		for (const [value] of netOf('heavy-tail-one-lognormal', draws).quantiles) {
			expect(value).toBeGreaterThan(0);
		}
	});

	it('a beta of two horns lies within its support, half of it at each end', () => {
		const { quantiles, mean, meanErrors } = netOf('beta-001', draws);
		for (const [value] of quantiles) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1_000_000);
		}
		const [low, , lower, , upper, , high] = quantiles.map(([value]) => value);
		expect(Math.max(low, lower)).toBeLessThan(1);
		expect(Math.min(upper, high)).toBeGreaterThan(999_999);
		expect(Math.abs(mean[0] - 500_000)).toBeLessThanOrEqual(3 * meanErrors[0] + 1);
	});
});
