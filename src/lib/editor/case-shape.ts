/** Whether data of unknown origin has the shape of a case that is being written: its values may be wrong, its lists are lists. */
import type { CaseFile } from '#lib/case/schema.ts';

type Part = Record<string, unknown>;

/** Lists of things with an id, and which lists and objects each of those must hold. */
const REQUIRED: Record<string, Part> = {
	inputs: { distribution: {} },
	areas: {},
	lines: { split: {} },
	organisations: { departments: [] }
};
const OPTIONAL: Record<string, Part> = {
	refunds: { steps: [] },
	groups: {},
	effects: {},
	events: { on: [] },
	followUp: {},
	scenarios: { changes: [] }
};
const OBJECTS = ['horizon', 'money', 'simulation'];

/** Decide whether what stands in an editor can be shown by it again. */
export function isCaseShaped(value: unknown): value is CaseFile {
	if (!isObject(value) || typeof value.title !== 'string') return false;
	if (!OBJECTS.every((key) => isObject(value[key]))) return false;
	for (const [key, parts] of Object.entries(REQUIRED))
		if (!isListOf(value[key], parts)) return false;
	for (const [key, parts] of Object.entries(OPTIONAL))
		if (value[key] !== undefined && !isListOf(value[key], parts)) return false;
	const { correlations = [] } = value;
	if (!Array.isArray(correlations) || !correlations.every(Array.isArray)) return false;
	return (value.organisations as Part[]).every(isOrganisation);
}

function isOrganisation({ departments, agreements = [], commitments = [] }: Part): boolean {
	return (
		isListOf(departments, { areas: [] }) && isListOf(agreements, {}) && isListOf(commitments, {})
	);
}

function isListOf(value: unknown, parts: Part): boolean {
	return (
		Array.isArray(value) &&
		value.every(
			(thing: unknown) =>
				isObject(thing) &&
				typeof thing.id === 'string' &&
				Object.entries(parts).every(([key, part]) =>
					Array.isArray(part) ? Array.isArray(thing[key]) : isObject(thing[key])
				)
		)
	);
}

function isObject(value: unknown): value is Part {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
