/** A stored record that does not open here, as a file: nothing of it is lost, and whoever can mend or read it has it. */
import { isObject } from './unknown-data.ts';
import type { Unreadable } from './unreadable.ts';
import type { RawRecord } from './record.ts';
import { readRaw } from './store.ts';

/** Read a record as the text of a file; null where it is gone. */
export async function exportRecord(entry: Pick<Unreadable, 'id' | 'kind'>): Promise<string | null> {
	const raw = await readRaw(entry.id);
	return raw && recordText(entry, raw);
}

/** Write a record as the text of a file: the case itself where it is whole and of a newer edition, else all that is stored. */
function recordText({ kind }: Pick<Unreadable, 'kind'>, { head, content }: RawRecord): string {
	const present = isObject(content) && isObject(content.present) ? content.present : {};
	const text = present.file ?? present.written;
	if (kind === 'newer' && typeof text === 'string') return text;
	return (
		[{ head, content }, { content }, { head }].map(asJson).find((json) => json !== null) ?? '{}'
	);
}

/** Data as JSON, as far as it goes; null where it has no end. */
function asJson(data: unknown): string | null {
	try {
		const plain = (_key: string, value: unknown) =>
			typeof value === 'bigint' ? String(value) : value;
		return JSON.stringify(data, plain, '\t');
	} catch {
		return null;
	}
}
