/** Tables on the console, and the machine they were made on. */
import { cpus, loadavg, totalmem } from 'node:os';

/** Describe this machine, with its load in the last minute. */
export function describeMachine() {
	const [{ model }] = cpus();
	return {
		cpu: model.trim(),
		cores: cpus().length,
		memoryGB: Math.round(totalmem() / 2 ** 30),
		system: `${process.platform} ${process.arch}`,
		node: process.version,
		load: loadavg()[0]
	};
}

export type Cell = string | number;

/** Print a table: names to the left, figures to the right, numbers to three digits. */
export function printTable(title: string, head: readonly string[], rows: readonly Cell[][]): void {
	const texts = [head, ...rows.map((row) => row.map(toText))];
	const widths = head.map((_, i) => Math.max(...texts.map((row) => row[i].length)));
	console.log(`\n${title}`);
	for (const row of texts) {
		console.log(
			row.map((text, i) => (i ? text.padStart(widths[i] + 2) : text.padEnd(widths[i]))).join('')
		);
	}
}

function toText(cell: Cell): string {
	if (typeof cell === 'string') return cell;
	return Math.abs(cell) >= 100 ? cell.toFixed(0) : cell.toPrecision(3);
}
