import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#lib/case/issue.ts';
import { parseCase } from '#lib/case/read/parse-case.ts';
import { issuesDa } from '#lib/messages/issues.da.ts';
import { issuesEn } from '#lib/messages/issues.en.ts';
import { issueMessage, issueText, pathText } from '#lib/messages/issue-text.ts';
import { LANGUAGES } from '#lib/messages/locale.ts';
import { examples, issuesOf } from '#tests/case/issue-examples.ts';

const all = examples.map(({ code, read }): [string, Issue] => [
	code,
	issuesOf(read()).find((issue) => issue.code === code)!
]);

describe('the words of issues', () => {
	it('are there for the same codes in every language', () => {
		expect(Object.keys(issuesEn.message)).toEqual(Object.keys(issuesDa.message));
	});

	it.each(all)('say what is wrong and what would be right: %s', (code, issue) => {
		for (const language of LANGUAGES) {
			const text = issueText(issue, language);
			expect(text.startsWith(`${pathText(issue.path)}: `)).toBe(true);
			expect(text).not.toMatch(/undefined|NaN|\[object|null\b(?!\))|\n/);
			expect(text).not.toContain(code);
			// Two halves: what is wrong; what would be right.
			expect(issueMessage(issue, language)).toMatch(/^[\p{Lu}\d“»−].{10,}/u);
		}
		expect(issueMessage(issue, 'da')).not.toBe(issueMessage(issue, 'en'));
	});

	it.each([
		[
			'split.sum',
			'lines[0].split: andelene giver tilsammen 0,9; de skal give 1 (linjen »team«)',
			'lines[0].split: the shares add up to 0.9; they have to add up to 1 (the line “team”)'
		],
		[
			'department.elsewhere',
			'organisations[0].agreements[0].from: forvaltningen »all« findes ikke i organiseringen »today«, kun i en anden; vælg en af dens egne forvaltninger (fordelingsaftalen »copay«)',
			'organisations[0].agreements[0].from: the department “all” is not in the organisation “today”, only in another; choose one of its own departments (the agreement “copay”)'
		]
	])('name the thing itself: %s', (code, da, en) => {
		const issue = all.find(([name]) => name === code)![1];
		expect(issueText(issue, 'da')).toBe(da);
		expect(issueText(issue, 'en')).toBe(en);
	});

	it('lead on from a correlation of 1, and from one in per cent', () => {
		const text = readFileSync('tests/reference/faults/correlation-one.json', 'utf8');
		const told = (rho: number) => {
			const issues = issuesOf(parseCase(text.replace(/1\s*\]\s*\]/, `${rho}]]`)));
			expect(issues.map(({ code }) => code)).toEqual(['correlation.range']);
			return LANGUAGES.map((language) => issueText(issues[0], language));
		};
		for (const rho of [1, -1, 3, 80]) {
			const [da, en] = told(rho);
			expect(da).toContain('brug samme antagelse begge steder');
			expect(en).toContain('use the same assumption in both places');
		}
		expect(told(80)[0]).toContain('mente du 0,8?');
		expect(told(1)[1]).not.toContain('did you mean');
	});

	it('keep to one line of reasonable length what a user wrote', () => {
		const key = `a\n\u2028\u202e${'æ'.repeat(10_000)}`;
		const issue: Issue = { path: ['lines', 0, key], code: 'key.missing', params: { key } };
		for (const language of LANGUAGES) {
			expect(issueText(issue, language)).toMatch(/^lines\[0\]\["a···æ+…"\]: [»“]a···æ+…[«”] .*$/);
			expect(issueText(issue, language).length).toBeLessThan(250);
		}
	});
});

describe('pathText', () => {
	it.each([
		[['lines', 3, 'split'], 'lines[3].split'],
		[['correlations', 0, 2], 'correlations[0][2]'],
		[['lines', 0, 'a b'], 'lines[0]["a b"]'],
		[[], 'case'],
		[[0], '[0]']
	])('writes %j as %s', (path, text) => {
		expect(pathText(path)).toBe(text);
	});
});
