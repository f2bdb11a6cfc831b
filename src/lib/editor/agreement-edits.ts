/** Edits of what an organisation's departments agree on, and of the budget cuts that are proposed in it. */
import type { DraftAgreement, DraftCommitment, DraftOrganisation } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { freshId } from './fresh-id.ts';
import { inserted, moved } from './lists.ts';
import { editOrganisation } from './organisation-edits.ts';

export type AgreementKind = DraftAgreement['kind'];

/** The lists of an organisation beside its departments, and what stands in them. */
interface Listed {
	agreements: DraftAgreement;
	commitments: DraftCommitment;
}
type List = keyof Listed;

export const AGREEMENT_KINDS: readonly AgreementKind[] = [
	'costShare',
	'gainShare',
	'fixed',
	'outcome',
	'fund'
];

/** Half of what is shared: where talks begin. */
const SHARE = 0.5;

/** Add an agreement of a kind at the end: between the first two departments, over all lines and years. */
export function addAgreement(
	file: CaseFile,
	organisation: string,
	kind: AgreementKind,
	name: string
): CaseFile {
	const id = freshId(file, name, 'agreement');
	return editList(file, organisation, 'agreements', (list) => [
		...list,
		asKind({ id, name, kind: 'fund', share: SHARE, repayment: SHARE }, kind, file, organisation)
	]);
}

/** Turn an agreement into another kind; what the kinds have in common stays. */
export function changeKind(
	file: CaseFile,
	organisation: string,
	id: string,
	kind: AgreementKind
): CaseFile {
	return editAgreement(file, organisation, id, (agreement) =>
		asKind(agreement, kind, file, organisation)
	);
}

/** Change one agreement. */
export function editAgreement(
	file: CaseFile,
	organisation: string,
	id: string,
	make: (agreement: DraftAgreement) => DraftAgreement
): CaseFile {
	return editList(file, organisation, 'agreements', (list) =>
		list.map((found) => (found.id === id ? make(found) : found))
	);
}

/** Add a proposed cut at the end: in the first department, the last year, of nothing so far. */
export function addCommitment(file: CaseFile, organisation: string): CaseFile {
	const [department] = departmentsOf(file, organisation);
	const id = freshId(file, 'cut', 'cut');
	const year = file.horizon.years - 1;
	return editList(file, organisation, 'commitments', (list) => [
		...list,
		{ id, department, year, amount: 0 }
	]);
}

/** Change one commitment. */
export function editCommitment(
	file: CaseFile,
	organisation: string,
	id: string,
	change: Partial<Omit<DraftCommitment, 'id'>>
): CaseFile {
	return editList(file, organisation, 'commitments', (list) =>
		list.map((found) => (found.id === id ? { ...found, ...change } : found))
	);
}

/** Put a copy after an agreement or a commitment. */
export function duplicateListed(
	file: CaseFile,
	organisation: string,
	list: List,
	id: string
): CaseFile {
	return editList(file, organisation, list, (items) => {
		const index = items.findIndex((found) => found.id === id);
		if (index < 0) return items;
		return inserted(items, { ...items[index], id: freshId(file, id, list) }, index + 1);
	});
}

/** Move an agreement or a commitment by so many places. */
export function moveListed(
	file: CaseFile,
	organisation: string,
	list: List,
	id: string,
	by: number
): CaseFile {
	return editList(file, organisation, list, (items) => moved(items, id, by));
}

/** Remove an agreement or a commitment. */
export function removeListed(
	file: CaseFile,
	organisation: string,
	list: List,
	id: string
): CaseFile {
	return editList(file, organisation, list, (items) => items.filter((found) => found.id !== id));
}

/** A list that has become empty is not written at all, as in a file where nobody put it. */
function editList<L extends List>(
	file: CaseFile,
	organisation: string,
	list: L,
	make: (items: Listed[L][]) => Listed[L][]
): CaseFile {
	return editOrganisation(file, organisation, (found): DraftOrganisation => {
		const items = make((found[list] ?? []) as Listed[L][]);
		if (items.length > 0) return { ...found, [list]: items };
		const rest = { ...found };
		delete rest[list];
		return rest;
	});
}

function asKind(
	{ id, name, years, ...own }: DraftAgreement,
	kind: AgreementKind,
	file: CaseFile,
	organisation: string
): DraftAgreement {
	const [first = '', second = ''] = departmentsOf(file, organisation);
	const common = { id, name, ...(years && { years }) };
	const parties = 'from' in own ? { from: own.from, to: own.to } : { from: first, to: second };
	const share = 'share' in own ? own.share : SHARE;
	const amount = 'amount' in own ? own.amount : 0;
	switch (kind) {
		case 'costShare':
		case 'gainShare':
			return { ...common, kind, ...parties, share };
		case 'fixed':
			return { ...common, kind, ...parties, amount };
		case 'outcome':
			return { ...common, kind, ...parties, effect: file.effects?.[0]?.id ?? '', amount };
		case 'fund':
			return { ...common, kind, share, repayment: SHARE };
	}
}

function departmentsOf(file: CaseFile, organisation: string): string[] {
	const found = file.organisations.find(({ id }) => id === organisation);
	return found?.departments.map(({ id }) => id) ?? [];
}
