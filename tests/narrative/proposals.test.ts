import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { da } from '#lib/messages/da.ts';
import { budget } from '#lib/messages/budget.ts';
import { en } from '#lib/messages/en.ts';
import { supported } from '#lib/messages/supported.ts';
import { editCommitment } from '#lib/editor/agreement-edits.ts';
import { proposeCut } from '#lib/editor/budget-edits.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { yearOptions } from '#lib/components/fields/options.ts';
import { tellProposal } from '#lib/narrative/proposal.ts';
import { listProposals, proposedElsewhere } from '#lib/analysis/proposals.ts';
import { whyKept } from '#lib/narrative/proposal.ts';
import { curveErrorsOf, curvesOf } from '#lib/analysis/cautious.ts';

function open() {
	return new Workspace(findTemplate('hjemloese-act')!);
}

const result = simulate(open().shown);
const danish = { m: budget.da, common: da, language: 'da', currency: 'DKK' } as const;
const english = { m: budget.en, common: en, language: 'en', currency: 'DKK' } as const;

function listed(workspace: Workspace, figures = result) {
	const { written, issues } = workspace.document;
	return listProposals(written, issues, workspace.shown, figures);
}

function edited(make: (written: CaseFile) => CaseFile) {
	const workspace = open();
	workspace.edit('test', make, 0);
	return workspace;
}

describe('a proposed cut', () => {
	it('is tested with the engine’s own figures', () => {
		const [cut] = listed(open());
		expect(cut.tested).toEqual(result.commitments[0]);
		expect(cut.issues).toEqual([]);
	});

	it('waits for its figures while those on screen are of another amount', () => {
		const workspace = edited((file) => editCommitment(file, 'delt', 'cut2', { amount: 2e6 }));
		const old = open();
		const { written, issues } = workspace.document;
		expect(listProposals(written, issues, old.shown, result)[0].tested).toBeNull();
		expect(listed(workspace, simulate(workspace.shown))[0].tested?.chance).toBeLessThan(
			result.commitments[0].chance
		);
	});

	it('in a year outside the horizon is kept, marked and explained', () => {
		const workspace = edited((file) => editCommitment(file, 'delt', 'cut2', { year: 14 }));
		const [cut] = listed(workspace);
		expect(cut).toMatchObject({ outside: true, gone: false, tested: null });
		expect(cut.issues.map(({ code }) => code)).toEqual(['year.outside']);
		const { written } = workspace.document;
		expect(whyKept(cut, written, workspace.shown, budget.da.proposals)).toBe(
			'2041 ligger uden for casens år, 2027–2036. Vælg et andet år, eller gør casen længere.'
		);
		expect(yearOptions(written.horizon, 14, budget.da.proposals.outside).at(-1)).toEqual({
			value: '14',
			label: '2041, uden for casens år'
		});
		expect(workspace.shown).toEqual(open().shown);
	});

	it('of a department that is gone is kept, marked and explained', () => {
		const workspace = edited((file) => editCommitment(file, 'delt', 'cut2', { department: 'job' }));
		const [cut] = listed(workspace);
		expect(cut).toMatchObject({ outside: false, gone: true, tested: null });
		expect(whyKept(cut, workspace.document.written, workspace.shown, budget.en.proposals)).toMatch(
			/^The department job does not exist in the organisation Herberg/
		);
	});

	it('of another organisation is listed there, with whether its department is here', () => {
		const others = proposedElsewhere(open().document.written, 'delt');
		expect(others).toMatchObject([
			{ department: 'Socialforvaltning', organisation: { id: 'tre' }, here: true }
		]);
		expect(proposedElsewhere(open().document.written, 'tre')[0].here).toBe(true);
		const gone = edited((file) =>
			proposeCut(file, 'tre', { department: 'job', year: 3, amount: 1e5 })
		);
		expect(proposedElsewhere(gone.document.written, 'delt').map(({ here }) => here)).toEqual([
			true,
			false
		]);
	});

	const curveOf = (percent: number) => ({
		amounts: curvesOf(result, percent).get('omsorg')!,
		errors: curveErrorsOf(result, percent).get('omsorg')!
	});

	it('says its chance in words and counts, what is missing, and what the year can carry', () => {
		const [cut] = listed(open());
		const curve = curveOf(80);
		const told = tellProposal(cut.written, cut.tested!, curve, 80, result, danish);
		const { chance, expectedShortfall, cautious } = result.commitments[0];
		expect(told.filled).toBe(Math.round(chance * 100));
		expect(told.headline).toBe(`1,0 mio. kr. i 2032 holder i *${told.filled} af 100* fremtider.`);
		const { expectedShortfallError, cautiousErrors } = result.commitments[0];
		const thousands = (amount: number, error: number) =>
			Math.round(supported(amount / 1000, error / 1000, 1));
		const missing = thousands(
			expectedShortfall / (1 - chance),
			expectedShortfallError / (1 - chance)
		);
		expect(told.shortfall).toMatch(/^Sandsynligt\. I 33 af 100 mangler der penge: i gennemsnit /);
		expect(told.shortfall).toContain(`${missing} tusind kr.`);
		const carried = thousands(cautious['0.8'], cautiousErrors['0.8']);
		expect(told.safe).toContain(`+${carried} tusind kr.`);
	});

	it('says when it can be carried at the chosen certainty: now, from a year on, or never', () => {
		const [cut] = listed(open());
		const safe = (amount: number, year: number, percent: number) =>
			tellProposal(
				{ ...cut.written, amount, year },
				cut.tested!,
				curveOf(percent),
				percent,
				result,
				english
			).safe;
		expect(safe(5e5, 5, 80)).toContain('it holds');
		expect(safe(5e5, 1, 80)).toContain('from *2030* at the earliest');
		expect(safe(5e5, 9, 80)).toContain('carried in *2030*, but not as late');
		expect(safe(5e6, 5, 80)).toContain('cannot be carried in any year; 2031 comes nearest');
	});
});
