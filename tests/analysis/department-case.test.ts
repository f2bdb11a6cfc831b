import { describe, expect, it } from 'vitest';
import type { Cells } from '#lib/engine/result.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { readTemplate, TEMPLATES } from '#tests/support/cases.ts';
import { departmentCase, standsAlone } from '#lib/analysis/department-case.ts';

const figures = ({ quantiles, mean, chance }: Cells) => [...quantiles, mean, chance].flat();

describe('a department’s own case', () => {
	it.each(TEMPLATES)('gives the figures of each department of %s before agreements', (name) => {
		const source = readTemplate(name, { draws: 1024 });
		for (const { id: organisation, departments } of source.organisations) {
			const shown = { ...source, organisation };
			if (!standsAlone(shown)) continue;
			const whole = simulate(shown);
			for (const { id } of departments) {
				const { before } = whole.rows.find((row) => row.kind === 'department' && row.id === id)!;
				const alone = simulate(departmentCase(shown, id));
				const own = alone.rows.find(({ kind }) => kind === 'municipality')!.after;
				const expected = figures(before.cumulative);
				figures(own.cumulative).forEach((figure, i) => {
					expect(Math.abs(figure - expected[i])).toBeLessThan(0.01);
				});
				expect(own.presentValue.mean).toBeCloseTo(before.presentValue.mean, 2);
			}
		}
	});

	it('is asked for only where no agreement changes how many take part', () => {
		const source = readTemplate('tidlig-indsats-par11');
		expect(standsAlone(source)).toBe(true);
		expect(standsAlone({ ...source, organisation: 'medbetaling' })).toBe(false);
	});

	it('rests on the assumptions that touch the department and on no others', () => {
		const source = readTemplate('hjemloese-act', { draws: 4096 });
		const payer = simulate(source)
			.rows.filter(({ kind }) => kind === 'department')
			.reduce((worst, row) =>
				row.before.presentValue.mean < worst.before.presentValue.mean ? row : worst
			);
		const { sensitivity } = simulate(departmentCase(source, payer.id));
		const share = (input: string) => sensitivity.find((of) => of.input === input)!.firstOrder;
		// The one who pays is moved by what the team costs, not by the nights that others save.
		expect(share('days')).toBeLessThan(0.02);
		const others = sensitivity.reduce((sum, { firstOrder }) => sum + firstOrder, 0);
		expect(others - share('days')).toBeGreaterThan(0.5);
	});
});
