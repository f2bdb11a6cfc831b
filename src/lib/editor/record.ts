/** A case as the browser keeps it: a head for the list, and its content with the history of its edits. */
import { crc32 } from '#lib/case/link/crc32.ts';
import { CURRENT_VERSION } from '#lib/case/read/migrate.ts';
import type { View } from './address.ts';
import type { DocumentText } from './document.ts';
import type { RevisionDelta } from './revision.ts';

/** The municipality's fan as it last stood, so that the list can draw it without computing anything. */
export interface SavedFan {
	years: number[];
	/** Per quantile, per year. */
	quantiles: number[][];
	/** The chance of plus at the horizon, and its Monte Carlo error. */
	chance: number;
	chanceError: number;
	currency: string;
}

/** What tells of a stored case; it stands with its content too, so that the one can be made again from the other. */
export interface Stamp {
	id: string;
	/** The version of case files that one must know to read the record; 1 where none is noted. */
	version?: number;
	/** Counts the changes that were saved; whoever saves on top of another number than it read has missed one. */
	revision: number;
	title: string;
	/** When it was first saved, in ms since 1970; not known of cases from before that was noted. */
	begun?: number;
	/** When it was last changed, in ms since 1970; 0 where that is not known. */
	changed: number;
	/** A checksum of the last valid case, to find the same case again. */
	digest: number;
	/** Names the page that saved it: what one page saves twice is one line of edits. */
	writer?: string;
}

export interface Head extends Stamp {
	fan: SavedFan | null;
	view: View;
}

export interface Content {
	id: string;
	present: DocumentText;
	/** From the present backwards, each as it differs from the one after it. */
	past: RevisionDelta[];
	/** From the present onwards, each as it differs from the one before it. */
	future: RevisionDelta[];
	/** The case as it was opened: its place in the history, counted from the present, or its text. */
	opened: number | string;
	/** The template that the case was opened from. */
	template: string | null;
}

/** A content as it is stored. */
export type StampedContent = Content & { stamp: Stamp };

/** A record as storage has it, of unknown shape; undefined is what is not there or cannot be read. */
export interface RawRecord {
	id: string;
	head: unknown;
	content: unknown;
}

/** The version that records are written in. A layout that older editions cannot read comes with a new one. */
export const RECORD_VERSION = CURRENT_VERSION;

/** Make what is stored of a case, under its next revision. */
export function stamped(head: Head, content: Content): { head: Head; content: StampedContent } {
	const next: Head = { ...head, version: RECORD_VERSION, revision: head.revision + 1 };
	const { fan, view, ...stamp } = next;
	void [fan, view];
	return { head: next, content: { ...content, id: head.id, stamp } };
}

/** The text by which a case is found again word for word. */
export function fileText({ written, file }: DocumentText): string {
	return file ?? written;
}

/** Compute the checksum of a case's text. */
export function digestOf(text: string): number {
	return crc32(new TextEncoder().encode(text));
}
