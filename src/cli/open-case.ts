/** Gets a valid case for a command, or says why there is none. */
import type { Issue } from '#lib/case/issue.ts';
import { parseCase, type InvalidCase, type ValidCase } from '#lib/case/parse-case.ts';
import { readJson } from '#lib/case/read-json.ts';
import { issueText } from '#lib/messages/issue-text.ts';
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
export function orFail(parsed: ValidCase | InvalidCase, language: () => Language): ValidCase {
	if (!('issues' in parsed)) return parsed;
	throw new Failure(tellFirst(parsed.issues, language()));
}

/** List what is wrong with the case at `path`, one line each. */
export async function listIssues(path: string): Promise<string[]> {
	const text = await readText(path);
	const parsed = parseCase(text);
	if (!('issues' in parsed)) return [];
	const language = languageOf(text);
	return parsed.issues.map((issue) => issueText(issue, language));
}

function tellFirst(issues: Issue[], language: Language): string {
	const others = issues.length - 1;
	return issueText(issues[0], language) + (others > 0 ? words[language].andOthers(others) : '');
}

/** The language that a case is written in, where as much can be read. */
function languageOf(text: string): Language {
	const json = readJson(text.replace(/^\ufeff/, ''));
	const value = 'value' in json ? json.value : null;
	const isDanish =
		typeof value === 'object' && (value as { language?: unknown } | null)?.language === 'da';
	return isDanish ? 'da' : 'en';
}
