/** A case as the browser keeps it: a head for the list, and its content with the history of its edits. */
import { crc32 } from '#lib/case/crc32.ts';
import type { View } from './address.ts';
import type { DocumentText } from './document.ts';
import type { StepDelta } from './step.ts';

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

export interface Head {
	id: string;
	/** Counts the changes that were saved; whoever saves on top of another number than it read has missed one. */
	revision: number;
	title: string;
	/** When it was first saved, in ms since 1970; not known of cases from before that was noted. */
	begun?: number;
	/** When it was last changed, in ms since 1970. */
	changed: number;
	/** A checksum of the last valid case, to find the same case again. */
	digest: number;
	fan: SavedFan | null;
	view: View;
}

export interface Content {
	id: string;
	present: DocumentText;
	/** From the present backwards, each as it differs from the one after it. */
	past: StepDelta[];
	/** From the present onwards, each as it differs from the one before it. */
	future: StepDelta[];
	/** The case as it was opened: its place in the history, counted from the present, or its text. */
	opened: number | string;
	/** The template that the case was opened from. */
	template: string | null;
}

/** The text by which a case is found again word for word. */
export function fileText({ written, file }: DocumentText): string {
	return file ?? written;
}

/** Compute the checksum of a case's text. */
export function digestOf(text: string): number {
	return crc32(new TextEncoder().encode(text));
}
