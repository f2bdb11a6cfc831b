/** Reads a list of numbers as it is pasted from a spreadsheet; what is no number is named by its row. */
import { readNumber } from '#lib/messages/read-number.ts';
import { writeNumber } from '#lib/messages/write-number.ts';
import type { Language } from '#lib/messages/locale.ts';

export interface WrongCell {
	/** Counted from 1, as a spreadsheet does. */
	row: number;
	text: string;
	/** What it could mean, where that is more than one thing. */
	meant: number[];
}

export type ReadSamples = { values: number[] } | { wrong: WrongCell[] };

/** Read numbers between line breaks, tabs and semicolons. */
export function readSamples(text: string, language: Language): ReadSamples {
	const values: number[] = [];
	const wrong: WrongCell[] = [];
	text.split(/\r\n|\r|\n/).forEach((line, index) => {
		for (const cell of line.split(/[\t;]/)) {
			const read = readNumber(cell, language);
			if ('value' in read) values.push(read.value);
			else if ('wrong' in read) {
				const meant = read.wrong === 'ambiguous' ? read.meant : [];
				wrong.push({ row: index + 1, text: cell.trim(), meant });
			}
		}
	});
	return wrong.length > 0 ? { wrong } : { values };
}

/** Write a list so that it can be read again: a number a line. */
export function writeSamples(values: readonly number[], language: Language): string {
	return values.map((value) => writeNumber(value, language)).join('\n');
}
