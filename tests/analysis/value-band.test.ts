import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { quantile } from '#lib/numerics/distributions/uncertain.ts';
import { valueBandOf } from '#lib/analysis/value-band.ts';

type Input = CaseFile['inputs'][number];

const uniform = (id: string, rest: Partial<Input> = {}): Input => ({
	id,
	name: id,
	unit: '',
	distribution: { kind: 'uniform', min: 0, max: 100 },
	...rest
});

describe('valueBandOf', () => {
	it('is the number itself where nothing is uncertain', () => {
		expect(valueBandOf(7, [])).toEqual([7, 7]);
		expect(valueBandOf([2, 3, -4], [])).toEqual([-24, -24]);
	});

	it('is the 5 and 95 % points of an input, moved and limited as it is used', () => {
		const [low, high] = valueBandOf('a', [uniform('a')])!;
		expect(low).toBeCloseTo(5, 1);
		expect(high).toBeCloseTo(95, 1);
		const moved = valueBandOf('b', [uniform('b', { shift: 50, limits: [60, 130] })])!;
		expect(moved[0]).toBe(60);
		expect(moved[1]).toBe(130);
	});

	it('is an input’s own quantiles, to the last bit', () => {
		const act = findTemplate('hjemloese-act')!.file;
		for (const input of act.inputs) {
			const ends = [0.05, 0.95].map((p) => quantile(input, p));
			expect(valueBandOf(input.id, act.inputs)).toEqual(ends);
			expect(valueBandOf([input.id, 2], act.inputs)).toEqual(ends.map((end) => 2 * end));
			expect(valueBandOf([-1, input.id], act.inputs)).toEqual(ends.map((end) => -end).reverse());
		}
	});

	it('multiplies uncertain factors as if they were independent', () => {
		// P(XY ≤ z) of two uniforms is z(1 − ln z): .05 at z = .0087, .95 at z = .7007.
		const [low, high] = valueBandOf(['a', 'b'], [uniform('a'), uniform('b')])!;
		expect(low / 10_000).toBeCloseTo(0.0087, 3);
		expect(high / 10_000).toBeCloseTo(0.7, 1);
	});

	it('squares an input that is named twice', () => {
		const [low, high] = valueBandOf(['a', 'a'], [uniform('a')])!;
		expect(Math.sqrt(low)).toBeCloseTo(5, 0);
		expect(Math.sqrt(high)).toBeCloseTo(95, 0);
	});

	it('turns around where it is multiplied by less than nothing', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (factor) => {
				const [low, high] = valueBandOf(['a', factor], [uniform('a')])!;
				expect(low).toBeLessThanOrEqual(high);
			})
		);
	});

	it('is nothing where an input is not there, or cannot be drawn from', () => {
		expect(valueBandOf('a', [])).toBeNull();
		const backwards = uniform('a', { distribution: { kind: 'uniform', min: 2, max: 1 } });
		expect(valueBandOf(['a', 2], [backwards])).toBeNull();
	});
});
