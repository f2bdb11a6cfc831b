import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '#lib/messages/scenarios.ts';
import { findTemplate, TEMPLATES } from '#lib/templates/registry.ts';
import { setDistribution } from '#lib/editor/scenario-edits.ts';
import { checkCase } from '#lib/case/read/parse-case.ts';
import {
	marginalBandOf,
	startFrom,
	triangleFrom
} from '#lib/analysis/elicitation/draft-marginal.ts';
import { tellChange } from '#lib/narrative/scenario-change.ts';

const { file } = findTemplate('hjemloese-act')!;
const tell = (index: number) =>
	file.scenarios![index].changes.map((change) => tellChange(change, file, SCENARIOS.da, 'da'));
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('a change as a sentence', () => {
	it('tells an action as an action', () => {
		expect(tell(0)).toEqual([
			{
				sort: 'action',
				text: '»Herberg under Sundhed, med gevinstdeling« gælder',
				band: null,
				was: null
			}
		]);
	});

	it('tells a certain belief as its value', () => {
		const [told] = tell(1);
		expect(told.sort).toBe('belief');
		expect(told.text).toBe('Almindelig bostøtte (§ 85), som erstattes er 0 kr./borgerår');
		expect(told.band).toBeNull();
		expect(plain(told.was)).toMatch(
			/^i casen: 5 af 100 under [\d.]+, midten [\d.]+, 5 af 100 over [\d.]+ kr\.\/borgerår$/
		);
	});

	it('tells a moved belief by its step and where it now lies', () => {
		const [told] = tell(2);
		expect(plain(told.text)).toBe('Andel i bolig uden ACT rykkes +15 procentpoint');
		expect(plain(told.band)).toMatch(/^5 af 100 under \d\d %, midten 62 %, 5 af 100 over \d\d %$/);
		expect(plain(told.was)).toContain('midten 47 %');
	});

	it('tells no numbers of a belief that cannot be', () => {
		const distribution = { kind: 'pert', min: 3000, mode: 1350, max: 2000 } as const;
		const told = tellChange({ input: 'day_price', distribution }, file, SCENARIOS.da, 'da');
		expect(told.text).toBe('Takst pr. herbergsdøgn (§ 110)');
		expect(told.band).toBe('5 af 100 under …, midten …, 5 af 100 over …');
	});

	it('names what is gone', () => {
		const told = tellChange({ input: 'gone', shift: 1 }, file, SCENARIOS.en, 'en');
		expect(told.text).toBe('something that is no longer there (gone)');
	});
});

describe('three numbers for a belief', () => {
	const inputs = fc.constantFrom(
		...TEMPLATES.flatMap(({ file: template }) =>
			template.inputs.map((input) => ({ template, input }))
		)
	);

	it('begin within what is believed now, and are valid in a scenario of the case', () => {
		fc.assert(
			fc.property(inputs, ({ template, input }) => {
				const triangle = triangleFrom(input);
				const { p05: low, p50: middle, p95: high } = marginalBandOf(input);
				const reach = Math.max((high - low) / 20, low === high ? Math.abs(low) / 5 + 2 : 0);
				expect(Math.abs(triangle.min - low)).toBeLessThanOrEqual(reach);
				expect(Math.abs(triangle.mode - middle)).toBeLessThanOrEqual(reach);
				expect(Math.abs(triangle.max - high)).toBeLessThanOrEqual(reach);
				const scenarios = [{ id: 'a_new_one', name: '', changes: [] }];
				const next = setDistribution({ ...template, scenarios }, 'a_new_one', input.id, triangle);
				expect(checkCase(next)).toHaveProperty('case');
			})
		);
	});

	it('are where another belief begins if the case moves its own, which is kept as it is else', () => {
		const distribution = { kind: 'fixed', value: 3 } as const;
		expect(startFrom({ distribution, shift: 0 })).toBe(distribution);
		expect(startFrom({ distribution, shift: 2 })).toMatchObject({ kind: 'triangular', mode: 5 });
	});

	it('lie where the shift and the limits of the input leave them', () => {
		const distribution = { kind: 'uniform', min: 0, max: 100 } as const;
		const {
			p05: low,
			p50: middle,
			p95: high
		} = marginalBandOf({ distribution, shift: 20, limits: [30, 100] });
		expect(low).toBe(30);
		expect(middle).toBeCloseTo(70, 0);
		expect(high).toBe(100);
	});
});
