/** Figures as one tidy table in CSV (RFC 4180): a line per row, moment, measure, year and statistic. */
import type { Export } from './export.ts';
import { COLUMNS, tidy, type TidyLine } from './tidy.ts';

export const csv: Export = {
	extension: 'csv',
	mediaType: 'text/csv',
	write(figures) {
		const lines = [COLUMNS.join(',')];
		for (const line of tidy(figures)) lines.push(formatLine(line));
		return lines.join('\r\n') + '\r\n';
	}
};

function formatLine(line: TidyLine): string {
	return COLUMNS.map((column) => formatField(line[column])).join(',');
}

/** Numbers as JavaScript writes them, which round-trips; what is not known is empty. */
function formatField(field: string | number | null): string {
	if (field === null) return '';
	if (typeof field === 'number') return String(field);
	const text = disarm(field);
	// A semicolon is no separator here, but where the decimal sign is a comma spreadsheets take it for one.
	const whole = text === field && !/[",;\r\n]/.test(text);
	return whole ? text : `"${text.replaceAll('"', '""')}"`;
}

/**
 * Spreadsheets take a text that begins so for a formula, and a case may come from anybody. East Asian ones take the
 * full-width signs for the plain ones, and some begin anew behind a separator or a line break that stands first.
 */
function disarm(text: string): string {
	return /^[=+\-@\uff1d\uff0b\uff0d\uff20;\t\r\n]/.test(text) ? `'${text}` : text;
}
