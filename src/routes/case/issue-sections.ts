/** Where in the workbench an issue of the open case is mended. */
import type { Issue } from '#lib/case/issue.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { nameOf, entitiesOf } from '#lib/case/entities.ts';
import { SECTION_NAMES, type SectionName } from './sections.ts';

/** By the list of the case file that the issue lies in; what is not here is of the model. */
const BY_LIST: Record<string, string> = {
	inputs: 'assumptions',
	correlations: 'assumptions',
	organisations: 'organisation',
	organisation: 'organisation',
	followUp: 'budget',
	scenarios: 'compare'
};

/** Count the issues of each section, in the order of the sections; those of no section are left out. */
export function issueSections(issues: readonly Issue[]): { section: SectionName; count: number }[] {
	return SECTION_NAMES.map((section) => ({
		section,
		count: issues.filter((issue) => sectionOf(issue) === section).length
	})).filter(({ count }) => count > 0);
}

/** Find the name that a person knows the thing by that an issue is of; '' where it is of none. */
export function subjectName(written: CaseFile, { subject }: Issue): string {
	const thing = entitiesOf(written).find(
		({ kind, id }) => kind === subject?.kind && id === subject.id
	);
	return thing ? nameOf(written, thing) : '';
}

function sectionOf({ path: [list = '', , inner] }: Issue): string {
	if (list === 'organisations' && inner === 'commitments') return 'budget';
	return BY_LIST[list] ?? 'model';
}
