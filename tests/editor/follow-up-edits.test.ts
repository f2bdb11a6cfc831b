import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { changeFollowUp, withFollowUp, withoutFollowUp } from '#lib/editor/follow-up-edits.ts';

const { file } = findTemplate('hjemloese-act')!;
const { file: bare } = findTemplate('tilkoebsydelser')!;
const asked = { input: file.inputs[0].id, year: 1, below: 3, indicator: 'Count', owner: '' };

describe('the follow-up plan', () => {
	it('takes a follow-up last, under an id that nothing has, into a case with a plan and one without', () => {
		const twice = withFollowUp(withFollowUp(file, asked), asked);
		expect(twice.followUp).toHaveLength(file.followUp!.length + 2);
		expect(new Set(twice.followUp!.map(({ id }) => id)).size).toBe(twice.followUp!.length);
		expect(checkCase(twice)).toHaveProperty('case');
		const first = withFollowUp(bare, { ...asked, input: bare.inputs[0].id });
		expect(checkCase(first)).toHaveProperty('case');
	});

	it('changes one row and no other', () => {
		const next = changeFollowUp(file, 1, { below: 99, owner: 'Somebody' });
		expect(next.followUp![1]).toEqual({ ...file.followUp![1], below: 99, owner: 'Somebody' });
		expect(next.followUp![0]).toBe(file.followUp![0]);
	});

	it('takes one row out', () => {
		expect(withoutFollowUp(file, 0).followUp).toEqual(file.followUp!.slice(1));
	});

	it('keeps a row whose year lies beyond the horizon, with what is wrong', () => {
		const checked = checkCase(changeFollowUp(file, 0, { year: 30 }));
		expect('issues' in checked && checked.issues.map(({ path }) => path)).toEqual([
			['followUp', 0, 'year']
		]);
	});
});
