/** How much room the text of a node takes. */
import { wrapText } from '../frame/text-width.ts';
import type { ChainNode } from './chain.ts';

const SIZE = 13;
const NOTE_SIZE = 12;
const LINE = 17;
const PAD = 5;
const LEAST = 28;
/** Room before a name for its sign or its colour. */
const MARK = 16;

/** Measure how high a node is whose text is broken to `width` px. */
export function nodeHeight({ name, note, sign, hue }: ChainNode, width: number): number {
	const inner = width - 2 * PAD - (sign || hue ? MARK : 0);
	const rows = wrapText(name, SIZE, inner).length;
	const notes = note ? wrapText(note, NOTE_SIZE, inner).length : 0;
	return Math.max(LEAST, (rows + notes) * LINE + 2 * PAD);
}
