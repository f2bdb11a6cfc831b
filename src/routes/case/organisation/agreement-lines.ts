/** The lines that an agreement can count. */
import type { CaseFile } from '#lib/case/schema.ts';
import type { WrittenAgreement } from '#lib/workspace/agreement-edits.ts';

type Shared = Extract<WrittenAgreement, { kind: 'costShare' | 'gainShare' | 'fund' }>;

/** List the lines an agreement can name: costs, gains and incomes, or all; and those it names though it cannot. */
export function linesToChoose(
	{ kind, lines = [] }: Shared,
	all: CaseFile['lines']
): { id: string; name: string }[] {
	const fits = (line: CaseFile['lines'][number]) =>
		kind === 'fund' || (line.kind === 'cost') === (kind === 'costShare');
	const known = all.filter((line) => fits(line) || lines.includes(line.id));
	const gone = lines.filter((id) => all.every((line) => line.id !== id));
	return [...known, ...[...new Set(gone)].map((id) => ({ id, name: id }))];
}

/** Tick a line, or untick it. */
export function withLine(chosen: readonly string[], id: string, on: boolean): string[] {
	const others = chosen.filter((found) => found !== id);
	return on ? [...others, id] : others;
}
