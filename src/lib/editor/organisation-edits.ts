/** Edits of how a case is organised: its organisations, their departments, and the areas sorted into these. */
import type { DraftDepartment, DraftOrganisation } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { freshId } from './fresh-id.ts';
import { inserted, moved } from './lists.ts';

/** Change one organisation. */
export function editOrganisation(
	file: CaseFile,
	id: string,
	make: (organisation: DraftOrganisation) => DraftOrganisation
): CaseFile {
	return {
		...file,
		organisations: file.organisations.map((found) => (found.id === id ? make(found) : found))
	};
}

/** Add an organisation at the end in which one department has all municipal areas. */
export function addOrganisation(file: CaseFile, name: string, department: string): CaseFile {
	const areas = file.areas.filter(({ payer }) => payer === 'municipality').map(({ id }) => id);
	const id = freshId(file, name, 'organisation');
	const added = { ...file, organisations: [...file.organisations, { id, name, departments: [] }] };
	return editOrganisation(added, id, (organisation) => ({
		...organisation,
		departments: [{ id: departmentId(added, id, department), name: department, areas }]
	}));
}

/** Put a copy after an organisation. Its departments are the same departments; its agreements and commitments are new. */
export function duplicateOrganisation(file: CaseFile, id: string, name: string): CaseFile {
	const index = file.organisations.findIndex((found) => found.id === id);
	if (index < 0) return file;
	const source = file.organisations[index];
	const place = (copy: DraftOrganisation): CaseFile => ({
		...file,
		organisations: inserted(file.organisations, copy, index + 1)
	});
	let copy: DraftOrganisation = { ...source, id: freshId(file, name, 'organisation'), name };
	// One after the other, so that no two copies are given the same id.
	for (const list of ['agreements', 'commitments'] as const) {
		source[list]?.forEach((item, i) => {
			const renamed = { ...item, id: freshId(place(copy), item.id, list) };
			copy = { ...copy, [list]: copy[list]!.map((found, at) => (at === i ? renamed : found)) };
		});
	}
	return place(copy);
}

/**
 * Remove an organisation, and from the scenarios what would put it in force. Where it was in force the first one is.
 * The last organisation stays: a case has one.
 */
export function removeOrganisation(file: CaseFile, id: string): CaseFile {
	const organisations = file.organisations.filter((found) => found.id !== id);
	if (organisations.length === 0 || organisations.length === file.organisations.length) return file;
	const { organisation, ...rest } = file;
	return {
		...(organisation === id ? rest : file),
		organisations,
		...(file.scenarios && {
			scenarios: file.scenarios.map((scenario) => ({
				...scenario,
				changes: scenario.changes.filter(
					(change) => !('organisation' in change && change.organisation === id)
				)
			}))
		})
	};
}

/** Move an organisation by so many places. The one in force stays in force, also where that was the first by default. */
export function moveOrganisation(file: CaseFile, id: string, by: number): CaseFile {
	const organisations = moved(file.organisations, id, by);
	const [first] = file.organisations;
	if (file.organisation !== undefined || organisations[0] === first)
		return { ...file, organisations };
	return { ...file, organisations, organisation: first.id };
}

/** Add a department without areas. One that has the name in another organisation is the same department. */
export function addDepartment(file: CaseFile, organisation: string, name: string): CaseFile {
	const id = departmentId(file, organisation, name);
	return editOrganisation(file, organisation, (found) => ({
		...found,
		departments: [...found.departments, { id, name, areas: [] }]
	}));
}

/** Rename a department in this organisation. */
export function renameDepartment(
	file: CaseFile,
	organisation: string,
	id: string,
	name: string
): CaseFile {
	return editDepartments(file, organisation, (departments) =>
		departments.map((found) => (found.id === id ? { ...found, name } : found))
	);
}

/** Move a department by so many places. */
export function moveDepartment(
	file: CaseFile,
	organisation: string,
	id: string,
	by: number
): CaseFile {
	return editDepartments(file, organisation, (departments) => moved(departments, id, by));
}

/** Remove a department. Its areas are then in none, which is an issue until they are placed. */
export function removeDepartment(file: CaseFile, organisation: string, id: string): CaseFile {
	return editDepartments(file, organisation, (departments) =>
		departments.filter((found) => found.id !== id)
	);
}

/** Merge a department into another, which takes over its areas, agreements and commitments. */
export function mergeDepartment(
	file: CaseFile,
	organisation: string,
	id: string,
	into: string
): CaseFile {
	const heir = (department: string) => (department === id ? into : department);
	const merged = editDepartments(file, organisation, (departments) => {
		const areas = departments.find((found) => found.id === id)?.areas ?? [];
		return departments
			.filter((found) => found.id !== id)
			.map((found) =>
				found.id === into ? { ...found, areas: [...new Set([...found.areas, ...areas])] } : found
			);
	});
	return editOrganisation(merged, organisation, (found) => ({
		...found,
		...(found.agreements && {
			agreements: found.agreements.map((agreement) =>
				agreement.kind === 'fund'
					? agreement
					: { ...agreement, from: heir(agreement.from), to: heir(agreement.to) }
			)
		}),
		...(found.commitments && {
			commitments: found.commitments.map((commitment) => ({
				...commitment,
				department: heir(commitment.department)
			}))
		})
	}));
}

/** Put an area into one department at a place (the last by default), and out of every other; `null` leaves it in none. */
export function placeArea(
	file: CaseFile,
	organisation: string,
	area: string,
	department: string | null,
	index = Infinity
): CaseFile {
	return editDepartments(file, organisation, (departments) =>
		departments.map((found) => {
			const others = found.areas.filter((id) => id !== area);
			if (found.id === department) return { ...found, areas: inserted(others, area, index) };
			return others.length === found.areas.length ? found : { ...found, areas: others };
		})
	);
}

function editDepartments(
	file: CaseFile,
	organisation: string,
	make: (departments: DraftDepartment[]) => DraftDepartment[]
): CaseFile {
	return editOrganisation(file, organisation, (found) => ({
		...found,
		departments: make(found.departments)
	}));
}

function departmentId(file: CaseFile, organisation: string, name: string): string {
	const own = file.organisations.find(({ id }) => id === organisation)?.departments ?? [];
	const namesake = file.organisations
		.flatMap(({ departments }) => departments)
		.find((found) => found.name === name && own.every(({ id }) => id !== found.id));
	return namesake?.id ?? freshId(file, name, 'department');
}
