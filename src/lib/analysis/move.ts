/** What was moved, and from what: a lever, the organisation in force, a scenario. */
import type { Case, Change } from '#lib/case/schema.ts';

/** What was just done: the case it was done to, as shown, and what it changed in it. */
export interface Move {
	before: Case;
	changes: Change[];
	/** The name of the scenario, where choosing one is what was done. */
	scenario: string | null;
}

/** The id of the scenario that a move is compared as. */
export const MOVED = 'moved';

/** Write a move as a case with one scenario, so that both sides share every draw. */
export function asScenario({ before, changes }: Move): Case {
	return { ...before, scenarios: [{ id: MOVED, name: '', changes }] };
}
