/** Which keys may stand at a place in a file, read out of the schema itself. */
import type { Path } from '../issue.ts';
import { z } from '#lib/numerics/zod.ts';

type Schema = z.core.$ZodType;

/** List the keys that the object at this path of `root` may have; of alternatives that are open, the keys of all. */
export function keysAt(schema: Schema, root: unknown, path: Path): string[] {
	let value = root;
	let here = alternatives(schema, value);
	for (const step of path) {
		value = (value as Record<string | number, unknown> | undefined)?.[step];
		here = here.flatMap((part) => {
			const inside = within(part, step);
			return inside ? alternatives(inside, value) : [];
		});
	}
	const keys = here.flatMap((part) => (part instanceof z.ZodObject ? Object.keys(part.shape) : []));
	return [...new Set(keys)];
}

function within(schema: Schema, step: string | number): Schema | undefined {
	if (schema instanceof z.ZodObject) {
		const shape = schema.shape as Record<string, Schema>;
		return Object.hasOwn(shape, step) ? shape[step] : undefined;
	}
	if (schema instanceof z.ZodArray) return schema.element as Schema;
	if (schema instanceof z.ZodTuple) return (schema.def.items as Schema[])[Number(step)];
	return undefined;
}

/** Take off what wraps a schema, and open unions; where the value says by its kind which it is, only that one. */
function alternatives(schema: Schema, value: unknown): Schema[] {
	if (schema instanceof z.ZodDiscriminatedUnion) {
		const chosen = schema.options.find((option) => schemaIsOf(option, schema, value));
		return chosen ? alternatives(chosen, value) : [];
	}
	if (schema instanceof z.ZodUnion) {
		return (schema.options as Schema[]).flatMap((option) => alternatives(option, value));
	}
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodNullable
	) {
		return alternatives(schema.unwrap() as Schema, value);
	}
	return [schema];
}

function schemaIsOf(option: Schema, union: z.ZodDiscriminatedUnion, value: unknown): boolean {
	const { discriminator } = union.def;
	const kind = (value as Record<string, unknown> | null)?.[discriminator];
	return option._zod.propValues?.[discriminator]?.has(kind as string) ?? false;
}
