/** The walk through unknown data that makes every later step cheap: finite numbers, bounded depth, lists and objects. */
import type { Path } from '../issue.ts';
import type { IssueList } from '../checks/issue-list.ts';
import { LIMITS } from '../limits.ts';

/** Report what no later step should meet anywhere in a value: depth, long lists, numbers out of bounds, `__proto__`. */
export function checkBounds(root: unknown, issues: IssueList): void {
	let tooDeep = false;

	function visit(value: unknown, path: Path): void {
		// Data that holds itself has no end; one issue says so.
		if (tooDeep) return;
		if (typeof value === 'number') visitNumber(value, path);
		if (typeof value !== 'object' || value === null) return;
		if (path.length >= LIMITS.depth) {
			tooDeep = true;
			issues.add(path, 'data.tooDeep', { limit: LIMITS.depth });
		} else if (Array.isArray(value)) visitList(value, path);
		else visitObject(value, path);
	}

	function visitObject(value: object, path: Path): void {
		const entries = Object.entries(value);
		if (entries.length > LIMITS.keys) {
			issues.add(path, 'object.tooLong', { count: entries.length, maximum: LIMITS.keys });
			return;
		}
		for (const [key, part] of entries) {
			// zod passes over this key in silence.
			if (key === '__proto__') {
				issues.add([...path, key], 'key.unknown', { key, nearest: null, known: [] });
			} else visit(part, [...path, key]);
		}
	}

	function visitNumber(value: number, path: Path): void {
		if (!Number.isFinite(value)) issues.add(path, 'number.notFinite', {});
		else if (Math.abs(value) > LIMITS.number) {
			issues.add(path, 'number.tooLarge', { limit: LIMITS.number });
		}
	}

	function visitList(list: unknown[], path: Path): void {
		if (list.length > LIMITS.listLength) {
			issues.add(path, 'list.tooLong', { count: list.length, maximum: LIMITS.listLength });
		} else list.forEach((part, index) => visit(part, [...path, index]));
	}

	visit(root, []);
}
