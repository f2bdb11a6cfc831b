/** Case files of earlier versions, brought up to today's step by step. */
import type { IssueList } from '../checks/issue-list.ts';
import { jsonType } from './json-type.ts';

export const CURRENT_VERSION = 1;

type RawFile = Record<string, unknown>;

/** `STEPS[v]` makes a file of version v + 1 out of one of version v, without touching it; one for every past version. */
const STEPS: Record<number, (file: RawFile) => RawFile> = {};

/** Bring a file up to the current version; report what is no case file, or one that this version cannot read. */
export function migrate(value: unknown, issues: IssueList): RawFile | null {
	if (jsonType(value) !== 'object') {
		issues.add([], 'file.notCase', { found: jsonType(value) });
		return null;
	}
	let file = value as RawFile;
	const { format, version } = file;
	if (format !== 'vifte.case') {
		issues.add(['format'], 'file.format', { found: describe(format) });
		return null;
	}
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		issues.add(['version'], 'file.version', { found: describe(version), newest: CURRENT_VERSION });
		return null;
	}
	if (version > CURRENT_VERSION) {
		issues.add(['version'], 'file.newer', { found: version, newest: CURRENT_VERSION });
		return null;
	}
	for (let v = version; v < CURRENT_VERSION; v++) file = { ...STEPS[v](file), version: v + 1 };
	return file;
}

function describe(value: unknown): string | null {
	if (value === undefined) return null;
	return typeof value === 'string' ? value : JSON.stringify(value);
}
