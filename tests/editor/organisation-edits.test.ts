import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { entitiesOf } from '#lib/case/entities.ts';
import { TEMPLATES } from '#lib/templates/registry.ts';
import {
	addAgreement,
	addCommitment,
	AGREEMENT_KINDS,
	changeKind,
	duplicateListed,
	moveListed,
	removeListed
} from '#lib/editor/agreement-edits.ts';
import { freshId } from '#lib/editor/fresh-id.ts';
import {
	addDepartment,
	addOrganisation,
	duplicateOrganisation,
	mergeDepartment,
	moveDepartment,
	moveOrganisation,
	placeArea,
	removeDepartment,
	removeOrganisation,
	renameDepartment
} from '#lib/editor/organisation-edits.ts';
import { openCase } from './fixtures.ts';

const files: CaseFile[] = [...TEMPLATES.map(({ file }) => file), openCase().file];

/** A case, one of its organisations, and numbers to choose its parts by. */
const somewhere = fc
	.tuple(fc.constantFrom(...files), fc.nat(), fc.nat(), fc.nat(), fc.string({ maxLength: 60 }))
	.map(([file, o, d, a, name]) => {
		const organisation = file.organisations[o % file.organisations.length];
		const { departments } = organisation;
		const municipal = file.areas.filter(({ payer }) => payer === 'municipality');
		return {
			file: frozen(file),
			organisation,
			department: departments[d % departments.length],
			area: municipal[a % municipal.length].id,
			name
		};
	});

const by = fc.integer({ min: -4, max: 4 });
const kind = fc.constantFrom(...AGREEMENT_KINDS);

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}

const issuesOf = (file: CaseFile) => {
	const checked = checkCase(file);
	return 'issues' in checked ? checked.issues.map(({ code, path }) => ({ code, path })) : [];
};
const caseOf = (file: CaseFile) => {
	const checked = checkCase(file);
	if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
	return checked.case;
};
const departmentsOf = (file: CaseFile, id: string) =>
	file.organisations.find((found) => found.id === id)!.departments;

describe('freshId', () => {
	it('makes an id of any name that a case takes, and that nothing else has', () => {
		fc.assert(
			fc.property(somewhere, ({ file, name }) => {
				const id = freshId(file, name, 'department');
				expect(id).toMatch(/^[a-zA-Z][a-zA-Z0-9_]{0,39}$/);
				expect(entitiesOf(file).map((thing) => thing.id)).not.toContain(id);
				expect(['municipality', 'society', 'region', 'state', 'citizen']).not.toContain(id);
			})
		);
	});

	it('writes Danish letters out and numbers what is taken', () => {
		const { file } = openCase();
		expect(freshId(file, 'Ældre, Børn & Skole', 'x')).toBe('aeldre_boern_skole');
		expect(freshId(file, 'One', 'x')).toBe('one_2');
		expect(freshId(file, 'Region', 'x')).toBe('region_2');
		expect(freshId(file, '§ 110', 'department')).toBe('department');
		expect(freshId(file, 'a'.repeat(80), 'x')).toHaveLength(40);
	});
});

