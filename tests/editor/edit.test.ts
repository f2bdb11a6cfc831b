import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { issueMessage } from '#lib/messages/issue-text.ts';
import { withShift } from '#lib/editor/edits.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';
import { openCase } from './fixtures.ts';

const withoutYears = (file: CaseFile): CaseFile => ({
	...file,
	horizon: { ...file.horizon, years: 0 }
});

describe('edit', () => {
	it('keeps a wrong change, says what is wrong, and leaves the last valid case in force', () => {
		const workspace = new Workspace(openCase());
		const before = workspace.document;
		workspace.edit('horizon', withoutYears);
		expect(workspace.document.written.horizon.years).toBe(0);
		expect(workspace.document.issues.map(({ path }) => path)).toEqual([['horizon', 'years']]);
		expect(workspace.document.case).toBe(before.case);
		expect(workspace.document.file).toBe(before.file);
		workspace.undo();
		expect(workspace.document).toBe(before);
	});

	it('tells what is wrong by the names that things have in what is written', () => {
		const workspace = new Workspace(openCase());
		workspace.edit('areas', (file) => ({
			...file,
			inputs: file.inputs.map((input) => ({ ...input, name: `Ny ${input.name}` })),
			correlations: [['price', 'price', 0.5]]
		}));
		const told = workspace.document.issues.map((issue) => issueMessage(issue, 'da'));
		expect(told).toEqual([
			'Antagelsen »Ny Pris« er koblet sammen med sig selv; vælg to forskellige'
		]);
	});

	it('puts a right change in force', () => {
		const workspace = new Workspace(openCase());
		workspace.edit('title', (file) => ({ ...file, title: 'Another' }));
		expect(workspace.document.case.title).toBe('Another');
		expect(workspace.document.written).toBe(workspace.document.file);
		expect(workspace.document.issues).toEqual([]);
	});

	it('moves a lever in what is written too, while that is wrong', () => {
		const workspace = new Workspace(openCase());
		const [{ id }] = workspace.document.file.inputs;
		workspace.edit('horizon', withoutYears);
		workspace.setShift(id, 0.5);
		const { written, file } = workspace.document;
		expect([written.inputs[0].shift, file.inputs[0].shift]).toEqual([0.5, 0.5]);
		expect(written.horizon.years).toBe(0);
		expect(file.horizon.years).toBeGreaterThan(0);
	});
});

describe('withShift', () => {
	it('keeps the distribution that a scenario tells of the input in a change of its own', () => {
		const distribution = { kind: 'fixed', value: 3 } as const;
		const document = {
			inputs: [{ id: 'a' }],
			scenarios: [
				{
					id: 's',
					changes: [
						{ input: 'a', distribution },
						{ input: 'a', shift: 1 }
					]
				}
			]
		};
		const [{ changes }] = withShift(document, 's', 'a', 2).scenarios;
		expect(changes).toEqual([{ input: 'a', distribution, shift: 2 }]);
	});
});
