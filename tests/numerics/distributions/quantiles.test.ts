import { describe, expect, it } from 'vitest';
import {
	distributionSchema,
	quantileFunction,
	type Distribution
} from '#lib/numerics/distributions/registry.ts';
import { cdf } from '#lib/numerics/distributions/uncertain.ts';
import reference from '#tests/reference/numerics/quantiles.json' with { type: 'json' };

describe('Quantile functions against an independent computation with 40 digits', () => {
	it.each(reference.values.map((value) => [JSON.stringify(value.distribution), value] as const))(
		'%s',
		(_, { distribution, q }) => {
			const parsed = distributionSchema.parse(distribution) as Distribution;
			const quantile = quantileFunction(parsed);
			const at = (u: number) => q[reference.u.indexOf(u)]!;
			const scale = at(0.95) - at(0.05);
			reference.u.forEach((u, i) => {
				const expected = q[i];
				if (expected === null) return;
				const allowed = 1e-12 * Math.max(scale, Math.abs(expected));
				expect(Math.abs(quantile(u) - expected)).toBeLessThan(allowed);
			});
		}
	);

	it.each(reference.values.map((value) => [JSON.stringify(value.distribution), value] as const))(
		'are turned round by the distribution function of %s',
		(_, { distribution, q }) => {
			const parsed = distributionSchema.parse(distribution) as Distribution;
			reference.u.forEach((u, i) => {
				const expected = q[i];
				if (expected === null) return;
				// Between its neighbours in the last digits, where a double cannot tell more.
				const rounding = 1e-14 * Math.abs(expected);
				expect(cdf({ distribution: parsed }, expected - rounding)).toBeLessThan(u + 1e-11);
				expect(cdf({ distribution: parsed }, expected + rounding)).toBeGreaterThan(u - 1e-11);
			});
		}
	);

	it('covers twenty distributions at twenty chances', () => {
		expect(reference.values).toHaveLength(20);
		expect(reference.u).toHaveLength(20);
	});
});
