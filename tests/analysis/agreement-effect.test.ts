import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { Case, CaseFile } from '#lib/case/schema.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { asAgreementScenario, bandsOf, inForce, WITH } from '#lib/analysis/agreement-effect.ts';

/** A template's case with few draws: the laws hold for any number. */
function small(id: string, organisation: string): Case {
	const { file } = findTemplate(id)!;
	const checked = checkCase({
		...file,
		organisation,
		simulation: { ...file.simulation, draws: 1024 }
	} satisfies CaseFile);
	if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
	return checked.case;
}

describe('what one agreement moves', () => {
	it('is given by one department and received by the other, draw by draw', () => {
		const source = small('hjemloese-act', 'aftale');
		const difference = compare(asAgreementScenario(source, 'aftale', 'gevinstdeling'), WITH);
		const bands = bandsOf(difference);
		const [social, omsorg] = ['social', 'omsorg'].map((id) =>
			bands.find(({ department }) => department === id)!
		);
		expect(bands).toHaveLength(2);
		expect(social.low).toBeGreaterThanOrEqual(0);
		expect(omsorg.high).toBeLessThanOrEqual(0);
		// What one pays the other receives; a band is read from counts in steps, so its ends mirror each other roughly.
		const mean = (id: string) =>
			difference.rows.find((row) => row.id === id)!.difference.cumulative.mean.at(-1)!;
		expect(mean('social')).toBeGreaterThan(0);
		expect(mean('social')).toBeCloseTo(-mean('omsorg'), 3);
		expect(social.high / -omsorg.low).toBeCloseTo(1, 1);
		expect(social.low / -omsorg.high).toBeCloseTo(1, 1);
	});

	it('of the only agreement is all that lies between before and after', () => {
		const source = small('tilkoebsydelser', findTemplate('tilkoebsydelser')!.case.organisation);
		const organisation = source.organisations.find(({ agreements }) => agreements.length === 1)!;
		const [{ id }] = organisation.agreements;
		const difference = compare(asAgreementScenario(source, organisation.id, id), WITH);
		const { rows } = simulate(inForce(source, organisation.id));
		for (const row of difference.rows.filter(({ kind }) => kind === 'department')) {
			const { before, after } = rows.find((found) => found.id === row.id)!;
			const last = difference.years.length - 1;
			const mean = row.difference.cumulative.mean[last];
			expect(mean).toBeCloseTo(after.cumulative.mean[last] - before.cumulative.mean[last], 3);
		}
	});

	it('is nothing to departments that have no part in it', () => {
		const source = small('en-plan', 'jobfoerst');
		const organisation = source.organisations.find(({ agreements }) => agreements.length > 2)!;
		for (const agreement of organisation.agreements) {
			if (agreement.kind === 'fund') continue;
			const held = asAgreementScenario(source, organisation.id, agreement.id);
			const touched = bandsOf(compare(held, WITH)).map(({ department }) => department);
			for (const id of touched) expect([agreement.from, agreement.to]).toContain(id);
		}
	});

	it('leaves the case that is looked at as it was where it is in force', () => {
		const source = small('hjemloese-act', 'aftale');
		expect(inForce(source, 'aftale')).toBe(source);
		expect(inForce(source, 'tre').organisation).toBe('tre');
		expect(() => asAgreementScenario(source, 'gone', 'gevinstdeling')).toThrow();
	});
});
