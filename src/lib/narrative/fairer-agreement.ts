/** A search for a fairer agreement as people read it: who stands how, what bounds it, and what would be written. */
import { bandAt, municipalityOf } from '#lib/analysis/band.ts';
import { organisationInForce } from '#lib/case/organisation.ts';
import type { DraftAgreement } from '#lib/case/draft.ts';
import type { Agreement, Case } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';
import type { BudgetMessages } from '#lib/messages/budget/da.ts';
import type { Language } from '#lib/messages/locale.ts';
import { joinNames } from '#lib/messages/locale.ts';
import type { Found } from '#lib/analysis/fairer-agreement/search.ts';
import type { Party, Roles } from '#lib/analysis/fairer-agreement/kinds.ts';

/** One who must be without loss: a department, or the fund. */
export interface Standing {
	id: string;
	name: string;
	fund: boolean;
	/** Chance of no loss at the horizon as the case stands; null for a fund that does not exist yet. */
	now: number | null;
	then: number;
	error: number;
	/** The 5 and 95 % quantiles with the agreement. */
	low: number;
	high: number;
}

/** Tell how every party would stand with what was found, the least sure first. */
export function standingsOf(found: Found, today: Result, fundName: string): Standing[] {
	const before = new Map(
		today.rows.map(({ id, kind, after }) => [`${kind} ${id}`, after.cumulative.chance.at(-1)!])
	);
	return found.result.rows
		.filter(({ kind }) => kind === 'department' || kind === 'fund')
		.map(({ id, kind, name, after: { cumulative } }) => ({
			id,
			name: kind === 'fund' ? fundName : name,
			fund: kind === 'fund',
			now: before.get(`${kind} ${id}`) ?? null,
			then: cumulative.chance.at(-1)!,
			error: cumulative.chanceErrors.at(-1)!,
			low: bandAt(cumulative).p05,
			high: bandAt(cumulative).p95
		}))
		.sort((a, b) => a.then - b.then);
}

/** The least chance of no loss among a case's departments as it stands. */
export function leastChance(result: Result): number {
	return Math.min(
		...result.rows
			.filter(({ kind }) => kind === 'department')
			.map(({ after }) => after.cumulative.chance.at(-1)!)
	);
}

/**
 * The most that any agreement could give the least sure of the departments. Where the whole loses, some department does:
 * their chances of a loss add up to at least the municipality's.
 */
export function fairnessBound(result: Result): { municipality: number; most: number } {
	const departments = result.rows.filter(({ kind }) => kind === 'department').length;
	const whole = municipalityOf(result);
	const municipality = whole.after.cumulative.chance.at(-1)!;
	return { municipality, most: 1 - (1 - municipality) / departments };
}

/** Name the departments of one side of an agreement. */
function namesOf(parties: readonly Party[], shown: Case, language: Language): string {
	// One id may have another name in another organisation.
	const departments = organisationInForce(shown).departments;
	return joinNames(
		parties.map(({ id }) => departments.find((found) => found.id === id)?.name ?? id),
		language
	);
}

/** Write the agreements as a case file has them, named; what is a default there is left out. */
export function writtenAgreements(
	agreements: readonly Agreement[],
	shown: Case,
	{ fairer: m }: BudgetMessages,
	language: Language
): DraftAgreement[] {
	const name = (id: string) => namesOf([{ id, weight: 1 }], shown, language);
	return agreements.flatMap((agreement): DraftAgreement[] => {
		switch (agreement.kind) {
			case 'gainShare':
			case 'costShare': {
				const { id, kind, from, to, share } = agreement;
				return [{ id, name: m.agreementName[kind](name(from), name(to)), kind, from, to, share }];
			}
			case 'fund': {
				const { id, kind, share, repayment } = agreement;
				return [{ id, name: m.agreementName.fund, kind, share, repayment }];
			}
			default:
				return [];
		}
	});
}

/** Say in one sentence what an agreement of this kind and share is. */
export function tellFound(
	{ kind }: Found,
	share: string,
	roles: Roles,
	shown: Case,
	{ fairer: m }: BudgetMessages,
	language: Language
): string {
	if (kind === 'fund') return m.found.fund(share);
	const givers = namesOf(roles.givers, shown, language);
	return m.found[kind](share, givers, namesOf(roles.takers, shown, language));
}
