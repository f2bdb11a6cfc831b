/** What is valid in a case and still worth a look: the one list that the pages point out and the command line prints. */
import { challengedDoubts } from './challenged.ts';
import type { Doubt } from './doubt.ts';
import { unfilledDoubts, unusedDoubts } from './idle.ts';
import { outsideDoubts } from './outside.ts';
import type { CaseFile } from '../schema.ts';

// A case is never changed in place, and many fields ask for the doubts of one.
const known = new WeakMap<CaseFile, Doubt[]>();

/**
 * List the doubts of a case: numbers outside what makes sense, what such cases are challenged on, what is not filled
 * in, and what nothing uses. A case with mistakes has doubts too, but for those that need what is mistaken.
 */
export function doubtsOf(file: CaseFile): readonly Doubt[] {
	let doubts = known.get(file);
	if (!doubts) {
		doubts = [
			...outsideDoubts(file),
			...challengedDoubts(file),
			...unfilledDoubts(file),
			...unusedDoubts(file)
		];
		known.set(file, doubts);
	}
	return doubts;
}
