/** Opening a case from wherever it comes: an address, a file. What is wrong comes back as data. */
import { parseCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import type { Issue } from '#lib/case/issue.ts';
import { encodingIssue } from '#lib/case/read/encoding.ts';
import { decodeLink } from '#lib/case/link/link.ts';
import { LIMITS } from '#lib/case/limits.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import type { Address } from './address.ts';
import type { ResumeProblem } from './resume.ts';

/** Why nothing could be opened. */
export type Problem =
	| { kind: 'empty' | 'template' | 'unreadable' }
	| ResumeProblem
	| { kind: 'link'; issues: Issue[] }
	| { kind: 'file'; name: string; issues: Issue[] };

export type Opening = { opened: ValidCase } | { problem: Problem };

/** Open what an address names. */
export function openAddress({ source }: Address): Opening {
	if (source === null) return { problem: { kind: 'empty' } };
	if ('template' in source) {
		const template = findTemplate(source.template);
		return template ? { opened: template } : { problem: { kind: 'template' } };
	}
	const read = decodeLink(source.link);
	return 'case' in read ? { opened: read } : { problem: { kind: 'link', issues: read.issues } };
}

/** Open a case file that someone picked or dropped. Its size is looked at before it is read. */
export async function openFile(file: File): Promise<Opening> {
	const { name } = file;
	if (file.size > LIMITS.fileLength) {
		const issue: Issue = { path: [], code: 'file.tooLarge', params: { limit: LIMITS.fileLength } };
		return { problem: { kind: 'file', name, issues: [issue] } };
	}
	const bytes = await file.arrayBuffer().catch(() => null);
	if (bytes === null) return { problem: { kind: 'unreadable' } };
	// Read as UTF-8, letters of another encoding would be lost without a word.
	const encoded = encodingIssue(new Uint8Array(bytes));
	if (encoded) return { problem: { kind: 'file', name, issues: [encoded] } };
	const read = parseCase(new TextDecoder().decode(bytes));
	return 'case' in read
		? { opened: read }
		: { problem: { kind: 'file', name, issues: read.issues } };
}
