/** Edits of the follow-up plan: which assumption is looked at, when, against which threshold, and by whom. */
import type { DraftFollowUp } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { freshId } from './fresh-id.ts';

/** Put a follow-up into the plan. */
export function withFollowUp(written: CaseFile, followUp: Omit<DraftFollowUp, 'id'>): CaseFile {
	const id = freshId(written, 'followup', 'followup');
	return { ...written, followUp: [...(written.followUp ?? []), { id, ...followUp }] };
}

/** Change the follow-up at `index`. */
export function changeFollowUp(
	written: CaseFile,
	index: number,
	change: Partial<DraftFollowUp>
): CaseFile {
	return {
		...written,
		followUp: written.followUp?.map((found, i) => (i === index ? { ...found, ...change } : found))
	};
}

/** Take the follow-up at `index` out of the plan. */
export function withoutFollowUp(written: CaseFile, index: number): CaseFile {
	return { ...written, followUp: written.followUp?.filter((_, i) => i !== index) };
}
