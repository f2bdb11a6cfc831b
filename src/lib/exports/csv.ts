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
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets take a text that begins so for a formula, and a case may come from anybody. */
function disarm(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
