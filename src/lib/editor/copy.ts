/** A copy of the open case, to go on with under another title. */
import type { Kept } from './content.ts';
import type { Document } from './document.ts';
import { begin } from './history.ts';
import { Revision } from './revision.ts';

/** Copy a case as it stands, right or wrong, without its history. */
export function copyOf(document: Document, title: string): Kept {
	const file = { ...document.file, title };
	const valid = document.written === document.file;
	const step = new Revision({
		...document,
		file,
		case: { ...document.case, title },
		written: valid ? file : { ...document.written, title }
	});
	return { history: begin(step), opened: step, template: null };
}
