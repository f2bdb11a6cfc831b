/** Edits of who pays: an area's payer, and the departments that municipal areas belong to. */
import type { DraftArea } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { freshId } from '../fresh-id.ts';
import { editOrganisation, placeArea } from '../organisation-edits.ts';
import { patchEntity } from './entities.ts';

/** Let another payer have an area: only the municipality's have a category, and stand in departments. */
export function changePayer(
	file: CaseFile,
	id: string,
	payer: DraftArea['payer'],
	department: string
): CaseFile {
	const area = file.areas.find((found) => found.id === id);
	if (!area || area.payer === payer) return file;
	if (payer === 'municipality')
		return placeMunicipal(patchEntity(file, 'areas', id, { payer }), id, department);
	return file.organisations.reduce(
		(left, organisation) => placeArea(left, organisation.id, id, null),
		patchEntity(file, 'areas', id, { payer, category: undefined })
	);
}

/** Put an area into the first department of every organisation that has it in none; `name` is for a department made. */
export function placeMunicipal(file: CaseFile, id: string, name: string): CaseFile {
	return file.organisations.reduce((placed, { id: organisation, departments }) => {
		if (departments.some(({ areas }) => areas.includes(id))) return placed;
		if (departments.length > 0) return placeArea(placed, organisation, id, departments[0].id);
		return editOrganisation(placed, organisation, (found) => ({
			...found,
			departments: [{ id: freshId(placed, name, 'department'), name, areas: [id] }]
		}));
	}, file);
}

/** Find the department that has an area in an organisation; null where none has. */
export function departmentOf(
	{ departments }: CaseFile['organisations'][number],
	area: string
): string | null {
	return departments.find(({ areas }) => areas.includes(area))?.id ?? null;
}