describe('an edit of organisations', () => {
	it('leaves a valid case valid, whatever is added, copied, moved and named', () => {
		const edit = fc.oneof(
			fc.constant((file: CaseFile, _: string, name: string) =>
				addOrganisation(file, name, `${name} A`)
			),
			fc.constant((file: CaseFile, o: string, name: string) =>
				duplicateOrganisation(file, o, name)
			),
			fc.constant((file: CaseFile, o: string) => removeOrganisation(file, o)),
			by.map((n) => (file: CaseFile, o: string) => moveOrganisation(file, o, n)),
			fc.constant((file: CaseFile, o: string, name: string) => addDepartment(file, o, name)),
			by.map(
				(n) => (file: CaseFile, o: string) =>
					moveDepartment(file, o, departmentsOf(file, o)[0].id, n)
			),
			fc.nat().map((n) => (file: CaseFile, o: string) => {
				const departments = departmentsOf(file, o);
				const { id } = departments[n % departments.length];
				return placeArea(
					file,
					o,
					file.areas.find((a) => a.payer === 'municipality')!.id,
					id,
					n % 3
				);
			}),
			kind.map(
				(k) => (file: CaseFile, o: string, name: string) =>
					departmentsOf(file, o).length > 1 && (k !== 'outcome' || file.effects?.length)
						? addAgreement(file, o, k, name)
						: file
			),
			fc.constant((file: CaseFile, o: string) => addCommitment(file, o))
		);
		fc.assert(
			fc.property(
				somewhere,
				fc.array(fc.tuple(edit, fc.nat(), fc.string({ maxLength: 12 })), { maxLength: 6 }),
				({ file }, edits) => {
					const end = edits.reduce((now, [make, o, name]) => {
						const { id } = now.organisations[o % now.organisations.length];
						return frozen(make(now, id, name));
					}, file);
					expect(issuesOf(end)).toEqual([]);
				}
			)
		);
	});

	it('is undone by its opposite, to the letter', () => {
		fc.assert(
			fc.property(somewhere, by, ({ file, organisation, department, name }, n) => {
				const o = organisation.id;
				const added = addOrganisation(file, name, name);
				expect(removeOrganisation(added, added.organisations.at(-1)!.id)).toEqual(file);
				const index = file.organisations.indexOf(organisation);
				const copied = duplicateOrganisation(file, o, name);
				expect(removeOrganisation(copied, copied.organisations[index + 1].id)).toEqual(file);
				const wider = addDepartment(file, o, name);
				expect(removeDepartment(wider, o, departmentsOf(wider, o).at(-1)!.id)).toEqual(file);
				const renamed = renameDepartment(file, o, department.id, name);
				expect(renameDepartment(renamed, o, department.id, department.name)).toEqual(file);
				const at = (now: CaseFile) =>
					departmentsOf(now, o).findIndex(({ id }) => id === department.id);
				const moved = moveDepartment(file, o, department.id, n);
				expect(moveDepartment(moved, o, department.id, at(file) - at(moved))).toEqual(file);
			})
		);
	});

	it('keeps the organisation in force, and writes it down only where the order would change it', () => {
		fc.assert(
			fc.property(somewhere, by, ({ file, organisation }, n) => {
				const moved = moveOrganisation(file, organisation.id, n);
				expect(caseOf(moved).organisation).toBe(caseOf(file).organisation);
				const stays = moved.organisations[0] === file.organisations[0];
				if (stays) expect(Object.keys(moved)).toEqual(Object.keys(file));
			})
		);
	});

	it('copies departments as the same departments and agreements as new ones', () => {
		const file = TEMPLATES.find(({ id }) => id === 'en-plan')!.file;
		const source = file.organisations.find(({ agreements }) => (agreements?.length ?? 0) > 1)!;
		const copied = duplicateOrganisation(file, source.id, 'Kopi');
		const copy = copied.organisations[file.organisations.indexOf(source) + 1];
		expect(copy.departments).toEqual(source.departments);
		expect(copy.agreements!.map(({ name }) => name)).toEqual(
			source.agreements!.map(({ name }) => name)
		);
		expect(copy.agreements!.every(({ id }, i) => id !== source.agreements![i].id)).toBe(true);
	});

	it('takes a removed organisation out of the scenarios, and never removes the last', () => {
		const { file } = openCase();
		const one = removeOrganisation(file, 'one');
		expect(one.scenarios!.map(({ changes }) => changes.length)).toEqual([1, 0]);
		expect(removeOrganisation(one, 'two')).toBe(one);
	});

	it('lets a department of a known name be the same department', () => {
		const { file } = openCase();
		expect(departmentsOf(addDepartment(file, 'one', 'Skolen'), 'one').at(-1)!.id).toBe('s');
		expect(departmentsOf(addDepartment(file, 'two', 'Skolen'), 'two').at(-1)!.id).toBe('skolen');
	});
});

