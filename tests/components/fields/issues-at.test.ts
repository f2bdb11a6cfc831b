import { expect, it } from 'vitest';
import { makeIssue } from '#lib/case/issue.ts';
import { issuesAt } from '#lib/case/issue.ts';

const issues = [
	makeIssue(['inputs', 1, 'distribution', 'max'], 'number.notFinite', {}),
	makeIssue(['inputs', 10], 'number.notFinite', {}),
	makeIssue(['inputs'], 'number.notFinite', {})
];

it('finds what is wrong at a place and under it, not above or beside it', () => {
	expect(issuesAt(issues, ['inputs', 1])).toEqual([issues[0]]);
	expect(issuesAt(issues, ['inputs', 1, 'distribution', 'max'])).toEqual([issues[0]]);
	expect(issuesAt(issues, [])).toEqual(issues);
});
