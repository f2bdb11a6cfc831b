/** The lines that an agreement can count. */
import type { DraftAgreement, DraftDepartment } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';

type Shared = Extract<DraftAgreement, { kind: 'costShare' | 'gainShare' | 'fund' }>;

/**
 * List the lines an agreement can name: costs of who is paid, gains and incomes of who pays, or all that fall on a
 * department; and those it names though it cannot.
 */
export function linesToChoose(
	agreement: Shared,
	all: CaseFile['lines'],
	departments: readonly DraftDepartment[]
): { id: string; name: string }[] {
	const { kind, lines = [] } = agreement;
	const whose =
		kind === 'fund'
			? departments
			: departments.filter(({ id }) => id === agreement[kind === 'costShare' ? 'to' : 'from']);
	const areas = new Set(whose.flatMap((department) => department.areas));
	const fits = (line: CaseFile['lines'][number]) =>
		(kind === 'fund' || (line.kind === 'cost') === (kind === 'costShare')) &&
		Object.entries(line.split).some(([area, share]) => share > 0 && areas.has(area));
	const known = all.filter((line) => fits(line) || lines.includes(line.id));
	const gone = lines.filter((id) => all.every((line) => line.id !== id));
	return [...known, ...[...new Set(gone)].map((id) => ({ id, name: id }))];
}

/** Tick a line, or untick it. */
export function withLine(chosen: readonly string[], id: string, on: boolean): string[] {
	const others = chosen.filter((found) => found !== id);
	return on ? [...others, id] : others;
}
