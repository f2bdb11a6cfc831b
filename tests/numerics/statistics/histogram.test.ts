import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BINS,
	EDGED_BINS,
	edgedQuantiles,
	evenQuantiles
} from '#lib/numerics/statistics/histogram.ts';
import { placeBins, placeEdges } from '#lib/numerics/statistics/place-bins.ts';
import { quantileOfSorted } from '#lib/numerics/statistics/type7.ts';

const PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

const sortedOf = (values: readonly number[]) => Float64Array.from(values).sort();

const type7 = (values: readonly number[], p: number) => quantileOfSorted(sortedOf(values), p);

/** Counts values as a run does whose bins the first of them place. */
function count(values: readonly number[]) {
	const first = Float64Array.from(values.slice(0, 2048));
	const { low, high, edged } = placeBins(first);
	const scale = (BINS - 1) / (high - low);
	const counts = new Uint32Array(BINS);
	for (const value of values) {
		counts[Math.round(Math.min(BINS - 1, Math.max(0, (value - low) * scale)))]++;
	}
	const edges = new Float64Array(EDGED_BINS);
	placeEdges(first.sort(), edges, 0);
	const edgedCounts = new Uint32Array(EDGED_BINS);
	const extents = new Float64Array(2 * EDGED_BINS).fill(Infinity);
	for (const value of values) {
		let bin = 0;
		while (bin + 1 < EDGED_BINS && edges[bin + 1] <= value) bin++;
		edgedCounts[bin]++;
		extents[2 * bin] = Math.min(extents[2 * bin], value);
		extents[2 * bin + 1] = Math.min(extents[2 * bin + 1], -value);
	}
	return {
		edged,
		edges,
		width: 1 / scale,
		even: (p: readonly number[]) => evenQuantiles(counts, 0, { low, scale }, p),
		byEdges: (p: readonly number[]) => edgedQuantiles(edgedCounts, 0, extents, 0, p)
	};
}

/** A repeatable stream of uniform numbers. */
function uniforms(n: number, seed = 1): number[] {
	let state = seed;
	return Array.from({ length: n }, () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state + 0.5) / 2 ** 32;
	});
}

describe('Quantiles of bins of equal width', () => {
	it('lie within a bin of the sorted values’ quantiles', () => {
		for (const shape of [(u: number) => u, (u: number) => Math.log(u), (u: number) => u ** 4 - 1]) {
			const values = uniforms(16384).map(shape);
			const { even, width } = count(values);
			const { values: found } = even(PROBABILITIES);
			PROBABILITIES.forEach((p, i) =>
				expect(Math.abs(found[i] - type7(values, p))).toBeLessThan(width)
			);
		}
	});

	it('state how far they are off where the density slopes within a bin', () => {
		// evenly spread and shuffled: nothing is off by chance
		const n = 200_000;
		const values = Array.from({ length: n }, (_, i) => Math.sqrt((((i * 7919) % n) + 0.5) / n));
		const { values: found, errors } = count(values).even(PROBABILITIES);
		PROBABILITIES.forEach((p, i) => {
			expect(errors[i]).toBeGreaterThan(0);
			expect(Math.abs(found[i] - type7(values, p))).toBeLessThan(8 * errors[i]);
		});
	});
});

