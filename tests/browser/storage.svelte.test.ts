import { deleteDB, openDB } from 'idb';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readAddress } from '#lib/workspace/address.ts';
import { packContent } from '#lib/workspace/content.ts';
import type { Head } from '#lib/workspace/record.ts';
import { findSame, resume } from '#lib/workspace/resume.ts';
import { numbersOf } from '#lib/workspace/same-titles.ts';
import { SavedCases } from '#lib/workspace/saved-cases.svelte.ts';
import { Saving } from '#lib/workspace/saving.svelte.ts';
import {
	listCases,
	noteCase,
	readCase,
	removeCase,
	troubleOf,
	writeCase
} from '#lib/workspace/store.ts';
import { FIRST_VIEW } from '#lib/workspace/address.ts';
import { Workspace } from '#lib/workspace/workspace.svelte.ts';
import { openCase } from '#tests/workspace/fixtures.ts';

const head = (id: string, more: Partial<Head> = {}): Head => ({
	id,
	revision: 0,
	title: `Case ${id}`,
	changed: 1000,
	digest: 7,
	fan: null,
	view: FIRST_VIEW,
	...more
});
const content = (id: string) => packContent(id, new Workspace(openCase()).kept)!;
const copyTitle = (title: string) => `${title} (kopi)`;

/** Open a case and keep it, as the workbench does. */
function keep(workspace: Workspace, options: { saved?: Head; onceChanged?: boolean } = {}) {
	const saving = new Saving(workspace, { ...options, copyTitle });
	onTestFinished($effect.root(() => saving.follow()));
	flushSync();
	return saving;
}

/** Make a change and let the page follow it. */
function retitle(workspace: Workspace, title: string) {
	workspace.edit(title, (file) => ({ ...file, title }));
	flushSync();
}

async function titleOf(id: string) {
	return (await readCase(id))?.head?.title;
}

beforeEach(async () => {
	for (const { id } of (await listCases()).heads) await removeCase(id);
	for (const id of (await listCases()).damaged) await removeCase(id);
});
afterEach(() => vi.restoreAllMocks());

describe('the store', () => {
	it('gives back what was written, under the next revision', async () => {
		expect(await writeCase(head('a'), content('a'))).toBe(1);
		const found = await readCase('a');
		expect(found?.head).toEqual({ ...head('a'), revision: 1 });
		expect(found?.content).toEqual(content('a'));
	});

	it('writes nothing over a revision that the writer has not seen', async () => {
		await writeCase(head('a'), content('a'));
		await writeCase(head('a', { revision: 1, title: 'Second' }), content('a'));
		expect(await writeCase(head('a', { revision: 1, title: 'Late' }), content('a'))).toBeNull();
		expect(await titleOf('a')).toBe('Second');
	});

	it('lets only one of two writers at once be first', async () => {
		const both = ['x', 'y'].map((title) => writeCase(head('a', { title }), content('a')));
		const revisions = await Promise.all(both);
		expect(revisions.filter((revision) => revision === null)).toHaveLength(1);
	});

	it('writes a case that was removed meanwhile anew', async () => {
		await writeCase(head('a'), content('a'));
		await removeCase('a');
		expect(await writeCase(head('a', { revision: 1 }), content('a'))).toBe(2);
	});

	it('notes the view without a new revision, and not over a newer one', async () => {
		await writeCase(head('a'), content('a'));
		const view = { ...FIRST_VIEW, section: 'budget' };
		await noteCase({ id: 'a', revision: 1, fan: null, view });
		expect((await readCase('a'))?.head).toMatchObject({ revision: 1, view });
		await noteCase({ id: 'a', revision: 0, fan: null, view: FIRST_VIEW });
		expect((await readCase('a'))?.head?.view).toEqual(view);
	});

	it('tells damaged heads apart, and the others are there', async () => {
		await writeCase(head('a'), content('a'));
		const db = await openDB('vifte');
		await db.put('heads', { id: 'b', revision: 'many', title: 3 });
		db.close();
		const { heads, damaged } = await listCases();
		expect([heads.map(({ id }) => id), damaged]).toEqual([['a'], ['b']]);
	});

	it('mends a database that has lost its stores', async () => {
		await deleteDB('vifte');
		(await openDB('vifte', 3)).close();
		expect(await writeCase(head('a'), content('a'))).toBe(1);
		expect(await titleOf('a')).toBe('Case a');
	});

	it('opens the database again after someone has removed it', async () => {
		await writeCase(head('a'), content('a'));
		await deleteDB('vifte');
		expect(await readCase('a')).toBeNull();
		expect(await writeCase(head('a'), content('a'))).toBe(1);
	});

	it('writes a case whole or not at all where storage is full', async () => {
		await writeCase(head('a'), content('a'));
		const { put } = IDBObjectStore.prototype;
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			value: unknown
		) {
			if (this.name === 'heads') return put.call(this, value);
			throw new DOMException('full', 'QuotaExceededError');
		});
		const refused = await writeCase(head('a', { revision: 1, title: 'Half' }), content('a')).catch(
			(thrown: unknown) => thrown
		);
		expect(troubleOf(refused)).toBe('full');
		full.mockRestore();
		expect(await titleOf('a')).toBe('Case a');
	});
});

