/** What the schema refuses, turned from zod's terms into issues of our own. */
import type { IssueCode, JsonType, Path } from '../issue.ts';
import type { IssueList } from '../checks/issue-list.ts';
import { caseSchema } from './file-schema.ts';
import { jsonType } from '../read/json-type.ts';
import { nearestName } from '../checks/nearest-name.ts';
import { keysAt } from './schema-keys.ts';
import type { z } from '#lib/numerics/zod.ts';

type ZodIssue = z.core.$ZodIssue;

/** Report every issue of a schema's refusal of `root`. */
export function reportSchemaIssues(error: z.ZodError, root: unknown, issues: IssueList): void {
	for (const issue of error.issues) translate(issue, issue.path as Path, root, issues);
}

function translate(issue: ZodIssue, path: Path, root: unknown, issues: IssueList): void {
	const value = valueAt(root, path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return reportUnknownKeys(issue.keys, path, root, issues);
		case 'invalid_union':
			return translateUnion(issue, path, root, issues);
		case 'custom':
			// Every refinement of ours says its code and parameters; `found` is what most of them refuse.
			return reportCustom(issue.params ?? {}, value, path, issues);
	}
	if (value === undefined) {
		issues.add(path, 'key.missing', { key: String(path.at(-1) ?? '') });
	} else if (issue.code === 'invalid_type') {
		if (issue.expected === 'int' && typeof value === 'number') {
			issues.add(path, 'number.notWhole', { found: value });
		} else {
			issues.add(path, 'type.wrong', {
				expected: typeName(issue.expected),
				found: jsonType(value)
			});
		}
	} else if (issue.code === 'invalid_value') {
		reportChoice(value, issue.values.map(String), path, issues);
	} else if (issue.code === 'too_small' || issue.code === 'too_big') {
		reportSize(issue, value, path, issues);
	} else {
		throw new Error(`No words for zod's ${issue.code} at ${path.join('.')}`);
	}
}

function reportUnknownKeys(keys: string[], path: Path, root: unknown, issues: IssueList): void {
	const known = keysAt(caseSchema, root, path);
	for (const key of keys) {
		if (known.includes(key)) {
			// Only a change may have other keys beside other keys.
			issues.add([...path, key], 'change.several', {});
		} else {
			const nearest = issues.full ? null : nearestName(key, known);
			issues.add([...path, key], 'key.unknown', { key, nearest, known });
		}
	}
}

/** Report the alternative that the value comes closest to. */
function translateUnion(
	issue: z.core.$ZodIssueInvalidUnion,
	path: Path,
	root: unknown,
	issues: IssueList
): void {
	const value = valueAt(root, path);
	if (value === undefined) {
		issues.add(path, 'key.missing', { key: String(path.at(-1)) });
	} else if ('options' in issue) {
		reportChoice(value, (issue.options as unknown[]).map(String), path, issues);
	} else {
		const fitting = issue.errors.filter((branch) => !branch.some(isWrongAtRoot));
		if (fitting.length === 0) {
			issues.add(path, 'value.malformed', { found: jsonType(value) });
			return;
		}
		// Only changes have several alternatives that are objects; an empty one could have been any of them.
		if (fitting.length > 1 && Object.keys(value as object).length === 0) {
			issues.add(path, 'change.empty', {});
			return;
		}
		// Among objects, the one with the fewest keys missing or unknown.
		const strangers = fitting.map((branch) => branch.reduce((sum, part) => sum + strange(part), 0));
		const closest = fitting[strangers.indexOf(Math.min(...strangers))];
		for (const part of closest) translate(part, [...path, ...(part.path as Path)], root, issues);
	}
}

function isWrongAtRoot(issue: ZodIssue): boolean {
	if (issue.path.length > 0) return false;
	if (issue.code === 'invalid_union') return issue.errors.every((part) => part.some(isWrongAtRoot));
	return issue.code === 'invalid_type';
}

function strange(issue: ZodIssue): number {
	if (issue.code === 'unrecognized_keys') return issue.keys.length;
	return issue.code === 'invalid_type' && issue.path.length === 1 ? 1 : 0;
}

function reportCustom(
	params: Record<string, unknown>,
	value: unknown,
	path: Path,
	issues: IssueList
): void {
	const { code, ...rest } = params as { code: IssueCode };
	issues.add(path, code, { found: value, ...rest } as never);
}

function reportChoice(value: unknown, choices: string[], path: Path, issues: IssueList): void {
	const found = typeof value === 'string' ? value : JSON.stringify(value);
	issues.add(path, 'choice.unknown', { found, choices, nearest: nearestName(found, choices) });
}

function reportSize(
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
	value: unknown,
	path: Path,
	issues: IssueList
): void {
	const inclusive = issue.inclusive ?? true;
	if (Array.isArray(value)) {
		const count = value.length;
		if (issue.code === 'too_small') {
			issues.add(path, 'list.tooShort', { count, minimum: Number(issue.minimum) });
		} else issues.add(path, 'list.tooLong', { count, maximum: Number(issue.maximum) });
	} else if (typeof value === 'string') {
		const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
		issues.add(path, 'text.tooLong', { limit });
	} else if (issue.code === 'too_small') {
		const found = Number(value);
		issues.add(path, 'number.tooLow', { found, minimum: Number(issue.minimum), inclusive });
	} else {
		const found = Number(value);
		issues.add(path, 'number.tooHigh', { found, maximum: Number(issue.maximum), inclusive });
	}
}

/** Return what stands at a path; undefined where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
	let value = root;
	for (const key of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
		value = (value as Record<string | number, unknown>)[key];
	}
	return value;
}

function typeName(expected: string): JsonType {
	switch (expected) {
		case 'number':
		case 'int':
			return 'number';
		case 'string':
			return 'text';
		case 'array':
		case 'tuple':
			return 'list';
		case 'boolean':
			return 'boolean';
		default:
			return 'object';
	}
}
