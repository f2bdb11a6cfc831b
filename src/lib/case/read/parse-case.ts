/** From whatever a user hands in to a case that can be computed, or to what is wrong with it. */
// First, for it sets zod up before any schema is made.
import { caseSchema, type Case, type CaseFile } from '../schema.ts';
import { checkBounds } from './bounds.ts';
import { checkWhole } from '../checks/check.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { IssueList } from '../checks/issue-list.ts';
import { LIMITS } from '../limits.ts';
import { migrate } from './migrate.ts';
import { readJson } from './read-json.ts';
import { resolveCase } from './resolve.ts';
import { checkRest } from './salvage.ts';
import { reportSchemaIssues } from '../schema/schema-issues.ts';
import { subjectOf } from '../entities.ts';

/** A valid case, both as written (of today's version) and with every default filled in. */
export interface ValidCase {
	file: CaseFile;
	case: Case;
}

export interface InvalidCase {
	issues: Issue[];
}

/** Read the text of a case file. Total: any text gives a case or at least one issue, soon, and nothing throws. */
export function parseCase(text: string): ValidCase | InvalidCase {
	if (text.length > LIMITS.fileLength) {
		return { issues: [makeIssue([], 'file.tooLarge', { limit: LIMITS.fileLength })] };
	}
	const content = text.startsWith('\ufeff') ? text.slice(1) : text;
	if (content.trim() === '') return { issues: [makeIssue([], 'file.empty', {})] };
	const json = readJson(content);
	return 'issue' in json ? { issues: [json.issue] } : checkCase(json.value);
}

/** Check data that may be a case file, as `parseCase` does after reading it. */
export function checkCase(value: unknown): ValidCase | InvalidCase {
	const issues = new IssueList();
	const checked = check(value, issues);
	if (checked) return checked;
	return {
		issues: issues.issues().map((issue) => {
			const subject = subjectOf(value, issue.path);
			return subject ? { ...issue, subject } : issue;
		})
	};
}

/** Each step trusts that the earlier ones found nothing. */
function check(value: unknown, issues: IssueList): ValidCase | null {
	checkBounds(value, issues);
	if (issues.count > 0) return null;
	const file = migrate(value, issues);
	if (!file) return null;
	const read = readParts(file);
	if (read === null) {
		issues.add([], 'file.tooManyMistakes', {});
		return null;
	}
	if (!read.success) {
		reportSchemaIssues(read.error, file, issues);
		if (!issues.full) checkRest(file, read.error, issues);
		return null;
	}
	checkWhole(read.data, issues);
	if (issues.count > 0) return null;
	return { file: file as CaseFile, case: resolveCase(read.data) };
}

/** Read a file by the schema; null where zod gives up, which it does on some hundred thousand mistakes. */
function readParts(file: unknown): ReturnType<typeof caseSchema.safeParse> | null {
	try {
		return caseSchema.safeParse(file);
	} catch (thrown) {
		// It passes all issues of a part to one call, and a call takes only so many arguments.
		if (thrown instanceof RangeError) return null;
		throw thrown;
	}
}
