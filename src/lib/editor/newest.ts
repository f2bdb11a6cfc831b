/** The newest that this browser has of a case: its record, or the second copy of what the record may not have. */
import type { Kept } from './content.ts';
import { isDoubted } from './torn-database.ts';
import { readRecord } from './readable.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import { fileText, type Content, type Head, type RawRecord } from './record.ts';
import { dropCopy, secondCopy, type Reason } from './second-copy.ts';
import { readRaw } from './store.ts';

export interface Newest {
	kept: Kept;
	/** Its revision is the one that the record has, or the one that the case was changed from. */
	head: Head;
	content: Content;
	/** Why it was a copy; null where it is what was saved. */
	copied: Reason | null;
}

/** Find the newest of a case; null where there is nothing of it. Throws where storage does not answer and there is no copy. */
export async function newestOf(id: string): Promise<Newest | Unreadable | null> {
	const copy = secondCopy(id);
	const raw = await readRaw(id).catch((thrown: unknown) => {
		if (copy) return null;
		throw thrown;
	});
	const saved = raw && readRecord(raw);
	// What a newer edition has saved is not to be written over with an older copy.
	const copied =
		copy && !(saved && isUnreadable(saved) && saved.kind === 'newer') && readRecord(copy);
	if (!copied || isUnreadable(copied)) return saved && withContent(saved, raw, null);
	if (!saved || isUnreadable(saved)) return withContent(copied, copy, copy.reason);
	if (!isNewer(copied, saved)) {
		if (!isDoubted()) dropCopy(id);
		return withContent(saved, raw, null);
	}
	// Changed from what was saved since by the same page: that is the one it goes on from.
	const line = copied.head.writer !== undefined && copied.head.writer === saved.head.writer;
	const revision = line ? saved.head.revision : copied.head.revision;
	return withContent({ ...copied, head: { ...copied.head, revision } }, copy, copy.reason);
}

type Opened = { kept: Kept; head: Head };

/** A copy that says the same as the record is no newer, however late it was made. */
function isNewer(copied: Opened, saved: Opened): boolean {
	return copied.head.changed > saved.head.changed && textOf(copied) !== textOf(saved);
}

function textOf({ kept }: Opened): string {
	const text = kept.history.present.text!;
	return `${text.written}\n${fileText(text)}`;
}

function withContent(
	read: Opened | Unreadable,
	raw: RawRecord | null,
	copied: Reason | null
): Newest | Unreadable {
	return isUnreadable(read) ? read : { ...read, content: raw!.content as Content, copied };
}
