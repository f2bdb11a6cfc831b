/** Whether two pieces of plain data are the same, value for value. */
import { isObject } from './unknown-data.ts';

/** Compare plain data; a key without a value is as good as none, as storage has it. */
export function isSameData(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item, i) => isSameData(item, b[i]));
	if (!isObject(a) || !isObject(b)) return false;
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
		isSameData(a[key], b[key])
	);
}
