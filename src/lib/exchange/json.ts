/** Figures as JSON, exactly as docs/model.md §10 shows them: a line per object key, a list of numbers on one line. */
import type { Export } from './export.ts';

export const json: Export = {
	extension: 'json',
	mediaType: 'application/json',
	write: (figures) => formatJson(figures) + '\n'
};

/** Write plain data as JSON that a person can read and `head` can cut. */
function formatJson(value: unknown, indent = ''): string {
	const inner = indent + '\t';
	if (Array.isArray(value)) {
		const isFlat = value.every((element) => typeof element !== 'object' || element === null);
		if (isFlat) return JSON.stringify(value);
		return block(
			'[',
			value.map((element) => formatJson(element, inner)),
			']',
			indent
		);
	}
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).filter(([, part]) => part !== undefined);
		const lines = entries.map(
			([key, part]) => `${JSON.stringify(key)}: ${formatJson(part, inner)}`
		);
		return block('{', lines, '}', indent);
	}
	return JSON.stringify(value);
}

function block(open: string, lines: string[], close: string, indent: string): string {
	if (lines.length === 0) return open + close;
	return `${open}\n${lines.map((line) => `${indent}\t${line}`).join(',\n')}\n${indent}${close}`;
}
