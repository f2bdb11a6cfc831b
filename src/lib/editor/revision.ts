/** One state of the case in its history: at hand, or still a text that is read only when it is gone to. */
import { LIMITS } from '#lib/case/limits.ts';
import { documentText, readDocument, type Document, type DocumentText } from './document.ts';
import { textDelta, withDelta, type TextDelta } from './text-delta.ts';

/** How a state differs from the one beside it; `file` is the last valid case as it differs from what is written. */
export interface RevisionDelta {
	written: TextDelta;
	file: TextDelta | null;
}

type Stored = { text: DocumentText } | { delta: RevisionDelta; beside: Revision };

export class Revision {
	#document: Document | null | undefined;
	readonly #stored: Stored | null = null;
	#known: { delta: RevisionDelta; beside: Revision } | null = null;

	constructor(source: Document | Stored) {
		if ('written' in source) this.#document = source;
		else this.#stored = source;
		if ('delta' in source) this.#known = source;
	}

	/** The state itself; null where what was stored of it is damaged. */
	get document(): Document | null {
		if (this.#document === undefined) {
			const text = this.text;
			this.#document = text && readDocument(text);
		}
		return this.#document;
	}

	/** The state as it is written down; null where what was stored of it is damaged. */
	get text(): DocumentText | null {
		if (this.#document) return documentText(this.#document);
		if (this.#stored === null) return null;
		if ('text' in this.#stored) return this.#stored.text;
		const beside = this.#stored.beside.text;
		return beside && withRevisionDelta(beside, this.#stored.delta);
	}

	/** Tell how this state differs from one beside it; null where either is damaged. */
	deltaFrom(beside: Revision): RevisionDelta | null {
		if (this.#known?.beside === beside) return this.#known.delta;
		const [from, to] = [beside.text, this.text];
		if (!from || !to) return null;
		const delta: RevisionDelta = {
			written: textDelta(from.written, to.written),
			file: to.file === null ? null : textDelta(to.written, to.file)
		};
		this.#known = { delta, beside };
		return delta;
	}
}

/** Apply a difference of states; null where it does not fit or gives more than any case is long. */
function withRevisionDelta(beside: DocumentText, delta: RevisionDelta): DocumentText | null {
	const written = withDelta(beside.written, delta.written);
	if (written === null || written.length > LIMITS.fileLength) return null;
	if (delta.file === null) return { written, file: null };
	const file = withDelta(written, delta.file);
	return file === null || file.length > LIMITS.fileLength ? null : { written, file };
}
