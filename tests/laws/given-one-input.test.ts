import { describe, expect, it } from 'vitest';
import { simulate } from '#lib/engine/simulate.ts';
import { normalCdf, normalDensity } from '#lib/numerics/special/normal.ts';
import { caseGiven, presentValueOf } from '#tests/reference/given.ts';
import { readTemplate } from '#tests/support/cases.ts';

/** Normal scores that an input is held at, and the chance that each stands for. */
const STEP = 0.2;
const SCORES = Array.from({ length: 41 }, (_, i) => (i - 20) * STEP);
const CHANCES = SCORES.map((z) => normalDensity(z) * STEP);

/** The mean present value given that an input lies at each of the scores of its rank. */
function meansGiven(name: Parameters<typeof readTemplate>[0], id: string): number[] {
	const source = readTemplate(name, { draws: 8192, seed: 'given' });
	return SCORES.map((z) => presentValueOf(caseGiven(source, id, normalCdf(z))).mean);
}

describe.each([
	['hjemloese-act', 'days'],
	['hjemloese-act', 'with_act'],
	['raadgivende-team', 'family_gain'],
	['tidlig-indsats-par11', 'effect'],
	['trivsel-paa-tvaers', 'late']
] as const)('In %s, computed anew with %s held at each of its values', (name, id) => {
	const result = simulate(readTemplate(name));
	const { mean, sd } = presentValueOf(readTemplate(name, { draws: 65536, seed: 'given' }));
	const told = result.sensitivity.find(({ input }) => input === id)!;
	const means = meansGiven(name, id);
	const average = (values: number[]) => values.reduce((sum, one, i) => sum + CHANCES[i] * one, 0);

	it('it explains the same share of the variance', () => {
		const share = average(means.map((one) => (one - average(means)) ** 2)) / (sd * sd);
		expect(Math.abs(told.firstOrder - share)).toBeLessThan(0.015 + 3 * told.firstOrderError);
	});

	it('knowing it is worth the same', () => {
		const worth = average(means.map((one) => Math.max(0, one))) - Math.max(0, mean);
		expect(Math.abs(told.evppi - worth)).toBeLessThan(0.02 * result.evpi + 3 * told.evppiError);
	});
});
