import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import { applyScenario } from '#lib/case/scenario.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { TEMPLATES } from '#lib/templates/registry.ts';
import { withOrganisation, withShift } from '#lib/editor/edits.ts';
import {
	addScenario,
	changesSince,
	duplicateScenario,
	moveScenario,
	removeChange,
	removeScenario,
	saveAsScenario,
	setDistribution,
	setOptimism,
	setShift
} from '#lib/editor/scenario-edits.ts';
import { openCase } from './fixtures.ts';

const files: CaseFile[] = [...TEMPLATES.map(({ file }) => file), openCase().file];

function read(file: CaseFile): ValidCase {
	const checked = checkCase(file);
	if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
	return checked;
}

/** A case with some levers moved and perhaps another organisation in force, beside what it was opened as. */
const movedCase = fc
	.tuple(
		fc.constantFrom(...files),
		fc.array(fc.tuple(fc.nat(), fc.integer({ min: -3, max: 3 }))),
		fc.nat(),
		fc.option(fc.boolean())
	)
	.map(([opened, levers, o, corrected]) => {
		let now = levers.reduce((file, [i, shift]) => {
			const { id } = file.inputs[i % file.inputs.length];
			return withShift(file, null, id, shift / 8);
		}, opened);
		const { id } = opened.organisations[o % opened.organisations.length];
		if (o % 2) now = withOrganisation(now, null, id);
		if (corrected !== null) now = { ...now, optimismCorrection: corrected };
		return { opened, now };
	});

/** What a case computes, without its scenarios. */
const computed = (read: ValidCase) => ({ ...read.case, scenarios: [] });

describe('saveAsScenario', () => {
	it('makes a scenario in which the case is what it was, and takes the case back to what was opened', () => {
		fc.assert(
			fc.property(movedCase, ({ opened, now }) => {
				const saved = read(saveAsScenario(now, opened, 'Hvad nu hvis'));
				const { id } = saved.file.scenarios!.at(-1)!;
				const inScenario = { ...applyScenario(saved.case, id), scenarios: [] };
				expect(inScenario).toEqual(computed(read(now)));
				expect(computed(saved)).toEqual(computed(read(opened)));
			})
		);
	});

	it('writes the case back to the letter, but for the scenario', () => {
		fc.assert(
			fc.property(movedCase, ({ opened, now }) => {
				const saved = saveAsScenario(now, opened, 'Hvad nu hvis');
				const back = removeScenario(saved, saved.scenarios!.at(-1)!.id);
				for (const change of changesSince(now, opened)) {
					if ('input' in change) {
						const at = ({ inputs }: CaseFile) => inputs.find(({ id }) => id === change.input);
						expect(at(back)).toEqual(at(opened));
					} else {
						const [key] = Object.keys(change) as ['organisation' | 'optimismCorrection'];
						expect(Object.hasOwn(back, key)).toBe(Object.hasOwn(opened, key));
						expect(back[key]).toBe(opened[key]);
					}
				}
				expect(changesSince(back, opened)).toEqual([]);
			})
		);
	});

	it('leaves an organisation in force that cannot be taken back, for it was removed', () => {
		const { file } = openCase();
		const one = { ...file, organisations: [file.organisations[1]] };
		expect(changesSince(one, file)).toEqual([]);
	});
});

describe('an edit of scenarios', () => {
	it('is undone by its opposite, to the letter', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...files.filter(({ scenarios }) => scenarios?.length)),
				fc.nat(),
				fc.integer({ min: -3, max: 3 }),
				fc.string(),
				(file, s, by, name) => {
					const scenarios = file.scenarios!;
					const { id } = scenarios[s % scenarios.length];
					const place = (now: CaseFile) => now.scenarios!.findIndex((found) => found.id === id);
					const added = addScenario(file, name);
					expect(removeScenario(added, added.scenarios!.at(-1)!.id)).toEqual(file);
					const copied = duplicateScenario(file, id, name);
					const copy = copied.scenarios![place(copied) + 1];
					expect(copy.changes).toEqual(scenarios[s % scenarios.length].changes);
					expect(removeScenario(copied, copy.id)).toEqual(file);
					const moved = moveScenario(file, id, by);
					expect(moveScenario(moved, id, place(file) - place(moved))).toEqual(file);
					for (const next of [added, copied, moved]) read(next);
				}
			)
		);
	});

	it('leaves no empty list behind', () => {
		const bare = openCase().file;
		delete bare.scenarios;
		const added = addScenario(bare, 'En');
		expect(removeScenario(added, added.scenarios![0].id)).toEqual(bare);
	});
});

describe('the changes of a scenario', () => {
	const { file } = openCase();
	const TRIANGLE = { kind: 'triangular', min: 1, mode: 2, max: 4 } as const;
	const changes = (now: CaseFile) => now.scenarios![0].changes;

	it('are removed by their place', () => {
		expect(changes(removeChange(file, 'dear', 0))).toEqual([]);
		expect(changes(removeChange(file, 'dear', 3))).toHaveLength(1);
	});

	it('switch the correction for optimism in place', () => {
		const on = setOptimism(file, 'dear', true);
		expect(changes(on)).toEqual([...changes(file), { optimismCorrection: true }]);
		expect(changes(setOptimism(on, 'dear', false))).toEqual([
			...changes(file),
			{ optimismCorrection: false }
		]);
	});

	it('believe a distribution as it is given, whatever the input was moved by', () => {
		const dearer = setDistribution(file, 'dear', 'price', TRIANGLE);
		expect(changes(dearer)).toEqual([{ input: 'price', distribution: TRIANGLE }]);
		// In this case the worth is moved by 5, which a belief typed in three numbers does not mean to keep.
		const both = read(setDistribution(file, 'dear', 'worth', TRIANGLE));
		const worth = applyScenario(both.case, 'dear').inputs.find(({ id }) => id === 'worth')!;
		expect(worth).toMatchObject({ distribution: TRIANGLE, shift: 0 });
	});

	it('believe the same as the case, moved to a shift, in the place of a distribution', () => {
		const dearer = setDistribution(file, 'dear', 'price', TRIANGLE);
		const moved = setShift(dearer, 'dear', 'price', 0.15);
		expect(changes(moved)).toEqual([{ input: 'price', shift: 0.15 }]);
	});

	it('say one thing of an input where a file said two', () => {
		const two: CaseFile = {
			...file,
			scenarios: [
				{
					id: 'dear',
					name: '',
					changes: [
						{ input: 'price', shift: 1 },
						{ organisation: 'one' },
						{ input: 'price', distribution: TRIANGLE }
					]
				}
			]
		};
		expect(changes(setDistribution(two, 'dear', 'price', { ...TRIANGLE, max: 9 }))).toEqual([
			{ input: 'price', distribution: { ...TRIANGLE, max: 9 } },
			{ organisation: 'one' }
		]);
	});
});
