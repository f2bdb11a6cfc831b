/** Edits of what is decided upon: cuts that are proposed, and a proposed agreement that is taken over. */
import type { DraftAgreement, DraftCommitment } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { withOrganisation } from './edits.ts';
import { freshId } from './fresh-id.ts';
import { duplicateOrganisation, editOrganisation } from './organisation-edits.ts';

/** Propose a cut in an organisation. */
export function proposeCut(
	file: CaseFile,
	organisation: string,
	cut: Omit<DraftCommitment, 'id'>
): CaseFile {
	const id = freshId(file, 'cut', 'cut');
	return editOrganisation(file, organisation, (found) => ({
		...found,
		commitments: [...(found.commitments ?? []), { id, ...cut }]
	}));
}

/** An organisation's copy with other agreements in place of its own. */
export interface Proposal {
	/** The id of the organisation that is copied. */
	organisation: string;
	/** The copy's name. */
	name: string;
	/** Their ids give way to fresh ones. */
	agreements: readonly DraftAgreement[];
}

/** Put a proposal after the organisation it was made for, and in force: in `scenario` where one is shown. */
export function takeProposal(
	file: CaseFile,
	scenario: string | null,
	{ organisation, name, agreements }: Proposal
): CaseFile {
	const at = file.organisations.findIndex(({ id }) => id === organisation);
	if (at < 0) return file;
	let next = duplicateOrganisation(file, organisation, name);
	const { id } = next.organisations[at + 1];
	next = editOrganisation(next, id, (copy) => ({ ...copy, agreements: [] }));
	// One after the other, so that no two are given the same id.
	for (const agreement of agreements) {
		const named = { ...agreement, id: freshId(next, agreement.id, 'agreement') };
		next = editOrganisation(next, id, (copy) => ({
			...copy,
			agreements: [...(copy.agreements ?? []), named]
		}));
	}
	return withOrganisation(next, scenario, id);
}
