import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { issueSections, subjectName } from '../../src/routes/case/issue-sections.ts';
import { FILE } from '../editor/fixtures.ts';

const issuesOf = (spoil: (file: CaseFile) => void) => {
	const file = structuredClone(FILE) as unknown as CaseFile;
	spoil(file);
	const checked = checkCase(file);
	return { file, issues: 'issues' in checked ? checked.issues : [] };
};

describe('the sections where a case is mended', () => {
	it('are counted, in the order of the workbench', () => {
		const { issues } = issuesOf((file) => {
			file.lines[0].split = { home: 0.5 };
			file.lines[1].split = { home: 2, school: 1 };
			file.organisations[0].departments[0].areas = [];
		});
		expect(issueSections(issues)).toEqual([
			{ section: 'model', count: 2 },
			{ section: 'organisation', count: 1 }
		]);
	});

	it('are the budget’s for what was proposed to be booked', () => {
		const { issues } = issuesOf((file) => {
			file.organisations[0].commitments = [{ id: 'cut', department: 'h', year: 99, amount: 1 }];
		});
		expect(issueSections(issues)).toEqual([{ section: 'budget', count: 1 }]);
	});
});

describe('the thing that an issue is of', () => {
	it('is named as people know it', () => {
		const { file, issues } = issuesOf((file) => (file.lines[0].split = { home: 0.5 }));
		expect(issues.map((issue) => subjectName(file, issue))).toEqual(['Udgift']);
	});

	it('has no name where the issue is of the whole case', () => {
		const { file, issues } = issuesOf((file) => (file.horizon.years = 0));
		expect(issues.map((issue) => subjectName(file, issue))).toEqual(['']);
	});
});
