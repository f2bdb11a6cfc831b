/** The walk through unknown data that makes every later step cheap: finite numbers, bounded depth, bounded lists. */
import type { Path } from './issue.ts';
import type { IssueList } from './issue-list.ts';
import { LIMITS } from './limits.ts';

/** Report what no later step should meet anywhere in a value: depth, long lists, numbers out of bounds, `__proto__`. */
export function checkBounds(value: unknown, issues: IssueList): void {
	visit(value, [], issues);
}

function visit(value: unknown, path: Path, issues: IssueList): void {
	if (typeof value === 'number') visitNumber(value, path, issues);
	if (typeof value !== 'object' || value === null) return;
	if (path.length >= LIMITS.depth) {
		issues.add(path, 'data.tooDeep', { limit: LIMITS.depth });
	} else if (Array.isArray(value)) {
		visitList(value, path, issues);
	} else {
		for (const [key, part] of Object.entries(value)) {
			// zod passes over this key in silence.
			if (key === '__proto__') {
				issues.add([...path, key], 'key.unknown', { key, nearest: null, known: [] });
			} else visit(part, [...path, key], issues);
		}
	}
}

function visitNumber(value: number, path: Path, issues: IssueList): void {
	if (!Number.isFinite(value)) issues.add(path, 'number.notFinite', {});
	else if (Math.abs(value) > LIMITS.number) {
		issues.add(path, 'number.tooLarge', { limit: LIMITS.number });
	}
}

function visitList(list: unknown[], path: Path, issues: IssueList): void {
	if (list.length > LIMITS.listLength) {
		issues.add(path, 'list.tooLong', { count: list.length, maximum: LIMITS.listLength });
		return;
	}
	list.forEach((part, index) => visit(part, [...path, index], issues));
}
