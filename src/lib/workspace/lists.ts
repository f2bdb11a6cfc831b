/** Lists of a case that are never changed in place. */

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
