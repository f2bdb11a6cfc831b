/** Another title for a stored case, without opening it: a step in its history like any other edit. */
import type { DocumentText } from './document.ts';
import { digestOf, fileText, type Content, type Head } from './record.ts';
import { textDelta } from './text-delta.ts';

export interface SavedCase {
	head: Head;
	content: Content;
}

/** Give a stored case with another title, and the way back; null where its text is damaged. */
export function retitled({ head, content }: SavedCase, title: string): SavedCase | null {
	const present = withTitle(content.present, title);
	if (!present) return null;
	const back = {
		written: textDelta(present.written, content.present.written),
		file:
			content.present.file === null
				? null
				: textDelta(content.present.written, content.present.file)
	};
	const { opened } = content;
	return {
		head: { ...head, title, digest: digestOf(fileText(present)), changed: Date.now() },
		content: {
			...content,
			present,
			past: [back, ...(Array.isArray(content.past) ? content.past : [])],
			future: [],
			// A step further back. Where it lay ahead, it is gone with all that could be redone.
			opened: typeof opened === 'number' ? Math.min(opened, 0) - 1 : opened
		}
	};
}

/** Give a copy of a stored case under an id and a title of its own, without its history; null where it is damaged. */
export function copied(
	{ head, content }: SavedCase,
	{ id, title }: { id: string; title: string }
): SavedCase | null {
	const present = withTitle(content.present, title);
	if (!present) return null;
	const digest = digestOf(fileText(present));
	return {
		head: { ...head, id, title, digest, revision: 0, begun: Date.now(), changed: Date.now() },
		content: { id, present, past: [], future: [], opened: 0, template: null }
	};
}

function withTitle(present: DocumentText, title: string): DocumentText | null {
	try {
		const { written, file } = present;
		const make = (text: string) =>
			JSON.stringify({ ...(JSON.parse(text) as Record<string, unknown>), title });
		return { written: make(written), file: file === null ? null : make(file) };
	} catch {
		return null;
	}
}
