/** The existing name a misspelt one was most likely meant to be. */

/** Names longer than an id can be are never compared: the cost grows with the product of the lengths. */
const LONGEST = 40;

/** Find the candidate fewest typing errors away, where that is one or at most a third of the name; null where none is. */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
	if (name.length > LONGEST) return null;
	let nearest: string | null = null;
	// A single letter is one error away from every other.
	let fewest = name.length === 1 ? 1 : Math.max(1, Math.floor(name.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - name.length) >= fewest || candidate.length > LONGEST) continue;
		const errors = typingErrors(name.toLowerCase(), candidate.toLowerCase());
		if (errors >= fewest) continue;
		fewest = errors;
		nearest = candidate;
	}
	return nearest;
}

/** Letters added, left out, replaced, or swapped with their neighbour (optimal string alignment). */
function typingErrors(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length];
}
