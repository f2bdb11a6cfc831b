import { describe, expect, it } from 'vitest';
import { simulate } from '#lib/engine/simulate.ts';
import { caseGiven, presentValueOf } from '#tests/reference/given.ts';
import { readTemplate } from '#tests/support/cases.ts';

/** Gauss–Legendre nodes would do with fewer; these cover ranks evenly and hold kinks too. */
const STEPS = 40;

/** The mean present value given that an input lies in the middle of each of equal steps of its rank. */
function meansGiven(name: Parameters<typeof readTemplate>[0], id: string): number[] {
	const source = readTemplate(name, { draws: 8192, seed: 'given' });
	return Array.from(
		{ length: STEPS },
		(_, i) => presentValueOf(caseGiven(source, id, (i + 0.5) / STEPS)).mean
	);
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
	const average = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

	it('it explains the same share of the variance', () => {
		const share = average(means.map((one) => (one - average(means)) ** 2)) / (sd * sd);
		expect(Math.abs(told.firstOrder - share)).toBeLessThan(0.015 + 3 * told.firstOrderError);
	});

	it('knowing it is worth the same', () => {
		const worth = average(means.map((one) => Math.max(0, one))) - Math.max(0, mean);
		expect(Math.abs(told.evppi - worth)).toBeLessThan(0.02 * result.evpi + 3 * told.evppiError);
	});
});
