/** The open case as it stands: what is written in the editor, and the last of it that was valid. */
import type { Issue } from '#lib/case/issue.ts';
import { withNames } from '#lib/case/issue-names.ts';
import { checkCase, parseCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import { readJson } from '#lib/case/read/read-json.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { isCaseShaped } from './case-shape.ts';

/** The last valid state of the open case, and what has been written since, right or wrong. */
export interface Document extends ValidCase {
	/** `file` itself while it is valid. */
	written: CaseFile;
	/** What is wrong with what is written; empty while it is valid. */
	issues: readonly Issue[];
}

/** A document as it is stored: `file` is null where what is written is valid. */
export interface DocumentText {
	written: string;
	file: string | null;
}

/** Take a valid case as a document. */
export function documentOf(valid: ValidCase): Document {
	return { ...valid, written: valid.file, issues: [] };
}

/** Give the document that `written` makes of another: in force if it is valid, else kept beside what was in force. */
export function rewritten(document: Document, written: CaseFile): Document {
	const checked = checkCase(written);
	return 'issues' in checked
		? { ...document, written, issues: withNames(checked.issues, written) }
		: documentOf(checked);
}

/** Write a document down. */
export function documentText({ written, file }: Document): DocumentText {
	return {
		written: JSON.stringify(written),
		file: written === file ? null : JSON.stringify(file)
	};
}

/** Read a document; null where its last valid case cannot be read. What is written falls back to that. */
export function readDocument({ written, file }: DocumentText): Document | null {
	const valid = parseCase(file ?? written);
	if ('issues' in valid) return null;
	const document = documentOf(valid);
	if (file === null) return document;
	const read = readJson(written);
	return 'value' in read && isCaseShaped(read.value) ? rewritten(document, read.value) : document;
}
