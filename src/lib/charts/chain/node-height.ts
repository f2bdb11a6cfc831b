/** How much room the text of a node takes. */
import { textWidth, wrapText } from '../frame/text-width.ts';
import type { ChainNode } from '#lib/analysis/causal-chain.ts';

const SIZE = 13;
const NOTE_SIZE = 12;
const PAD = 5;
const LEAST = 28;
/** Room before a name for its sign or its colour. */
const MARK = 16;

/** How the reader has type set: wider than it is made for, and with lines of this height, px. */
export interface Type {
	stretch: number;
	line: number;
}

export const TYPE: Type = { stretch: 1, line: 17 };

/** What type is measured by: set at the size of a node's name. */
export const SAMPLE = 'Forebyggende støtte';

/** Tell how type is set by what the sample takes, px; as it is made for, while that is not known. */
export function typeOf(width: number, height: number): Type {
	if (width < 1 || height < 1) return TYPE;
	return {
		stretch: Math.max(1, width / textWidth(SAMPLE, SIZE)),
		line: Math.max(TYPE.line, height)
	};
}

/** Measure how high a node is whose text is broken to `width` px. */
export function nodeHeight(
	{ name, note, sign, hue }: ChainNode,
	width: number,
	{ stretch, line }: Type = TYPE
): number {
	const inner = (width - 2 * PAD - (sign || hue ? MARK : 0)) / stretch;
	const rows = wrapText(name, SIZE, inner).length;
	const notes = note ? wrapText(note, NOTE_SIZE, inner).length : 0;
	return Math.max(LEAST, (rows + notes) * line + 2 * PAD);
}
