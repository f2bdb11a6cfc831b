/** What a stored record is: a case, one of a newer edition that is left as it is, or damaged. */
import { CURRENT_VERSION } from '#lib/case/read/migrate.ts';
import { readJson } from '#lib/case/read/read-json.ts';
import { readContent, type Kept } from './content.ts';
import { headOf, readHead, readStamp } from './head.ts';
import { digestOf, fileText, RECORD_VERSION, type Head, type RawRecord } from './record.ts';
import { isObject } from './unknown-data.ts';
import type { Unreadable } from './unreadable.ts';

/** Read a record whole: the case with its history, and its head, made again from the content where it is damaged. */
export function readRecord(raw: RawRecord): { kept: Kept; head: Head } | Unreadable {
	if (isNewer(raw)) return unreadable(raw, 'newer');
	const kept = readContent(raw.content);
	if (!kept) return unreadable(raw, 'damaged');
	return { kept, head: readHead(raw.head) ?? rebuilt(raw, kept) };
}

/** Read what the list tells of a record; its content is needed only where the head is damaged. */
export function readListed(raw: RawRecord): Head | Unreadable {
	if (versionOf(raw.head) > RECORD_VERSION) return unreadable(raw, 'newer');
	const head = readHead(raw.head);
	if (head) return head;
	const read = readRecord(raw);
	return 'kept' in read ? read.head : read;
}

/** Make a head of a content: of what was noted with it, or, in records from before that was, of its words. */
function rebuilt({ id, content }: RawRecord, { history }: Kept): Head {
	const stamp = readStamp((content as { stamp?: unknown }).stamp);
	if (stamp?.id === id) return headOf(stamp);
	const title = history.present.document!.written.title.slice(0, 4000);
	return headOf({
		id,
		revision: 0,
		title,
		changed: 0,
		digest: digestOf(fileText(history.present.text!))
	});
}

function isNewer({ head, content }: RawRecord): boolean {
	if (versionOf(head) > RECORD_VERSION) return true;
	if (!isObject(content)) return false;
	return versionOf(content.stamp) > RECORD_VERSION || versionOf(caseIn(content)) > CURRENT_VERSION;
}

function versionOf(value: unknown): number {
	return isObject(value) && typeof value.version === 'number' ? value.version : 0;
}

/** The case in a content as far as it can be read without knowing its version. */
function caseIn({ present }: Record<string, unknown>): unknown {
	const text = isObject(present) ? (present.file ?? present.written) : null;
	const read = typeof text === 'string' ? readJson(text) : {};
	return 'value' in read ? read.value : null;
}

function unreadable({ id, head, content }: RawRecord, kind: Unreadable['kind']): Unreadable {
	const stamp = isObject(content) ? content.stamp : null;
	const named = [head, stamp, isObject(content) && caseIn(content)];
	const titles = named.map((value) => (isObject(value) ? value.title : null));
	const title = titles.find((text) => typeof text === 'string' && text.length > 0);
	return { id, kind, title: typeof title === 'string' ? title.slice(0, 200) : null };
}
