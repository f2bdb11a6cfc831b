/** Edits of a case, each giving a new one. What is shown as a scenario is edited as that scenario's changes. */
import type { Change } from '#lib/case/schema.ts';

/** What these edits touch; a case as written and a case with its defaults filled in both have it. */
export interface Editable {
	inputs: { id: string; shift?: number }[];
	organisation?: string;
	scenarios?: { id: string; changes: Change[] }[];
}

/** Move an input: what is believed. In a scenario the move is one of its changes. */
export function withShift<D extends Editable>(
	document: D,
	scenario: string | null,
	input: string,
	shift: number
): D {
	if (scenario !== null)
		return withChange(document, scenario, (changes) => {
			const own = (change: Change) => 'input' in change && change.input === input;
			const kept = changes.filter((change) => !own(change));
			// a file may tell a distribution and a shift of one input in two changes
			return [...kept, Object.assign({}, ...changes.filter(own), { input, shift }) as Change];
		});
	return {
		...document,
		inputs: document.inputs.map((found) => (found.id === input ? { ...found, shift } : found))
	};
}

/** Put another organisation in force: what is done. In a scenario it is one of its changes. */
export function withOrganisation<D extends Editable>(
	document: D,
	scenario: string | null,
	organisation: string
): D {
	if (scenario !== null)
		return withChange(document, scenario, (changes) => [
			...changes.filter((change) => !('organisation' in change)),
			{ organisation }
		]);
	return { ...document, organisation };
}

/** Give every input the shift it has in `origin`, which is what all levers go back to. */
export function withShiftsOf<D extends Editable>(
	document: D,
	scenario: string | null,
	origin: D
): D {
	const shifts = new Map(origin.inputs.map(({ id, shift }) => [id, shift]));
	if (scenario === null)
		return {
			...document,
			inputs: document.inputs.map((input) => ({
				...input,
				shift: shifts.get(input.id) ?? input.shift
			}))
		};
	const changes = origin.scenarios?.find(({ id }) => id === scenario)?.changes ?? [];
	return withChange(document, scenario, () => [...changes]);
}

function withChange<D extends Editable>(
	document: D,
	scenario: string,
	edit: (changes: Change[]) => Change[]
): D {
	return {
		...document,
		scenarios: document.scenarios?.map((found) =>
			found.id === scenario ? { ...found, changes: edit(found.changes) } : found
		)
	};
}
