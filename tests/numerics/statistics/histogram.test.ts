import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BINS, histogramQuantiles } from '#lib/numerics/statistics/histogram.ts';
import { scout } from '#lib/numerics/statistics/scout.ts';

const PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

function type7(values: readonly number[], p: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const h = (sorted.length - 1) * p;
	const below = Math.floor(h);
	const above = Math.min(sorted.length - 1, below + 1);
	return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
}

/** Counts values as a run does: recurring ones apart, the others in the nearest bin. */
function count(values: readonly number[]) {
	const { low, high, atoms } = scout(Float64Array.from(values.slice(0, 2048)));
	const scale = (BINS - 1) / (high - low);
	const counts = new Uint32Array(BINS + atoms.length);
	for (const value of values) {
		const atom = atoms.indexOf(value);
		const bin = Math.round(Math.min(BINS - 1, Math.max(0, (value - low) * scale)));
		counts[atom >= 0 ? BINS + atom : bin]++;
	}
	return { counts, bins: { low, scale, atoms }, width: 1 / scale };
}

/** A repeatable stream of uniform numbers. */
function uniforms(n: number, seed = 1): number[] {
	let state = seed;
	return Array.from({ length: n }, () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state + 0.5) / 2 ** 32;
	});
}

describe('Histogram quantiles', () => {
	it('lie within a bin of the sorted values’ quantiles', () => {
		for (const shape of [(u: number) => u, (u: number) => Math.log(u), (u: number) => u ** 4 - 1]) {
			const values = uniforms(16384).map(shape);
			const { counts, bins, width } = count(values);
			const found = histogramQuantiles(counts, 0, bins, PROBABILITIES);
			PROBABILITIES.forEach((p, i) =>
				expect(Math.abs(found[i] - type7(values, p))).toBeLessThan(width)
			);
		}
	});

	it('are exact on a recurring value, wherever it lies among the others', () => {
		const values = uniforms(8192, 3).map((u, i) => (i % 5 < 2 ? 0 : (u - 0.5) * 1e6));
		const { counts, bins } = count(values);
		expect(bins.atoms).toEqual([0]);
		expect(histogramQuantiles(counts, 0, bins, [0.4, 0.5, 0.6])).toEqual([0, 0, 0]);
	});

	it('are exact where all values are one', () => {
		const { counts, bins } = count(new Array<number>(4096).fill(-123.456));
		expect(histogramQuantiles(counts, 0, bins, PROBABILITIES)).toEqual(
			PROBABILITIES.map(() => -123.456)
		);
	});

	it('are exact where few values recur', () => {
		const choices = [-3, 0.1, 7, 1e6];
		const values = uniforms(4096, 9).map((u) => choices[Math.floor(u * 4)]);
		const { counts, bins } = count(values);
		const found = histogramQuantiles(counts, 0, bins, [0.1, 0.3, 0.6, 0.9]);
		expect(found).toEqual([0.1, 0.3, 0.6, 0.9].map((p) => type7(values, p)));
	});

	it('never descend', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constant(0)), {
					minLength: 64,
					maxLength: 600
				}),
				(values) => {
					const { counts, bins } = count(values);
					const found = histogramQuantiles(counts, 0, bins, PROBABILITIES);
					for (let i = 1; i < found.length; i++)
						expect(found[i]).toBeGreaterThanOrEqual(found[i - 1]);
				}
			),
			{ numRuns: 200 }
		);
	});
});

describe('A scout', () => {
	it('finds a value that recurs in one draw of twenty', () => {
		const [values, coins] = [uniforms(2048, 5), uniforms(2048, 77)];
		const { atoms } = scout(Float64Array.from(values, (u, i) => (coins[i] < 0.05 ? 42 : u)));
		expect(atoms).toContain(42);
	});

	it('takes no value of a continuous quantity for a recurring one', () => {
		expect(scout(Float64Array.from(uniforms(2048, 11))).atoms).toEqual([]);
	});

	it('does not let a far tail coarsen the body', () => {
		const far = Float64Array.from(uniforms(2048, 13), (u, i) => (i === 100 ? 1e9 : u));
		const { low, high } = scout(far);
		expect(high - low).toBeLessThan(1e7);
	});
});
