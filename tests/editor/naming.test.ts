import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { referencesOf } from '#lib/case/references.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { entitiesOf } from '#lib/case/entities.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { TEMPLATES } from '#lib/templates/registry.ts';
import { FIRST_VIEW } from '#lib/editor/address.ts';
import { writtenAt } from '#lib/editor/lists.ts';
import { addArea, addAssumption } from '#lib/editor/model/add.ts';
import { withName } from '#lib/editor/naming.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';

/** A template in which every name that can be is one that its id could be made of. */
function byId(file: CaseFile): CaseFile {
	return entitiesOf(file).reduce(
		(left, { id, path, kind }) =>
			['department', 'commitment', 'followUp'].includes(kind)
				? left
				: writtenAt(left, [...path, 'name'], id),
		file
	);
}

function read(file: CaseFile) {
	const checked = checkCase(file);
	if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
	return checked.case;
}

describe('naming a thing', () => {
	it.each(TEMPLATES.map(({ id, file }) => [id, byId(file)] as const))(
		'takes the id and all that refers to it along, and back again, in %s',
		(_, file) => {
			const told: string[] = [];
			for (const { id, kind } of entitiesOf(file)) {
				const { file: named, id: next } = withName(file, id, 'Helt nyt navn (1)');
				// The row of a result is called that: no new thing is.
				if (next === id || id === 'region') continue;
				told.push(kind);
				expect(next).toBe('helt_nyt_navn_1');
				expect([...referencesOf(named)].filter((reference) => reference.id === id)).toEqual([]);
				read(named);
				expect(withName(named, next, id)).toEqual({ file, id });
			}
			for (const kind of ['input', 'area', 'line', 'organisation', 'scenario'])
				expect(told).toContain(kind);
		}
	);

	it('changes no result', () => {
		const [{ file }] = TEMPLATES;
		const few = { ...byId(file), simulation: { ...file.simulation, draws: 64 } };
		const named = entitiesOf(few).filter(
			({ kind }) => kind !== 'commitment' && kind !== 'followUp'
		);
		const all = named.reduce<CaseFile>(
			(left, { id }, i) => withName(left, id, `Nyt ${i}`).file,
			few
		);
		expect(all.inputs[0].id).not.toBe(few.inputs[0].id);
		expect(simulate(read(all)).fingerprint).toBe(simulate(read(few)).fingerprint);
	});

	it('leaves an id alone that somebody chose, and the name of a department in its organisation', () => {
		const [{ file }] = TEMPLATES;
		const { id } = file.inputs.find(({ id, name }) => id !== name.toLowerCase())!;
		const named = withName(file, id, 'Døgn');
		expect(named.id).toBe(id);
		expect(named.file.inputs.find((input) => input.id === id)!.name).toBe('Døgn');
		const department = file.organisations[0].departments[0];
		expect(withName(file, department.id, 'Ny').id).toBe(department.id);
	});

	it('follows the placeholder, then every name, and no name without a letter', () => {
		const [{ file }] = TEMPLATES;
		const first = addAssumption(file, 'Ny antagelse', 0, '');
		const second = addAssumption(first.file, 'Ny antagelse', 0, '');
		expect(second.id).toBe('ny_antagelse_2');
		const price = withName(second.file, second.id, 'Pris på døgn');
		expect(price.id).toBe('pris_paa_doegn');
		expect(withName(price.file, price.id, '—').id).toBe('pris_paa_doegn');
		expect(withName(price.file, price.id, 'Pris på døgn!').id).toBe('pris_paa_doegn');
		const same = withName(price.file, 'ny_antagelse', 'Pris på døgn');
		expect(same.id).toBe('pris_paa_doegn_2');
		expect(withName(same.file, same.id, 'Takst').id).toBe('takst');
	});
});

describe('the open case, when an id follows its name', () => {
	const open = () => {
		const [{ file }] = TEMPLATES;
		return new Workspace({ file: byId(file), case: read(byId(file)) });
	};

	it('keeps what is looked at, as one step that is undone', () => {
		const workspace = open();
		const before = workspace.document.written;
		const [scenario] = before.scenarios!;
		const [input] = before.inputs;
		workspace.look({ scenario: scenario.id, pins: [input.id] });
		workspace.rename(scenario.id, 'Aftalt nu', 0);
		workspace.rename(input.id, 'Pris nu', 10_000);
		expect(workspace.view).toMatchObject({ scenario: 'aftalt_nu', pins: ['pris_nu'] });
		workspace.undo();
		expect(workspace.view).toMatchObject({ scenario: 'aftalt_nu', pins: [input.id] });
		workspace.undo();
		expect(workspace.view).toMatchObject({ ...FIRST_VIEW, scenario: scenario.id });
		expect(workspace.document.written).toBe(before);
	});

	it('knows a thing again, and no other thing as it', () => {
		const workspace = open();
		const add = (written: CaseFile) => addArea(written, 'Nyt område', 'Alle').file;
		workspace.edit('add', add, 0);
		const key = workspace.keyOf('nyt_omraade');
		workspace.rename('nyt_omraade', 'Herberg', 10_000);
		expect(workspace.keyOf('herberg')).toBe(key);
		workspace.edit('add', add, 20_000);
		workspace.rename('nyt_omraade', 'Botilbud', 30_000);
		workspace.edit('add', add, 40_000);
		const keys = workspace.document.written.areas.map(({ id }) => workspace.keyOf(id));
		expect(new Set(keys).size).toBe(keys.length);
		for (let step = 0; step < 4; step++) workspace.undo();
		expect(workspace.keyOf('nyt_omraade')).toBe(key);
	});
});
