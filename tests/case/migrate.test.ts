import { describe, expect, it } from 'vitest';
import { IssueList } from '#lib/case/checks/issue-list.ts';
import { CURRENT_VERSION, migrate } from '#lib/case/read/migrate.ts';
import { smallCase } from './small-case.ts';

describe('migrate', () => {
	it('leaves a file of the current version as it is', () => {
		const file = smallCase();
		expect(migrate(file, new IssueList())).toBe(file);
		expect(file.version).toBe(CURRENT_VERSION);
	});

	it.each([
		['file.newer', CURRENT_VERSION + 1],
		['file.version', 0],
		['file.version', 1.5],
		['file.version', -1],
		['file.version', null],
		['file.version', {}]
	])('says %s of version %j', (code, version) => {
		const issues = new IssueList();
		expect(migrate({ ...smallCase(), version }, issues)).toBeNull();
		expect(issues.issues()).toMatchObject([{ code, path: ['version'] }]);
	});
});
