/** Names for what a JSON value is: small, for it is asked for before a case is read. */
import type { JsonType } from '../issue.ts';

/** Name the JSON type of a value. */
export function jsonType(value: unknown): JsonType {
	if (value === null || value === undefined) return 'null';
	if (Array.isArray(value)) return 'list';
	const type = typeof value;
	return type === 'string' ? 'text' : type === 'number' || type === 'boolean' ? type : 'object';
}
