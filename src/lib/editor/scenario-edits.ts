/** Edits of a case's scenarios: which there are, and what each of them changes. */
import type { DraftChange, DraftDistribution, DraftScenario } from '#lib/case/draft.ts';
import type { CaseFile, Change } from '#lib/case/schema.ts';
import { freshId } from './fresh-id.ts';
import { inserted, moved } from './lists.ts';

/** Add a scenario at the end. */
export function addScenario(file: CaseFile, name: string, changes: DraftChange[] = []): CaseFile {
	const id = freshId(file, name, 'scenario');
	return editScenarios(file, (scenarios) => [...scenarios, { id, name, changes }]);
}

/** List what was moved since the case was opened, as changes: levers, the organisation in force, the correction for optimism. */
export function changesSince(file: CaseFile, opened: CaseFile): Change[] {
	const before = new Map(opened.inputs.map((input) => [input.id, input.shift ?? 0]));
	const changes: Change[] = file.inputs.flatMap(({ id, shift = 0 }) =>
		(before.get(id) ?? shift) === shift ? [] : [{ input: id, shift }]
	);
	const [was, is] = [inForce(opened), inForce(file)];
	// One that was made since is part of the case: there was nothing to try it against.
	const both = has(file, was) && has(opened, is);
	if (is !== was && both) changes.push({ organisation: is });
	const corrected = file.optimismCorrection ?? false;
	if (corrected !== (opened.optimismCorrection ?? false))
		changes.push({ optimismCorrection: corrected });
	return changes;
}

/** Make a scenario of what was moved since the case was opened, and move that back in the case itself. */
export function saveAsScenario(file: CaseFile, opened: CaseFile, name: string): CaseFile {
	const changes = changesSince(file, opened);
	return addScenario(
		changes.reduce((back, change) => takeBack(back, change, opened), file),
		name,
		changes
	);
}

/** Put a copy after a scenario. */
export function duplicateScenario(file: CaseFile, id: string, name: string): CaseFile {
	return editScenarios(file, (scenarios) => {
		const index = scenarios.findIndex((found) => found.id === id);
		if (index < 0) return scenarios;
		const copy = { ...scenarios[index], id: freshId(file, name, 'scenario'), name };
		return inserted(scenarios, copy, index + 1);
	});
}

/** Remove a scenario. */
export function removeScenario(file: CaseFile, id: string): CaseFile {
	return editScenarios(file, (scenarios) => scenarios.filter((found) => found.id !== id));
}

/** Move a scenario by so many places. */
export function moveScenario(file: CaseFile, id: string, by: number): CaseFile {
	return editScenarios(file, (scenarios) => moved(scenarios, id, by));
}

/** Remove one of a scenario's changes by its place. */
export function removeChange(file: CaseFile, id: string, index: number): CaseFile {
	return editScenario(file, id, (scenario) => ({
		...scenario,
		changes: scenario.changes.filter((_, i) => i !== index)
	}));
}

/** Let a scenario switch the correction for optimism. */
export function setOptimism(file: CaseFile, id: string, on: boolean): CaseFile {
	return editScenario(file, id, (scenario) => {
		const change = { optimismCorrection: on };
		const index = scenario.changes.findIndex((found) => 'optimismCorrection' in found);
		return { ...scenario, changes: replaced(scenario.changes, index, change) };
	});
}

/**
 * Let a scenario believe a distribution of an input: as it is given, so a shift that the input has in the case or had in
 * the scenario does not move it further.
 */
export function setDistribution(
	file: CaseFile,
	id: string,
	input: string,
	distribution: DraftDistribution
): CaseFile {
	const shifted = (file.inputs.find((found) => found.id === input)?.shift ?? 0) !== 0;
	return setBelief(file, id, { input, distribution, ...(shifted && { shift: 0 }) });
}

/** Let a scenario believe the same of an input as the case does, moved to this shift. */
export function setShift(file: CaseFile, id: string, input: string, shift: number): CaseFile {
	return setBelief(file, id, { input, shift });
}

/** Put what is believed of an input in the place of all that the scenario said of it. */
function setBelief(
	file: CaseFile,
	id: string,
	change: Extract<DraftChange, { input: string }>
): CaseFile {
	return editScenario(file, id, (scenario) => {
		const own = (found: DraftChange) => 'input' in found && found.input === change.input;
		const index = scenario.changes.findIndex(own);
		const changes = replaced(scenario.changes, index, change);
		return { ...scenario, changes: changes.filter((found) => found === change || !own(found)) };
	});
}

function has(file: CaseFile, organisation: string): boolean {
	return file.organisations.some(({ id }) => id === organisation);
}

function inForce(file: CaseFile): string {
	return file.organisation ?? file.organisations[0].id;
}

/** What the case did not say when it was opened it no longer says. */
function takeBack(file: CaseFile, change: Change, opened: CaseFile): CaseFile {
	if (!('input' in change)) {
		const key = 'organisation' in change ? 'organisation' : 'optimismCorrection';
		return restored(file, opened, key);
	}
	const before = opened.inputs.find(({ id }) => id === change.input)!;
	return {
		...file,
		inputs: file.inputs.map((input) =>
			input.id === change.input ? restored(input, before, 'shift') : input
		)
	};
}

function restored<T extends object, K extends keyof T>(now: T, before: T, key: K): T {
	if (Object.hasOwn(before, key)) return { ...now, [key]: before[key] };
	const rest = { ...now };
	delete rest[key];
	return rest;
}

function replaced<T>(list: readonly T[], index: number, item: T): T[] {
	return index < 0 ? [...list, item] : list.map((found, i) => (i === index ? item : found));
}

function editScenario(
	file: CaseFile,
	id: string,
	make: (scenario: DraftScenario) => DraftScenario
): CaseFile {
	return editScenarios(file, (scenarios) =>
		scenarios.map((found) => (found.id === id ? make(found) : found))
	);
}

/** A list that has become empty is not written at all, as in a file where nobody put it. */
function editScenarios(
	file: CaseFile,
	make: (scenarios: DraftScenario[]) => DraftScenario[]
): CaseFile {
	const scenarios = make(file.scenarios ?? []);
	if (scenarios.length > 0) return { ...file, scenarios };
	const rest = { ...file };
	delete rest.scenarios;
	return rest;
}
