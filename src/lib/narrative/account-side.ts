/** Whose figures are shown: an organisation, before or after its agreements, chosen in one control. */
import { organisationInForce } from '#lib/case/organisation.ts';
import type { Side } from '#lib/analysis/accounts.ts';
import type { Case } from '#lib/case/schema.ts';
import type { Messages } from '#lib/messages/da.ts';

const SEPARATOR = ':';

/** Name the side in a measure line; an organisation without agreements has but one. */
export function sideName(shown: Case, side: Side, m: Messages): string {
	return organisationInForce(shown).agreements.length ? m.overview[side] : m.overview.noAgreements;
}

/** List every organisation; one with agreements twice, after them and before them. */
export function sideOptions(shown: Case, m: Messages): { value: string; text: string }[] {
	return shown.organisations.flatMap(({ id, name, agreements }) =>
		agreements.length
			? [
					{ value: sideKey(id, 'after'), text: m.overview.withAgreements(name) },
					{ value: sideKey(id, 'before'), text: m.overview.withoutAgreements(name) }
				]
			: [{ value: sideKey(id, 'after'), text: name }]
	);
}

/** Write an organisation and a side as one option's value. */
export function sideKey(organisation: string, side: Side): string {
	return `${organisation}${SEPARATOR}${side}`;
}

/** Read an option's value back. */
export function readSideKey(key: string): { organisation: string; side: Side } {
	const [organisation, side] = key.split(SEPARATOR);
	return { organisation, side: side === 'before' ? 'before' : 'after' };
}
