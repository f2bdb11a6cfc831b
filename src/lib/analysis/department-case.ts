/** A department's own case: what its present value rests on, asked as of a municipality that is this department alone. */
import { organisationInForce } from '#lib/case/organisation.ts';
import type { Area, Case } from '#lib/case/schema.ts';

/**
 * Whether a department's figures before agreements are those of its areas alone: not where a price that is felt changes
 * how many there are of a group, as the agreement would be gone with the other departments.
 */
export function standsAlone(shown: Case): boolean {
	return organisationInForce(shown).agreements.every(
		(agreement) => agreement.kind !== 'costShare' || agreement.response === undefined
	);
}

/** Leave the municipality one department, before agreements; every draw, and so every flow, is as it was. */
export function departmentCase(shown: Case, id: string): Case {
	const organisation = organisationInForce(shown);
	const department = organisation.departments.find((found) => found.id === id)!;
	const own = new Set(department.areas);
	return {
		...shown,
		// Others' areas go to a payer that the municipality is not counted with.
		areas: shown.areas.map((area): Area =>
			own.has(area.id) ? area : { id: area.id, name: area.name, payer: 'citizen' }
		),
		organisations: [
			{ ...organisation, departments: [department], agreements: [], commitments: [] }
		],
		followUp: [],
		scenarios: []
	};
}
