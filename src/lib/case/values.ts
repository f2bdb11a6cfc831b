/** All places of a case where a value stands: a number, an input's id, or a product of these. */
import type { Path } from './issue.ts';
import type { CaseFile, Value } from './schema.ts';
import { caseSchema } from './schema/file-schema.ts';
import { valueSchema } from './schema/parts.ts';
import { placedIn, placesOf, type Places } from './schema/places.ts';

/** A value with its place in the file. */
export interface PlacedValue {
	path: Path;
	value: Value;
}

let places: Places | null = null;

/** Yield every value that is written in a case, in the order of the file. */
export function valuesOf(file: CaseFile): Iterable<PlacedValue> {
	places ??= placesOf(caseSchema, valueSchema)!;
	return placedIn(places, file) as Iterable<PlacedValue>;
}

/** List the ids of the inputs that a value is made of, each with its place. */
export function inputsOf({ path, value }: PlacedValue): { path: Path; input: string }[] {
	if (typeof value === 'string') return [{ path, input: value }];
	if (typeof value === 'number') return [];
	return value.flatMap((factor, index) =>
		typeof factor === 'string' ? [{ path: [...path, index], input: factor }] : []
	);
}
