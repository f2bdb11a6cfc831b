/** Puts an issue into words: where, what is wrong, and what would be right. */
import type { Issue, IssueCode, Path } from '#lib/case/issue.ts';
import { issuesDa, type IssueWords } from './issues.da.ts';
import { issuesEn } from './issues.en.ts';
import type { Language } from './locale.ts';

const WORDS: Record<Language, IssueWords> = { da: issuesDa, en: issuesEn };

/** What a user wrote is repeated no further than this. */
const LONGEST = 60;

/** Say what is wrong and what would be right, as a sentence for the place where it is wrong; things by their names. */
export function issueMessage(issue: Issue, language: Language): string {
	const message = clause(issue.code, issue.told ?? issue.params, language);
	return message[0].toLocaleUpperCase(language) + message.slice(1);
}

/** Say where, what is wrong and what would be right, on one line and by the ids of the file: `lines[3].split: the shares … (the line “team”)`. */
export function issueText(issue: Issue, language: Language): string {
	const { subject } = issue;
	const of = subject ? ` (${WORDS[language].subject(tamed(subject))})` : '';
	return `${pathText(issue.path)}: ${clause(issue.code, issue.params, language)}${of}`;
}

/** Write a path as a program would: `lines[3].split`; the whole file is `case`. */
export function pathText(path: Path): string {
	if (path.length === 0) return 'case';
	return path
		.map((key, index) => {
			if (typeof key === 'number') return `[${key}]`;
			if (!/^[A-Za-z_]\w*$/.test(key) || key.length > LONGEST) return `["${tamedText(key)}"]`;
			return index === 0 ? key : `.${key}`;
		})
		.join('');
}

function clause(code: IssueCode, params: Issue['params'], language: Language): string {
	// The code says which parameters these are; the compiler cannot follow it through a lookup.
	const message = WORDS[language].message[code] as (params: unknown) => string;
	return message(tamed(params));
}

/** Keep all that a user wrote, in parameters of a message, to one line of reasonable length. */
export function tamed<T extends object>(params: T): T {
	return Object.fromEntries(
		Object.entries(params).map(([key, value]: [string, unknown]) => [key, tamedValue(value)])
	) as T;
}

function tamedValue(value: unknown): unknown {
	if (typeof value === 'string') return tamedText(value);
	if (Array.isArray(value)) return value.map(tamedValue);
	return typeof value === 'object' && value !== null ? tamed(value) : value;
}

function tamedText(text: string): string {
	const characters = [...text.slice(0, 2 * LONGEST)];
	const cut = characters.length > LONGEST || text.length > 2 * LONGEST;
	const kept = cut ? [...characters.slice(0, LONGEST - 1), '…'] : characters;
	// Controls, line breaks, and the marks that turn the direction of writing.
	return kept.join('').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');
}