describe('saving the open case', () => {
	it('keeps it from the first change on, with its history', async () => {
		const workspace = new Workspace(openCase(), readAddress('#t=prove'));
		const saving = keep(workspace, { onceChanged: true });
		await saving.save();
		expect(saving.state).toBe('untouched');
		expect((await listCases()).heads).toEqual([]);
		retitle(workspace, 'One');
		expect(saving.state).toBe('saving');
		await saving.save();
		expect(saving.state).toBe('saved');
		retitle(workspace, 'Two');
		await saving.save();
		const again = await resume(saving.id);
		if (!('kept' in again)) throw new Error('not kept');
		const reopened = new Workspace(again.kept);
		expect(reopened.document.file.title).toBe('Two');
		reopened.undo();
		expect(reopened.document.file.title).toBe('One');
		reopened.undo();
		expect(reopened.template).toBe('prove');
	});

	it('keeps what is not a template at once, and what is wrong as it is written', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		expect(await titleOf(saving.id)).toBe('Prøve');
		workspace.edit('years', (file) => ({ ...file, horizon: { ...file.horizon, years: 0 } }));
		flushSync();
		await saving.save();
		const again = await resume(saving.id);
		if (!('kept' in again)) throw new Error('not kept');
		const { document } = new Workspace(again.kept);
		expect(document.written.horizon.years).toBe(0);
		expect(document.case.horizon.years).toBe(3);
		expect(document.issues).toHaveLength(1);
	});

	it('writes what changed while it was writing', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		for (let i = 0; i < 50; i++) {
			retitle(workspace, `Title ${i}`);
			if (i % 7 === 0) await Promise.resolve();
			if (i % 20 === 0) await new Promise((next) => setTimeout(next, 3));
		}
		await vi.waitFor(() => expect(saving.state).toBe('saved'));
		expect(await titleOf(saving.id)).toBe('Title 49');
	});

	it('takes up what another window has saved', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		const other = new Workspace(openCase());
		other.edit('title', (file) => ({ ...file, title: 'From the other' }));
		const revision = await writeCase(
			head(saving.id, { revision: saving.revision, title: 'From the other' }),
			packContent(saving.id, other.kept)!
		);
		const channel = new BroadcastChannel('vifte.cases');
		channel.postMessage({ id: saving.id, revision });
		await vi.waitFor(() => expect(workspace.document.file.title).toBe('From the other'));
		channel.close();
		expect(workspace.canUndo).toBe(true);
		retitle(workspace, 'And on');
		await saving.save();
		expect(saving.parted).toBeNull();
		expect(await titleOf(saving.id)).toBe('And on');
	});

	it('goes on as a copy where another window changed the same revision first', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		const first = saving.id;
		await writeCase(head(first, { revision: saving.revision, title: 'Theirs' }), content(first));
		retitle(workspace, 'Mine');
		await saving.save();
		expect(saving.parted).toEqual({ id: first, title: 'Mine' });
		expect(saving.id).not.toBe(first);
		expect(await titleOf(first)).toBe('Theirs');
		expect(await titleOf(saving.id)).toBe('Mine (kopi)');
	});

	it('says when storage is full, works on, and saves all when there is room again', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		retitle(workspace, 'Unsaved');
		await saving.save();
		expect([saving.state, saving.trouble]).toEqual(['full', 'full']);
		expect(workspace.document.file.title).toBe('Unsaved');
		vi.restoreAllMocks();
		retitle(workspace, 'Saved');
		await saving.save();
		expect([saving.state, saving.trouble]).toEqual(['saved', null]);
		expect(await titleOf(saving.id)).toBe('Saved');
	});

	it('keeps the fan of the case as it stands, and of no other', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		const row = [1, 2, 3];
		saving.noteFan({
			years: [2027, 2028, 2029],
			quantiles: [row, row, row, row, row, row, row],
			chance: 0.5,
			chanceError: 0.01,
			currency: 'DKK'
		});
		await saving.save();
		expect((await readCase(saving.id))?.head?.fan?.chance).toBe(0.5);
		retitle(workspace, 'Another');
		await saving.save();
		expect((await readCase(saving.id))?.head?.fan).toBeNull();
	});
});