describe('placeArea', () => {
	it('puts an area into the one department and leaves all others where they are', () => {
		fc.assert(
			fc.property(somewhere, fc.nat(5), ({ file, organisation, department, area }, index) => {
				const placed = placeArea(file, organisation.id, area, department.id, index);
				for (const { id, areas } of departmentsOf(placed, organisation.id)) {
					const before = organisation.departments.find((found) => found.id === id)!;
					expect(areas.includes(area)).toBe(id === department.id);
					expect(areas.filter((found) => found !== area)).toEqual(
						before.areas.filter((found) => found !== area)
					);
				}
				expect(issuesOf(placed)).toEqual([]);
			})
		);
	});

	it('settles an area that stood twice, and one that stood nowhere', () => {
		const { file } = openCase();
		const twice: CaseFile = {
			...file,
			organisations: file.organisations.map((organisation) => ({
				...organisation,
				departments: organisation.departments.map((found) => ({
					...found,
					areas: ['home', 'school']
				}))
			}))
		};
		expect(issuesOf(twice).map(({ code }) => code)).toContain('area.placedTwice');
		const once = placeArea(placeArea(twice, 'two', 'home', 'h'), 'two', 'school', 's');
		expect(once.organisations[0]).toEqual(file.organisations[0]);
		const nowhere = placeArea(file, 'two', 'home', null);
		expect(issuesOf(nowhere)).toEqual([
			{ code: 'area.unplaced', path: ['organisations', 0, 'departments'] }
		]);
		expect(placeArea(nowhere, 'two', 'home', 'h')).toEqual(file);
	});
});

describe('departments that go', () => {
	it('leave their areas in none', () => {
		const { file } = openCase();
		expect(issuesOf(removeDepartment(file, 'two', 's')).map(({ code }) => code)).toEqual([
			'area.unplaced'
		]);
	});

	it('leave all they had to the one they are merged into', () => {
		fc.assert(
			fc.property(somewhere, fc.nat(), ({ file, organisation, department }, n) => {
				const others = organisation.departments.filter(({ id }) => id !== department.id);
				fc.pre(others.length > 0);
				const into = others[n % others.length].id;
				const merged = mergeDepartment(file, organisation.id, department.id, into);
				const codes = new Set(issuesOf(merged).map(({ code }) => code));
				codes.delete('agreement.sameDepartment');
				expect([...codes]).toEqual([]);
				expect(
					departmentsOf(merged, organisation.id)
						.flatMap(({ areas }) => areas)
						.sort()
				).toEqual(organisation.departments.flatMap(({ areas }) => areas).sort());
			})
		);
	});
});

describe('agreements and commitments', () => {
	it('are added, copied and moved to the letter of a file, and leave no trace when removed', () => {
		fc.assert(
			fc.property(somewhere, kind, by, fc.boolean(), ({ file, organisation, name }, k, n, cut) => {
				fc.pre(organisation.departments.length > 1);
				fc.pre(k !== 'outcome' || (file.effects?.length ?? 0) > 0);
				const o = organisation.id;
				const list = cut ? 'commitments' : 'agreements';
				const added = cut ? addCommitment(file, o) : addAgreement(file, o, k, name);
				const listOf = (now: CaseFile) =>
					now.organisations.find(({ id }) => id === o)![list] as { id: string }[];
				const { id } = listOf(added).at(-1)!;
				expect(issuesOf(added)).toEqual([]);
				expect(removeListed(added, o, list, id)).toEqual(file);
				const copied = duplicateListed(added, o, list, id);
				expect(issuesOf(copied)).toEqual([]);
				expect(removeListed(copied, o, list, listOf(copied).at(-1)!.id)).toEqual(added);
				const place = (now: CaseFile) => listOf(now).findIndex((found) => found.id === id);
				const moved = moveListed(copied, o, list, id, n);
				expect(moveListed(moved, o, list, id, place(copied) - place(moved))).toEqual(copied);
			})
		);
	});

	it('keep what the kinds have in common when the kind is changed', () => {
		fc.assert(
			fc.property(somewhere, kind, kind, ({ file, organisation, name }, from, to) => {
				fc.pre(organisation.departments.length > 1 && (file.effects?.length ?? 0) > 0);
				const o = organisation.id;
				const added = addAgreement(file, o, from, name);
				const { id } = added.organisations.find((found) => found.id === o)!.agreements!.at(-1)!;
				const changed = changeKind(added, o, id, to);
				expect(issuesOf(changed)).toEqual([]);
				if (from !== 'fund' || to === 'fund')
					expect(changeKind(changed, o, id, from)).toEqual(added);
			})
		);
	});
});