describe('Quantiles of bins with edges', () => {
	it('are exact on a recurring value, wherever it lies among the others', () => {
		const values = uniforms(8192, 3).map((u, i) => (i % 5 < 2 ? 0 : (u - 0.5) * 1e6));
		const { edged, byEdges } = count(values);
		expect(edged).toBe(true);
		expect(byEdges([0.4, 0.5, 0.6])).toEqual({ values: [0, 0, 0], errors: [0, 0, 0] });
	});

	it('are exact where all values are one', () => {
		const { edged, byEdges } = count(new Array<number>(4096).fill(-123.456));
		expect(edged).toBe(true);
		expect(byEdges(PROBABILITIES).values).toEqual(PROBABILITIES.map(() => -123.456));
	});

	it('are exact where few values recur', () => {
		const choices = [-3, 0.1, 7, 1e6];
		const values = uniforms(4096, 9).map((u) => choices[Math.floor(u * 4)]);
		const p = [0.1, 0.3, 0.6, 0.9];
		expect(count(values).byEdges(p).values).toEqual(p.map((one) => type7(values, one)));
	});

	it('lie between two values as type 7 says: three quarters of 1 and a quarter of 3', () => {
		const values = Array.from({ length: 1025 }, (_, i) => (i < 769 ? 1 : 3));
		expect(count(values).byEdges([0.75]).values).toEqual([1]);
		const fewer = values.slice(1);
		expect(count(fewer).byEdges([0.75]).values).toEqual([1.5]);
		expect(type7(fewer, 0.75)).toBe(1.5);
	});

	it('are those of all values where each bin holds two at the most', () => {
		const values = uniforms(400, 21).map((u) => Math.tan(u * 1.57));
		const { values: found } = count(values).byEdges(PROBABILITIES);
		PROBABILITIES.forEach((p, i) => expect(found[i]).toBeCloseTo(type7(values, p), 9));
	});
});

describe('Both', () => {
	it('never descend', () => {
		const values = fc.array(
			fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constant(0)),
			{ minLength: 64, maxLength: 600 }
		);
		fc.assert(
			fc.property(values, (some) => {
				const { even, byEdges } = count(some);
				for (const { values: found } of [even(PROBABILITIES), byEdges(PROBABILITIES)]) {
					for (let i = 1; i < found.length; i++) {
						expect(found[i]).toBeGreaterThanOrEqual(found[i - 1]);
					}
				}
			}),
			{ numRuns: 200 }
		);
	});
});

describe('Placing bins', () => {
	it('sees a value that recurs in one draw of a hundred, and none in a continuous quantity', () => {
		const [values, coins] = [uniforms(2048, 5), uniforms(2048, 77)];
		const rare = Float64Array.from(values, (u, i) => (coins[i] < 0.01 ? 42 : u));
		expect(placeBins(rare).edged).toBe(true);
		expect(placeBins(Float64Array.from(values)).edged).toBe(false);
	});

	it('gives edges to what would heap up: a heavy tail, or a few values a thousand times as far', () => {
		const normal = uniforms(512, 7).map((u, i, all) => u + all[(i + 5) % 512] + all[(i + 9) % 512]);
		expect(placeBins(Float64Array.from(normal)).edged).toBe(false);
		const tail = normal.map((z) => Math.exp(3 * z));
		expect(placeBins(Float64Array.from(tail)).edged).toBe(true);
		const far = normal.map((z, i) => (i % 40 === 0 ? 1000 * z : z));
		expect(placeBins(Float64Array.from(far)).edged).toBe(true);
	});

	it('does not let a far tail coarsen the body', () => {
		const far = Float64Array.from(uniforms(2048, 13), (u, i) => (i === 100 ? 1e9 : u));
		const { low, high } = placeBins(far);
		expect(high - low).toBeLessThan(1e7);
	});

	it('makes edges that ascend, from −∞, whatever the values are', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.double({ noDefaultInfinity: true }),
						fc.constantFrom(0, -0, 1, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324)
					),
					{ minLength: 1, maxLength: 3000 }
				),
				(values) => {
					const edges = new Float64Array(EDGED_BINS + 2).fill(NaN);
					placeEdges(sortedOf(values), edges, 1);
					expect(edges[0]).toBeNaN();
					expect(edges[EDGED_BINS + 1]).toBeNaN();
					expect(edges[1]).toBe(-Infinity);
					for (let i = 2; i <= EDGED_BINS; i++) {
						const ascends = edges[i] > edges[i - 1] || edges[i] === Infinity;
						expect(ascends).toBe(true);
					}
				}
			)
		);
	});
});