describe('a saved case', () => {
	it('is found again by its words', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		expect(await findSame(JSON.stringify(workspace.document.file))).toBe(saving.id);
		expect(await findSame('{}')).toBeNull();
	});

	it('that is damaged or gone says so', async () => {
		expect(await resume('nothing')).toEqual({ problem: { kind: 'gone' } });
		const db = await openDB('vifte');
		await db.put('contents', { id: 'a', present: 'half a rec' });
		db.close();
		expect(await resume('a')).toEqual({ problem: { kind: 'damaged' } });
	});

	it('opens where only its head is damaged', async () => {
		const db = await openDB('vifte');
		await db.put('heads', { id: 'a', title: null });
		await db.put('contents', content('a'));
		db.close();
		expect(await resume('a')).toMatchObject({ head: { id: 'a', revision: 0 } });
	});
});

describe('the list of saved cases', () => {
	const listed = async () => {
		const list = new SavedCases();
		await list.load();
		return list;
	};
	const titles = ({ heads }: SavedCases) => heads?.map(({ title }) => title);

	beforeEach(async () => {
		await writeCase(head('a', { changed: 1000 }), content('a'));
		await writeCase(head('b', { changed: 2000 }), content('b'));
	});

	it('has the last changed first', async () => {
		expect(titles(await listed())).toEqual(['Case b', 'Case a']);
	});

	it('numbers those of one title by when they were begun, whichever was changed last', async () => {
		await writeCase(head('c', { title: 'Case a', begun: 10, changed: 5000 }), content('c'));
		await writeCase(head('d', { title: 'Case a', begun: 20, changed: 4000 }), content('d'));
		const { heads } = await listed();
		expect([...numbersOf(heads!)]).toEqual([
			['c', 2],
			['d', 3]
		]);
	});

	it('knows when it was begun, which no later change moves', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		const begun = (await readCase(saving.id))?.head?.begun;
		expect(begun).toBeGreaterThan(0);
		const saved = (await readCase(saving.id))!.head!;
		const again = keep(workspace, { saved });
		retitle(workspace, 'Another');
		await again.save();
		expect((await readCase(saving.id))?.head).toMatchObject({ title: 'Another', begun });
	});

	it('renames a case, as a step that can be undone', async () => {
		const list = await listed();
		await list.rename('a', 'Renamed');
		expect(titles(list)).toEqual(['Renamed', 'Case b']);
		const again = await resume('a');
		if (!('kept' in again)) throw new Error('not kept');
		const workspace = new Workspace(again.kept);
		expect(workspace.document.file.title).toBe('Renamed');
		expect(workspace.opened.file.title).toBe('Prøve');
		workspace.undo();
		expect(workspace.document.file.title).toBe('Prøve');
	});

	it('duplicates a case', async () => {
		const list = await listed();
		await list.duplicate('a', 'Case a (kopi)');
		expect(titles(list)).toEqual(['Case a (kopi)', 'Case b', 'Case a']);
		const again = await resume(list.heads![0].id);
		expect('kept' in again && again.kept.history.past).toEqual([]);
	});

	it('removes a case and puts it back as it was', async () => {
		const before = await readCase('b');
		const list = await listed();
		await list.remove('b');
		expect(titles(list)).toEqual(['Case a']);
		expect(list.removed?.head.title).toBe('Case b');
		await list.restore();
		expect(titles(list)).toEqual(['Case b', 'Case a']);
		expect(list.removed).toBeNull();
		expect((await readCase('b'))?.content).toEqual(before?.content);
	});

	it('is empty, and says why, where storage is missing', async () => {
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		const list = await listed();
		expect([list.heads, list.trouble]).toEqual([[], 'missing']);
	});
});
