/** What can be held against each other: the case, as it stands or was opened, its scenarios and its organisations. */
import { shortName } from '#lib/case/short-name.ts';
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import type { CompareMessages } from '#lib/messages/compare.ts';

/** Where both sides come from. */
export interface Origins {
	case: Case;
	opened: Case;
}

export interface Party {
	/** Names the side: "case", "opened", "scenario:ID" or "organisation:ID". */
	key: string;
	/** As an option in a list, and as it is called in a sentence. */
	text: string;
	name: string;
}

const CASE = 'case';
const OPENED = 'opened';

/** List the sides there are; the organisation in force is the case itself. */
export function listParties({ case: now, opened }: Origins, m: CompareMessages): Party[] {
	return [
		{ key: CASE, text: m.theCase, name: m.caseName },
		...(opened === now ? [] : [{ key: OPENED, text: m.opened, name: m.openedName }]),
		...now.scenarios.map(({ id, name }) => ({
			key: `scenario:${id}`,
			text: m.scenario(shortName(name)),
			name: shortName(name)
		})),
		...now.organisations
			.filter(({ id }) => id !== now.organisation)
			.map(({ id, name }) => ({
				key: `organisation:${id}`,
				text: m.organisation(shortName(name)),
				name: shortName(name)
			}))
	];
}

/** The two sides to begin with: a scenario, the one on screen first of all, or another organisation, against the case. */
export function firstPair(parties: readonly Party[], scenario: string | null): [string, string] {
	const shown = parties.find(({ key }) => key === `scenario:${scenario}`);
	const other = shown ?? parties.find(({ key }) => key !== CASE && key !== OPENED) ?? parties[1];
	return [CASE, other?.key ?? CASE];
}

/** Give the case that a side is; what is no longer there is the case itself. */
export function partyCase(key: string, { case: now, opened }: Origins): Case {
	if (key === OPENED) return opened;
	const [kind, id] = key.split(':');
	if (kind === 'scenario' && now.scenarios.some((scenario) => scenario.id === id))
		return applyScenario(now, id);
	if (kind === 'organisation' && now.organisations.some((organisation) => organisation.id === id))
		return { ...now, organisation: id };
	return now;
}
