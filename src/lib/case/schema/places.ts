/** Where in a file a part of the schema stands: a walk over data that is read out of the schema itself, so that a new field is found without a word. */
import { z } from '#lib/numerics/zod.ts';
import type { Path } from '../issue.ts';

type Schema = z.core.$ZodType;

/** The ways through a file that lead to what is sought. */
export interface Places {
	/** It stands here. */
	here: boolean;
	/** Through each item of a list. */
	each: Places | null;
	/** Through keys of an object, in the order of the schema. */
	keys: ReadonlyMap<string, Places>;
}

/** Find all ways from a schema to one of its parts, which is known by being the very same; null where there are none. */
export function placesOf(schema: Schema, sought: Schema): Places | null {
	if (schema === sought) return { here: true, each: null, keys: new Map() };
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodNullable
	)
		return placesOf(schema.unwrap() as Schema, sought);
	if (schema instanceof z.ZodArray) {
		const each = placesOf(schema.element as Schema, sought);
		return each && { here: false, each, keys: new Map() };
	}
	if (schema instanceof z.ZodUnion)
		return (schema.options as Schema[])
			.map((option) => placesOf(option, sought))
			.reduce((all, one) => (all && one ? joined(all, one) : (all ?? one)), null);
	if (!(schema instanceof z.ZodObject)) return null;
	const keys = Object.entries(schema.shape as Record<string, Schema>).flatMap(([key, part]) => {
		const within = placesOf(part, sought);
		return within ? [[key, within] as const] : [];
	});
	return keys.length > 0 ? { here: false, each: null, keys: new Map(keys) } : null;
}

/** Yield what stands at these places of some data, each with its path, in the order of the schema and of the lists. */
export function* placedIn(
	{ here, each, keys }: Places,
	data: unknown,
	path: Path = []
): Generator<{ path: Path; value: unknown }> {
	if (data === undefined) return;
	const isList = Array.isArray(data);
	if (each && isList)
		for (const [index, item] of data.entries()) yield* placedIn(each, item, [...path, index]);
	else if (keys.size > 0 && !isList && typeof data === 'object' && data !== null)
		for (const [key, within] of keys)
			yield* placedIn(within, (data as Record<string, unknown>)[key], [...path, key]);
	else if (here) yield { path, value: data };
}

/** The ways of two alternatives: which of them data takes, it shows itself. */
function joined(one: Places, other: Places): Places {
	const keys = new Map(one.keys);
	for (const [key, within] of other.keys) {
		const known = keys.get(key);
		keys.set(key, known ? joined(known, within) : within);
	}
	return {
		here: one.here || other.here,
		each: one.each && other.each ? joined(one.each, other.each) : (one.each ?? other.each),
		keys
	};
}
