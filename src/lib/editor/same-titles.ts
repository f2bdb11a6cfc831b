/** Saved cases that have the same title, told apart. */
import type { Head } from './record.ts';

/** Number the cases that have the title of one that was begun earlier: 2, 3 and so on, by id. */
export function numbersOf(heads: readonly Head[]): Map<string, number> {
	const times = new Map<string, number>();
	const numbers = new Map<string, number>();
	const first = (a: Head, b: Head) => (a.begun ?? 0) - (b.begun ?? 0) || (a.id < b.id ? -1 : 1);
	for (const { id, title } of heads.toSorted(first)) {
		const time = (times.get(title) ?? 0) + 1;
		times.set(title, time);
		if (time > 1) numbers.set(id, time);
	}
	return numbers;
}
