/** Lists and objects of a case that are never changed in place. */
import type { Path } from '#lib/case/issue.ts';

/** Insert an item before the one at `index`, or last. */
export function inserted<T>(list: readonly T[], item: T, index: number): T[] {
	return [...list.slice(0, index), item, ...list.slice(index)];
}

/** Move the item with an id by so many places, no further than the ends; the same list where that moves nothing. */
export function moved<T extends { id: string }>(list: T[], id: string, by: number): T[] {
	const from = list.findIndex((item) => item.id === id);
	const to = Math.max(0, Math.min(list.length - 1, from + by));
	if (from < 0 || to === from) return list;
	const others = list.filter((_, index) => index !== from);
	return inserted(others, list[from], to);
}

/** Write a value at a path of lists and objects that are there. */
export function writtenAt<T>(root: T, [key, ...rest]: Path, value: unknown): T {
	if (key === undefined) return value as T;
	const copy = (Array.isArray(root) ? [...root] : { ...root }) as Record<string | number, unknown>;
	copy[key] = writtenAt(copy[key], rest, value);
	return copy as T;
}
