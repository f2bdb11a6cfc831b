import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#lib/case/schema.ts';
import { readAddress } from '#lib/editor/address.ts';
import { openedAnew, packContent, readContent, type Kept } from '#lib/editor/content.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';
import { openCase } from './fixtures.ts';

/** What storage makes of a record, and what is then read of it. */
const reopened = ({ kept }: Workspace): Kept => {
	const read = readContent(structuredClone(packContent('a', kept)));
	if (!read) throw new Error('damaged');
	return read;
};

type Edit = (file: CaseFile) => CaseFile;

/** Edits as the sections make them, some of them wrong. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
	fc.string().map((title): Edit => (file) => ({ ...file, title })),
	fc
		.integer({ min: -2, max: 12 })
		.map((years): Edit => (file) => ({ ...file, horizon: { ...file.horizon, years } })),
	fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((shift): Edit => (file) => ({
		...file,
		inputs: file.inputs.map((input, i) => (i === 0 ? { ...input, shift } : input))
	})),
	fc.constant<Edit>((file) => ({ ...file, lines: file.lines.slice(1) })),
	fc.constant<Edit>((file) => ({ ...file, inputs: file.inputs.toReversed() })),
	fc.constant<Edit>((file) => ({
		...file,
		groups: [...(file.groups ?? []), { id: `g${file.groups?.length ?? 0}`, name: '', intake: 5 }]
	}))
);

const states = (workspace: Workspace) => {
	const { written, file, issues } = workspace.document;
	return JSON.stringify({ written, file, issues });
};

const ALL = 300;
const undoAll = (workspace: Workspace) => {
	for (let i = 0; i < ALL; i++) workspace.undo();
};
const redoAll = (workspace: Workspace) => {
	for (let i = 0; i < ALL; i++) workspace.redo();
};

describe('undo and redo', () => {
	it('lead any sequence of edits back to its start, and again to its end', () => {
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
				const workspace = new Workspace(openCase());
				const start = states(workspace);
				edits.forEach((make, i) => workspace.edit(`${i}`, make, i));
				const end = states(workspace);
				undoAll(workspace);
				expect(states(workspace)).toBe(start);
				redoAll(workspace);
				expect(states(workspace)).toBe(end);
			}),
			{ numRuns: 40 }
		);
	});

	it('do the same after the page was loaded again, wherever in the history that was', () => {
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 25 }), fc.nat({ max: 25 }), (edits, back) => {
				const workspace = new Workspace(openCase());
				const start = states(workspace);
				edits.forEach((make, i) => workspace.edit(`${i}`, make, i));
				const end = states(workspace);
				for (let i = 0; i < back; i++) workspace.undo();
				const again = new Workspace(reopened(workspace));
				expect(states(again)).toBe(states(workspace));
				undoAll(again);
				expect(states(again)).toBe(start);
				const thrice = new Workspace(reopened(again));
				redoAll(thrice);
				expect(states(thrice)).toBe(end);
			}),
			{ numRuns: 40 }
		);
	});

	it('reach at least 200 steps back', () => {
		const workspace = new Workspace(openCase());
		for (let i = 1; i <= 205; i++) workspace.edit(`${i}`, (f) => ({ ...f, title: `${i}` }), i);
		const again = new Workspace(reopened(workspace));
		for (let i = 0; i < 200; i++) again.undo();
		expect(again.document.file.title).toBe('5');
	});
});

describe('a stored case', () => {
	it('is cheap: two hundred moves of a lever take little more than the case', () => {
		const workspace = new Workspace(openCase());
		for (let i = 1; i <= 200; i++) workspace.setShift('price', i, i * 10_000);
		const { present, past } = packContent('a', workspace.kept)!;
		expect(past).toHaveLength(200);
		expect(JSON.stringify(past).length).toBeLessThan(200 * 50);
		expect(present.written.length).toBeGreaterThan(1000);
	});

	it('knows what it was opened as, and from which template', () => {
		const workspace = new Workspace(openCase(), readAddress('#t=prove'));
		workspace.setShift('price', 9, 0);
		const again = new Workspace(reopened(workspace));
		expect(again.opened.file).toEqual(workspace.opened.file);
		expect(again.template).toBeNull();
		again.undo();
		expect(again.template).toBe('prove');
	});

	it('is opened anew with nothing to be held against, and with its history', () => {
		const workspace = new Workspace(openCase(), readAddress('#t=prove'));
		workspace.setShift('price', 9, 0);
		const anew = new Workspace(openedAnew(reopened(workspace)));
		expect(anew.baseline).toBeNull();
		expect(anew.template).toBeNull();
		anew.setShift('price', 12, 0);
		expect(anew.baseline?.inputs[0].shift).toBe(9);
		anew.undo();
		anew.undo();
		expect(anew.document.file).toEqual(openCase().file);
	});

	it('knows it when the history no longer reaches back so far', () => {
		const workspace = new Workspace(openCase(), readAddress('#t=prove'));
		for (let i = 1; i <= 250; i++) workspace.setShift('price', i, i * 10_000);
		const again = new Workspace(reopened(workspace));
		expect(again.opened.file).toEqual(workspace.opened.file);
		undoAll(again);
		expect(again.document.file.inputs[0].shift).toBe(50);
		expect(again.template).toBeNull();
	});
});

describe('a damaged record', () => {
	const content = () => {
		const workspace = new Workspace(openCase());
		for (let i = 1; i <= 5; i++) workspace.edit(`${i}`, (f) => ({ ...f, title: `${i}` }), i);
		workspace.edit('wrong', (f) => ({ ...f, horizon: { ...f.horizon, years: 0 } }), 10);
		return packContent('a', workspace.kept)!;
	};

	it('of any sort opens as a case or not at all, and can be undone as far as it reaches', () => {
		const spoiled = fc.record({
			present: fc.oneof(fc.constant(content().present), fc.anything()),
			past: fc.oneof(fc.array(fc.anything()), fc.constant(content().past), fc.anything()),
			future: fc.oneof(fc.array(fc.anything()), fc.anything()),
			opened: fc.oneof(fc.integer(), fc.string(), fc.anything()),
			template: fc.anything()
		});
		fc.assert(
			fc.property(spoiled, (value) => {
				const kept = readContent(value);
				if (!kept) return;
				const workspace = new Workspace(kept);
				undoAll(workspace);
				expect(workspace.document.case.title).toBeTypeOf('string');
			})
		);
		expect(readContent(null)).toBeNull();
		expect(readContent([])).toBeNull();
	});

	it('with a broken step keeps the steps after it', () => {
		const { past, ...rest } = content();
		const broken = [past[0], past[1], { ...past[2], written: [1e6, 0, ''] }, ...past.slice(3)];
		const workspace = new Workspace(readContent({ ...rest, past: broken })!);
		undoAll(workspace);
		expect(workspace.document.file.title).toBe('4');
		expect(workspace.canUndo).toBe(false);
	});

	it('whose draft is no case falls back to its last valid case', () => {
		const whole = content();
		for (const written of ['{}', 'nonsense', '{"title": "x", "inputs": 7}', '[]']) {
			const workspace = new Workspace(
				readContent({ ...whole, present: { ...whole.present, written } })!
			);
			expect(workspace.document.written.title).toBe('5');
			expect(workspace.document.issues).toEqual([]);
		}
	});

	it('whose last valid case is none does not open', () => {
		const whole = content();
		expect(readContent({ ...whole, present: { ...whole.present, file: '{}' } })).toBeNull();
	});
});
