import { describe, expect, it } from 'vitest';
import { simulate } from '#lib/engine/simulate.ts';
import { normalCdf, normalDensity } from '#lib/numerics/special/normal.ts';
import { readTemplate, TEMPLATES } from '#tests/support/cases.ts';
import { sumCase } from '#tests/support/small-case.ts';

/** E[max(X, 0)] − max(E[X], 0) for X ~ N(mean, sd): the closed form of a linear-Gaussian choice. */
function worth(mean: number, sd: number): number {
	const z = mean / sd;
	return mean * normalCdf(z) + sd * normalDensity(z) - Math.max(mean, 0);
}

const [A, B, C] = [1e6, 6e5, 3e5];
const MEAN = -2e5;

describe('In a linear-Gaussian case', () => {
	const result = simulate(
		sumCase({
			a: { kind: 'normal', mean: MEAN, sd: A },
			b: { kind: 'normal', mean: 0, sd: B },
			c: { kind: 'normal', mean: 0, sd: C }
		})
	);
	const total = Math.sqrt(A * A + B * B + C * C);
	const of = (id: string) => result.sensitivity.find(({ input }) => input === id)!;

	it('the worth of knowing everything is the closed form', () => {
		expect(result.evpi / worth(MEAN, total)).toBeCloseTo(1, 2);
	});

	it.each([
		['a', A],
		['b', B],
		['c', C]
	])('the worth of knowing %s is the closed form', (id, sd) => {
		expect(Math.abs(of(id).evppi - worth(MEAN, sd))).toBeLessThan(0.01 * result.evpi);
	});

	it.each([
		['a', A],
		['b', B],
		['c', C]
	])('%s explains its share of the variance, and its rank correlation follows', (id, sd) => {
		expect(of(id).firstOrder).toBeCloseTo((sd / total) ** 2, 2);
		// Spearman of a bivariate normal pair: 6/π · asin(r/2)
		expect(of(id).spearman).toBeCloseTo((6 / Math.PI) * Math.asin(sd / total / 2), 2);
	});

	it('the tornado shows the mean given the lowest and the highest tenth', () => {
		// mean of the top tenth of a standard normal: φ(z₉₀) / 0.1
		const tenth = normalDensity(1.2815515655446004) / 0.1;
		expect((of('a').highTenth - MEAN) / (A * tenth)).toBeCloseTo(1, 1);
		expect((of('a').lowTenth - MEAN) / (-A * tenth)).toBeCloseTo(1, 1);
	});

	it('an input breaks even where it makes up for the mean of the rest', () => {
		expect(Math.abs(of('a').breakEven!)).toBeLessThan(0.05 * A);
		expect(Math.abs(of('b').breakEven! - 2e5)).toBeLessThan(0.08 * B);
	});
});

describe('The value of information', () => {
	it('is nothing for an input that cannot turn the choice, or has no bearing on it', () => {
		const { sensitivity, evpi } = simulate(
			sumCase({
				sure: { kind: 'uniform', min: 5e6, max: 6e6 },
				small: { kind: 'uniform', min: -1e5, max: 1e5 },
				certain: { kind: 'fixed', value: 3 }
			})
		);
		expect(evpi).toBe(0);
		expect(sensitivity.map(({ evppi }) => evppi)).toEqual([0, 0, 0]);
		expect(sensitivity[2]).toMatchObject({ spearman: 0, firstOrder: 0, breakEven: null });
	});

	it.each(TEMPLATES)('lies between nothing and the worth of knowing everything: %s', (name) => {
		const { sensitivity, evpi } = simulate(readTemplate(name, { draws: 4096 }));
		expect(evpi).toBeGreaterThanOrEqual(0);
		for (const { evppi, firstOrder, spearman } of sensitivity) {
			expect(evppi).toBeGreaterThanOrEqual(0);
			expect(evppi).toBeLessThanOrEqual(evpi);
			expect(firstOrder).toBeGreaterThanOrEqual(0);
			expect(firstOrder).toBeLessThanOrEqual(1);
			expect(Math.abs(spearman)).toBeLessThanOrEqual(1);
		}
	});

	it('of a certain case is nothing', () => {
		const { evpi, sensitivity, rows } = simulate(sumCase({ only: { kind: 'fixed', value: -7 } }));
		expect(evpi).toBe(0);
		expect(sensitivity[0]).toMatchObject({ lowTenth: -7, highTenth: -7, evppi: 0 });
		expect(rows[0].after.presentValue.quantiles).toEqual(new Array(7).fill(-7));
	});
});

describe('Ties and pools', () => {
	it('rank by value: an input of two values correlates as its values do', () => {
		const { sensitivity } = simulate(
			sumCase({
				coin: {
					kind: 'discrete',
					values: [
						[-1e6, 1],
						[1e6, 1]
					]
				},
				rest: { kind: 'uniform', min: -5e5, max: 5e5 }
			})
		);
		// ranks of a fair coin against ranks of a quantity that it splits in two halves: √3/2
		expect(sensitivity[0].spearman).toBeCloseTo(Math.sqrt(3) / 2, 2);
		expect(sensitivity[0].lowTenth).toBeCloseTo(-1e6, -5);
	});

	it('rank by value: a pool that is the whole case correlates perfectly', () => {
		const { sensitivity } = simulate(
			sumCase({
				pool: {
					kind: 'pool',
					of: [
						{ who: 'high', weight: 1, distribution: { kind: 'uniform', min: 0, max: 3e6 } },
						{ who: 'low', weight: 2, distribution: { kind: 'uniform', min: -2e6, max: 1e6 } }
					]
				}
			})
		);
		expect(sensitivity[0].spearman).toBeGreaterThan(0.999);
		expect(sensitivity[0].firstOrder).toBeGreaterThan(0.99);
	});
});
