/** The content of a stored case: an open case with its history, written down and read back. */
import { LIMITS } from '#lib/case/limits.ts';
import { documentText, type DocumentText } from './document.ts';
import type { History } from './history.ts';
import { fileText, type Content } from './record.ts';
import { Revision, type RevisionDelta } from './revision.ts';
import { isTextDelta } from './text-delta.ts';
import { isName, isObject } from './unknown-data.ts';

/** What of an open case outlives the page. */
export interface Kept {
	history: History<Revision>;
	opened: Revision;
	template: string | null;
}

/** Take up what was kept as a case opened anew: what changes are told against is the case as it stands now. */
export function openedAnew(kept: Kept): Kept {
	const { present } = kept.history;
	return kept.opened === present ? kept : { ...kept, opened: present, template: null };
}

/** Characters of history that are kept unless less is asked for; what is older is let go. */
const HISTORY_LENGTH = 4_000_000;
const STEPS = 1000;

/**
 * Write an open case down with as much of its history as `length` characters hold; null where its present state cannot
 * be, which no edit leads to.
 */
export function packContent(
	id: string,
	{ history, opened, template }: Kept,
	length = HISTORY_LENGTH
): Content | null {
	const present = history.present.text;
	if (!present) return null;
	const room = { left: length };
	const past = chain(history.present, history.past.toReversed(), room);
	const future = chain(history.present, history.future, room);
	return { id, present, past, future, opened: placeOf(opened, history, past, future), template };
}

function chain(
	present: Revision,
	steps: readonly Revision[],
	room: { left: number }
): RevisionDelta[] {
	const deltas: RevisionDelta[] = [];
	let beside = present;
	for (const step of steps) {
		const delta = step.deltaFrom(beside);
		if (!delta) break;
		room.left -= delta.written[2].length + (delta.file?.[2].length ?? 0);
		if (room.left < 0) break;
		deltas.push(delta);
		beside = step;
	}
	return deltas;
}

function placeOf(
	opened: Revision,
	{ past, present, future }: History<Revision>,
	{ length: back }: RevisionDelta[],
	{ length: on }: RevisionDelta[]
): number | string {
	const place = [...past, present, ...future].indexOf(opened) - past.length;
	const kept = place >= -past.length && place >= -back && place <= on;
	return kept ? place : openedText(opened);
}

function openedText({ document }: Revision): string {
	return document ? fileText(documentText(document)) : '';
}

/** Read what was kept of a case; null where its present state is damaged. A damaged history ends where the damage is. */
export function readContent(value: unknown): Kept | null {
	const content = value as Content;
	if (!isObject(value) || !isDocumentText(content.present)) return null;
	const present = new Revision({ text: content.present });
	if (!present.document) return null;
	const past = steps(present, content.past).toReversed();
	const future = steps(present, content.future);
	const { opened } = content;
	const all = [...past, present, ...future];
	const origin = typeof opened === 'number' ? all[past.length + opened] : undefined;
	const text = typeof opened === 'string' && opened.length <= LIMITS.fileLength ? opened : '';
	const fromText = new Revision({ text: { written: text, file: null } });
	return {
		history: { past, present, future, last: null },
		opened: [origin, fromText].find((step) => step?.document) ?? present,
		template: isName(content.template) ? content.template : null
	};
}

function steps(present: Revision, deltas: unknown): Revision[] {
	const found: Revision[] = [];
	if (!Array.isArray(deltas)) return found;
	let beside = present;
	for (const delta of deltas.slice(0, STEPS) as unknown[]) {
		if (!isRevisionDelta(delta)) break;
		found.push((beside = new Revision({ delta, beside })));
	}
	return found;
}

function isRevisionDelta(value: unknown): value is RevisionDelta {
	if (!isObject(value)) return false;
	return isTextDelta(value.written) && (value.file === null || isTextDelta(value.file));
}

function isDocumentText(value: unknown): value is DocumentText {
	if (!isObject(value)) return false;
	const isText = (text: unknown) => typeof text === 'string' && text.length <= LIMITS.fileLength;
	return isText(value.written) && (value.file === null || isText(value.file));
}
