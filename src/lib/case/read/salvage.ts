/** What can still be checked of a case in which the schema refuses some parts: so that all mistakes are told at once. */
import { checkWhole } from '../checks/check.ts';
import { idSchema } from '../schema/parts.ts';
import { caseSchema } from '../schema/file-schema.ts';
import type { Issue, Path } from '../issue.ts';
import { IssueList } from '../checks/issue-list.ts';
import { valueAt } from '../schema/schema-issues.ts';
import { entityPath } from '../entities.ts';
import type { z } from '#lib/numerics/zod.ts';

/**
 * Check the rest of a case: without its unknown keys, and without the things that hold other mistakes of shape.
 *
 * Only what is wrong for certain is reported: a reference to something that was left out is not.
 */
export function checkRest(file: unknown, error: z.ZodError, issues: IssueList): void {
	const left = leftOut(error);
	if (!left) return;
	const read = caseSchema.safeParse(copy(file, [], left));
	if (!read.success) return;
	const things = [...left].map((key) => JSON.parse(key) as Path).filter(isEntity);
	const lost = new Set(things.map((path) => idAt(file, path)));
	const departments = things.some((path) =>
		['departments', 'organisations'].includes(String(path.at(-2)))
	);
	const rest = new IssueList();
	checkWhole(read.data, rest);
	for (const issue of rest.issues()) {
		if (issue.code === 'issues.more' || dependsOn(issue, lost, departments)) continue;
		issues.add(originalPath(issue.path, left), issue.code, issue.params);
	}
}

/** The paths, as JSON, of the keys and things to leave out; null where a mistake lies outside of all things. */
function leftOut(error: z.ZodError): Set<string> | null {
	const left = new Set<string>();
	for (const issue of error.issues) {
		const path = issue.path as Path;
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) left.add(JSON.stringify([...path, key]));
		} else {
			const thing = entityPath(path);
			if (!thing) return null;
			left.add(JSON.stringify(thing));
		}
	}
	return left;
}

function copy(value: unknown, path: Path, left: Set<string>): unknown {
	const stays = (key: string | number) => !left.has(JSON.stringify([...path, key]));
	if (Array.isArray(value)) {
		return value.flatMap((part: unknown, index) =>
			stays(index) ? [copy(part, [...path, index], left)] : []
		);
	}
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([key]) => stays(key));
	return Object.fromEntries(entries.map(([key, part]) => [key, copy(part, [...path, key], left)]));
}

function isEntity(path: Path): boolean {
	return typeof path.at(-1) === 'number';
}

/** The id by which others would refer to a thing; undefined where it is anyone's guess. */
function idAt(file: unknown, path: Path): string | undefined {
	return idSchema.safeParse(valueAt(file, [...path, 'id'])).data;
}

/** Whether an issue may be there only because something was left out. */
function dependsOn(
	{ code, params }: Issue,
	lost: Set<string | undefined>,
	departments: boolean
): boolean {
	if (code === 'area.unplaced') return departments;
	if (code !== 'reference.unknown' && code !== 'department.elsewhere') return false;
	return lost.has(params.id) || lost.has(undefined);
}

/** Count list elements as they stand in the file, those left out included. */
function originalPath(path: Path, left: Set<string>): Path {
	const original: Path = [];
	for (const key of path) {
		let step = key;
		if (typeof key === 'number') {
			step = -1;
			for (let passed = -1; passed < key;) {
				step++;
				if (!left.has(JSON.stringify([...original, step]))) passed++;
			}
		}
		original.push(step);
	}
	return original;
}
