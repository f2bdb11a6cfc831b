/** What one agreement moves: the organisation with it, minus the same without it, on the same draws. */
import { bandAt, isNothing } from './band.ts';
import type { Case } from '#lib/case/schema.ts';
import type { Difference } from '#lib/engine/result.ts';

/** The scenario that has the agreement. */
export const WITH = 'with';
// No id of a case holds a space.
const WITHOUT = 'without it';

/** Put an organisation in force. */
export function inForce(source: Case, organisation: string): Case {
	return source.organisation === organisation ? source : { ...source, organisation };
}

/** Write a case without one agreement of an organisation, and with it as its only scenario. */
export function asAgreementScenario(source: Case, organisation: string, agreement: string): Case {
	const whole = source.organisations.find(({ id }) => id === organisation);
	if (!whole) throw new Error(`No organisation ${organisation}`);
	const without = {
		...whole,
		id: WITHOUT,
		agreements: whole.agreements.filter(({ id }) => id !== agreement),
		commitments: []
	};
	return {
		...source,
		organisations: [without, whole],
		organisation: WITHOUT,
		scenarios: [{ id: WITH, name: '', changes: [{ organisation }] }]
	};
}

export interface Band {
	department: string;
	/** 5 and 95 of 100 of the cumulated difference at the horizon. */
	low: number;
	high: number;
}

/** List what a difference does to each department that it touches, as the band of nine in ten at the horizon. */
export function bandsOf({ rows, years }: Difference): Band[] {
	const last = years.length - 1;
	return rows
		.filter(({ kind }) => kind === 'department')
		.map(({ id, difference: { cumulative } }) => ({
			department: id,
			low: bandAt(cumulative, last).p05,
			high: bandAt(cumulative, last).p95
		}))
		.filter(({ low, high }) => !isNothing(low) || !isNothing(high));
}
