/** Gets a valid case for a command, or says why there is none. */
import { doubtsOf } from '#lib/case/doubts/doubts.ts';
import type { Issue } from '#lib/case/issue.ts';
import { parseCase, type InvalidCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import { readJson } from '#lib/case/read/read-json.ts';
import type { Language } from '#lib/messages/locale.ts';
import { Failure } from './failure.ts';
import { readText } from './read-text.ts';
import { words } from './words.ts';

/** Read and check the case at `path`. */
export async function openCase(path: string): Promise<ValidCase> {
	const text = await readText(path);
	return orFail(parseCase(text), () => languageOf(text));
}

/** Give what is valid; of several issues the first is told. */
export async function orFail(
	parsed: ValidCase | InvalidCase,
	language: () => Language
): Promise<ValidCase> {
	if (!('issues' in parsed)) return parsed;
	const [first] = await tellIssues(parsed.issues.slice(0, 1), language());
	const others = parsed.issues.length - 1;
	throw new Failure(others > 0 ? first + words[language()].andOthers(others) : first);
}

/** What validate finds, one line each. */
export interface Findings {
	issues: string[];
	/** What is worth a look in a valid case. */
	doubts: string[];
}

/** List what is wrong with the case at `path`, and what is doubtful where nothing is wrong. */
export async function inspect(path: string): Promise<Findings> {
	const text = await readText(path);
	const parsed = parseCase(text);
	if ('issues' in parsed) {
		return { issues: await tellIssues(parsed.issues, languageOf(text)), doubts: [] };
	}
	const { doubtText } = await import('#lib/messages/doubt-text.ts');
	const { file } = parsed;
	return { issues: [], doubts: doubtsOf(file).map((doubt) => doubtText(doubt, file.language)) };
}

/** The words of all issues are many: they are loaded when there is something to tell. */
async function tellIssues(issues: Issue[], language: Language): Promise<string[]> {
	const { issueText } = await import('#lib/messages/issue-text.ts');
	return issues.map((issue) => issueText(issue, language));
}

/** The language that a case is written in, where as much can be read. */
function languageOf(text: string): Language {
	const json = readJson(text.replace(/^\ufeff/, ''));
	const value = 'value' in json ? json.value : null;
	const isDanish =
		typeof value === 'object' && (value as { language?: unknown } | null)?.language === 'da';
	return isDanish ? 'da' : 'en';
}
