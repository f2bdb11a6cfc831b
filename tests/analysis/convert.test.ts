import { describe, expect, it } from 'vitest';
import {
	distributionSchema,
	quantileFunction,
	type Distribution
} from '#lib/numerics/distributions/registry.ts';
import { sortedQuantiles } from '#lib/numerics/distributions/sorted-quantiles.ts';
import { convert } from '#lib/analysis/elicitation/convert.ts';
import { formOf, PARTS, wayOf, WAYS, type Form } from '#lib/analysis/elicitation/forms.ts';

const FORMS = Object.values(WAYS).flat() as Form[];

const EXAMPLES: Distribution[] = [
	{ kind: 'fixed', value: 40 },
	{ kind: 'fixed', value: 0 },
	{ kind: 'uniform', min: 0.2, max: 0.6 },
	{ kind: 'pert', min: 100_000, mode: 128_000, max: 170_000 },
	{ kind: 'pert', min: -5, mode: 20, max: 26 },
	{ kind: 'metalog', p10: 65, p50: 145, p90: 250, min: 0, max: 365 },
	{ kind: 'lognormal', low: 1, high: 100 },
	{ kind: 'normal', mean: -300, sd: 20 },
	{ kind: 'beta', successes: 12, trials: 40 },
	{
		kind: 'discrete',
		values: [
			[1, 9],
			[50, 1]
		]
	}
];

const points = (distribution: Distribution) => {
	const values = sortedQuantiles(quantileFunction(distribution), 2001);
	return [100, 1000, 1900].map((i) => values[i]);
};

describe('telling in another form', () => {
	it.each(EXAMPLES.flatMap((from) => FORMS.map((form) => [from, form] as const)))(
		'gives from %j a valid %s',
		(from, form) => {
			const told = convert(from, form);
			expect(distributionSchema.safeParse(told).error).toBeUndefined();
			expect(formOf(told)).toBe(form);
		}
	);

	const hump: Distribution = { kind: 'pert', min: 14, mode: 20, max: 26 };
	const skew: Distribution = { kind: 'pert', min: 100_000, mode: 128_000, max: 170_000 };
	const even = FORMS.filter((form) => form !== 'fixed');
	it.each(even)('keeps the 5 and 95 %% points of a humped one as %s', (form) => {
		for (const from of [hump, skew]) {
			const [low, , high] = points(from);
			const [toldLow, , toldHigh] = points(convert(from, form));
			expect(Math.abs(toldLow - low) / (high - low)).toBeLessThan(0.12);
			expect(Math.abs(toldHigh - high) / (high - low)).toBeLessThan(0.12);
		}
	});

	it.each(['pert', 'triangular', 'metalog'] as const)('keeps the middle too as %s', (form) => {
		const share: Distribution = { kind: 'beta', alpha: 36, beta: 7 };
		const [low, middle, high] = points(share);
		expect(Math.abs(points(convert(share, form))[1] - middle) / (high - low)).toBeLessThan(0.05);
	});

	it('counts tries as those that would leave one this sure', () => {
		const told = convert({ kind: 'beta', alpha: 12.5, beta: 28.5 }, 'counts');
		expect(told).toMatchObject({ kind: 'beta', successes: 12, trials: 40 });
	});

	it('changes nothing where the form is the same', () => {
		for (const from of EXAMPLES) expect(convert(from, formOf(from))).toBe(from);
	});

	it('has a way of knowing for every form, and numbers or a list of its own for each', () => {
		for (const form of FORMS) {
			expect(WAYS[wayOf(form)]).toContain(form);
			expect(PARTS[form] !== undefined || ['discrete', 'samples', 'pool'].includes(form)).toBe(
				true
			);
		}
	});
});
