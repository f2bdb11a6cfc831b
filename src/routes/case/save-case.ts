/** Saves a case as a file on the user's machine. */
import type { CaseFile } from '#lib/case/schema.ts';
import { caseFileName, downloadText } from '#lib/components/download.ts';

/** Offer the case as a download named after its title. */
export function saveCase(file: CaseFile): void {
	downloadText(caseFileName(file.title), JSON.stringify(file, null, '\t'));
}
