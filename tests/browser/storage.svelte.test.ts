import { deleteDB, openDB } from 'idb';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readAddress } from '#lib/editor/address.ts';
import { packContent } from '#lib/editor/content.ts';
import type { Content, Head } from '#lib/editor/record.ts';
import { findSame, resume } from '#lib/editor/resume.ts';
import { numbersOf } from '#lib/editor/same-titles.ts';
import { SavedCases } from '#lib/editor/saved-cases.svelte.ts';
import { Saving, type SavingOptions } from '#lib/editor/saving.svelte.ts';
import { doubt, isDoubted, trust } from '#lib/editor/torn-database.ts';
import { exportRecord } from '#lib/editor/record-file.ts';
import { secondCopies, secondCopy } from '#lib/editor/second-copy.ts';
import { listCases, noteCase, readRaw, removeCase, writeCase } from '#lib/editor/store.ts';
import { storageErrorOf } from '#lib/editor/storage-error.ts';
import { FIRST_VIEW } from '#lib/editor/address.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';
import { openCase } from '#tests/editor/fixtures.ts';

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
function keep(workspace: Workspace, options: Omit<SavingOptions, 'copyTitle'> = {}) {
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

/** The head and the content that storage has, as they are. */
async function stored(id: string) {
	const raw = await readRaw(id);
	return { head: raw?.head as Head | undefined, content: raw?.content as Content | undefined };
}

async function titleOf(id: string) {
	return (await stored(id)).head?.title;
}

/** Put something in a store as another edition, or a fault, might have. */
async function plant(store: 'heads' | 'contents', ...values: unknown[]) {
	const db = await openDB('vifte');
	for (const value of values) await db.put(store, value);
	db.close();
}

/** Every write fails so, until it is restored. */
function failing(name: string) {
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('told by the test', name);
	});
}

beforeEach(async () => {
	localStorage.clear();
	trust();
	const { heads, unreadable } = await listCases();
	for (const { id } of [...heads, ...unreadable]) await removeCase(id);
});
afterEach(() => vi.restoreAllMocks());

describe('the store', () => {
	it('gives back what was written, under the next revision', async () => {
		expect(await writeCase(head('a'), content('a'))).toBe(1);
		const found = await stored('a');
		expect(found.head).toEqual({ ...head('a'), version: 1, revision: 1 });
		const { fan, view, ...stamp } = found.head!;
		expect([fan, view]).toEqual([null, FIRST_VIEW]);
		expect(found.content).toEqual({ ...content('a'), stamp });
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
		expect((await stored('a')).head).toMatchObject({ revision: 1, view });
		await noteCase({ id: 'a', revision: 0, fan: null, view: FIRST_VIEW });
		expect((await stored('a')).head?.view).toEqual(view);
	});

	it('tells damaged records apart, and the others are there', async () => {
		await writeCase(head('a'), content('a'));
		await plant('heads', { id: 'b', revision: 'many', title: 3 }, { ...head('c'), changed: 9e15 });
		await plant('contents', { id: 'd', present: 'half a rec' });
		const { heads, unreadable } = await listCases();
		expect(heads.map(({ id }) => id)).toEqual(['a']);
		expect(unreadable).toEqual([
			{ id: 'b', kind: 'damaged', title: null },
			{ id: 'c', kind: 'damaged', title: 'Case c' },
			{ id: 'd', kind: 'damaged', title: null }
		]);
	});

	it('reads each record by itself: one that the browser cannot read hides no other', async () => {
		for (const id of ['a', 'b', 'c']) await writeCase(head(id), content(id));
		const { get } = IDBObjectStore.prototype;
		// A file beside the database that is gone: the request fails, and its transaction with it.
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
			this: IDBObjectStore,
			key
		) {
			const request = get.call(this, key);
			if (key === 'b') this.transaction.abort();
			return request;
		});
		const { heads, unreadable } = await listCases();
		expect(heads.map(({ id }) => id)).toEqual(['a', 'c']);
		expect(unreadable).toEqual([{ id: 'b', kind: 'damaged', title: null }]);
	});

	it('makes a head that is damaged or missing again from the content', async () => {
		for (const id of ['a', 'b']) await writeCase(head(id, { begun: 500 }), content(id));
		await plant('heads', { ...head('a'), changed: 9e15 });
		const db = await openDB('vifte');
		await db.delete('heads', 'b');
		db.close();
		// Saved before it was noted with the content what its head says.
		await plant('contents', content('old'));
		const { heads, unreadable } = await listCases();
		expect(unreadable).toEqual([]);
		expect(heads).toMatchObject([
			{ id: 'a', title: 'Case a', revision: 1, begun: 500, changed: 1000, fan: null },
			{ id: 'b', title: 'Case b', revision: 1, begun: 500, changed: 1000, fan: null },
			{ id: 'old', title: 'Prøve', revision: 0, changed: 0 }
		]);
		expect(await writeCase(head('a', { title: 'Late' }), content('a'))).toBeNull();
		expect(await writeCase(head('a', { revision: 1 }), content('a'))).toBe(2);
		expect(await titleOf('a')).toBe('Case a');
	});

	it('leaves the record of a newer edition as it is', async () => {
		const newer = { ...head('a', { title: 'From tomorrow' }), version: 99, changed: 'at noon' };
		await plant('heads', newer);
		const old = content('b');
		const written = JSON.stringify({ ...(JSON.parse(old.present.written) as object), version: 99 });
		await plant('contents', { ...old, present: { written, file: null } });
		const { heads, unreadable } = await listCases();
		expect(heads).toEqual([]);
		expect(unreadable).toEqual([
			{ id: 'a', kind: 'newer', title: 'From tomorrow' },
			{ id: 'b', kind: 'newer', title: 'Prøve' }
		]);
		expect(await writeCase(head('a'), content('a'))).toBeNull();
		expect(await writeCase(head('b'), content('b'))).toBeNull();
		expect(await stored('a')).toEqual({ head: newer, content: undefined });
		expect(await exportRecord(unreadable[1])).toBe(written);
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
		expect(await readRaw('a')).toBeNull();
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
		expect(storageErrorOf(refused)).toBe('full');
		full.mockRestore();
		expect(await titleOf('a')).toBe('Case a');
	});

	it.each(['QuotaExceededError', 'UnknownError', 'InvalidStateError', 'DataError'])(
		'knows a full disk from a write that fails with %s',
		async (name) => {
			const full = failing(name);
			const refused = await writeCase(head('a'), content('a')).catch((thrown: unknown) => thrown);
			expect(storageErrorOf(refused)).toBe('full');
			full.mockRestore();
		}
	);

	it('knows why a transaction was aborted, which its requests do not say', async () => {
		const { put } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			value: unknown
		) {
			const request = put.call(this, value);
			this.transaction.abort();
			Object.defineProperty(this.transaction, 'error', {
				value: new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError')
			});
			return request;
		});
		const refused = await writeCase(head('a'), content('a')).catch((thrown: unknown) => thrown);
		expect(storageErrorOf(refused)).toBe('full');
	});

	it('takes a database that private windows refuse for one that is missing', async () => {
		await deleteDB('vifte');
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
		});
		const refused = await listCases().catch((thrown: unknown) => thrown);
		expect(storageErrorOf(refused)).toBe('missing');
	});

	it('says that nothing was written where it cannot be read back', async () => {
		const { put } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			value: unknown
		) {
			const kept = this.name === 'heads' ? value : { ...(value as Content), future: [1] };
			return put.call(this, kept);
		});
		await expect(writeCase(head('a'), content('a'))).rejects.toThrow('read back');
	});

	it('trusts a torn database only when it was opened anew, and puts back what it has lost', async () => {
		await writeCase(head('old'), content('old'));
		const full = failing('UnknownError');
		await writeCase(head('a'), content('a')).catch(() => {});
		expect(isDoubted()).toBe(true);
		full.mockRestore();
		// Chromium reads and writes what it has in memory, and starts with nothing when it opens the files again.
		const { open } = IDBFactory.prototype;
		let versions = 0;
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
			this: IDBFactory,
			name,
			version
		) {
			if (version === undefined && versions++ === 0) this.deleteDatabase(name);
			return open.call(this, name, version);
		});
		expect(await writeCase(head('a'), content('a'))).toBe(1);
		expect(versions).toBe(1);
		expect((await listCases()).heads.map(({ id }) => id).toSorted()).toEqual(['a', 'old']);
		expect(isDoubted()).toBe(false);
	});

	it('has every page that is opened make sure of a torn database, and say so when it has', async () => {
		await writeCase(head('a'), content('a'));
		doubt();
		const found = await resume('a');
		if (!('kept' in found)) throw new Error('not kept');
		const saving = keep(new Workspace(found.kept), { saved: found.head });
		expect(saving.state).toBe('saving');
		saving.keepCopy('left');
		expect(secondCopy('a')?.head.title).toBe('Prøve');
		await saving.save();
		expect([saving.state, isDoubted(), secondCopies()]).toEqual(['saved', false, []]);
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
		expect([saving.state, saving.storageError]).toEqual(['full', 'full']);
		expect(workspace.document.file.title).toBe('Unsaved');
		vi.restoreAllMocks();
		retitle(workspace, 'Saved');
		await saving.save();
		expect([saving.state, saving.storageError]).toEqual(['saved', null]);
		expect(await titleOf(saving.id)).toBe('Saved');
	});

	it('keeps a second copy of what is not saved, until it is', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		expect(secondCopies()).toEqual([]);
		failing('QuotaExceededError');
		retitle(workspace, 'Unsaved');
		await saving.save();
		expect(secondCopy(saving.id)).toMatchObject({
			reason: 'unsaved',
			head: { title: 'Unsaved', revision: 1 }
		});
		vi.restoreAllMocks();
		retitle(workspace, 'Saved');
		await saving.save();
		expect([saving.state, secondCopies()]).toEqual(['saved', []]);
	});

	it('keeps a second copy of what is slow to be written', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		const db = await openDB('vifte');
		// Nobody writes while another does.
		const tx = db.transaction(['heads', 'contents'], 'readwrite');
		let busy = true;
		const hold = () => void (busy && tx.objectStore('heads').count().then(hold));
		hold();
		retitle(workspace, 'Slow');
		await vi.waitFor(() => expect(secondCopy(saving.id)?.head.title).toBe('Slow'), 5000);
		expect(saving.state).toBe('saving');
		busy = false;
		await vi.waitFor(() => expect(saving.state).toBe('saved'), 5000);
		expect(secondCopies()).toEqual([]);
		db.close();
	});

	it('works alone where windows cannot speak to each other', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		vi.resetModules();
		const { Saving: Alone } = await import('#lib/editor/saving.svelte.ts');
		const { openLine } = await import('#lib/editor/presenter.ts');
		const workspace = new Workspace(openCase());
		const saving = new Alone(workspace, { copyTitle });
		onTestFinished($effect.root(() => saving.follow()));
		flushSync();
		await saving.save();
		expect([saving.state, await titleOf(saving.id)]).toEqual(['saved', 'Prøve']);
		const line = openLine('aaaaaaaa', () => {});
		line.say({});
		line.close();
		vi.unstubAllGlobals();
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
		expect((await stored(saving.id)).head?.fan?.chance).toBe(0.5);
		retitle(workspace, 'Another');
		await saving.save();
		expect((await stored(saving.id)).head?.fan).toBeNull();
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
		await plant('contents', { id: 'a', present: 'half a rec' });
		expect(await resume('a')).toEqual({ problem: { id: 'a', kind: 'damaged', title: null } });
		await plant('contents', { ...content('b'), stamp: { title: 'New', version: 99 } });
		expect(await resume('b')).toEqual({ problem: { id: 'b', kind: 'newer', title: 'New' } });
	});

	it('opens where only its head is damaged', async () => {
		await plant('heads', { id: 'a', title: null });
		await plant('contents', content('a'));
		expect(await resume('a')).toMatchObject({ head: { id: 'a', revision: 0 }, copied: null });
	});

	/** A case that is saved, and changed where nothing can be written; as it is taken up by another page. */
	async function unsaved(edit: (workspace: Workspace) => void) {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		failing('QuotaExceededError');
		edit(workspace);
		await saving.save();
		vi.restoreAllMocks();
		return saving;
	}

	async function takenUp(id: string) {
		const found = await resume(id);
		if (!('kept' in found)) throw new Error('not kept');
		const workspace = new Workspace(found.kept);
		return { workspace, saving: keep(workspace, { saved: found.head, copied: found.copied }) };
	}

	it('is taken up from its second copy where that is newer, which is told, and saved then', async () => {
		const { id } = await unsaved((workspace) => retitle(workspace, 'Newer'));
		const { workspace, saving } = await takenUp(id);
		expect([workspace.document.file.title, saving.recovered]).toEqual(['Newer', true]);
		await saving.save();
		expect([saving.state, saving.parted, await titleOf(id)]).toEqual(['saved', null, 'Newer']);
		expect(secondCopies()).toEqual([]);
		workspace.undo();
		expect(workspace.document.file.title).toBe('Prøve');
	});

	it('is taken up from its second copy where the browser has kept nothing else', async () => {
		const { id } = await unsaved((workspace) => retitle(workspace, 'All there is'));
		await deleteDB('vifte');
		const list = new SavedCases();
		await list.load();
		expect(list.heads).toMatchObject([{ id, title: 'All there is' }]);
		const { saving } = await takenUp(id);
		await saving.save();
		expect(await titleOf(id)).toBe('All there is');
	});

	it('is taken up as it was saved where that is the newest, or the same', async () => {
		const { id, revision } = await unsaved((workspace) => retitle(workspace, 'Older'));
		await writeCase(head(id, { revision, changed: Date.now() + 1000 }), content(id));
		const { workspace, saving } = await takenUp(id);
		expect([workspace.document.file.title, saving.recovered]).toEqual(['Prøve', false]);
		expect(secondCopies()).toEqual([]);
	});

	it('goes on beside what another window has saved since its second copy was begun', async () => {
		const { id, revision } = await unsaved((workspace) => retitle(workspace, 'Mine'));
		await writeCase(head(id, { revision, title: 'Theirs', changed: 1000 }), content(id));
		const { saving } = await takenUp(id);
		await saving.save();
		expect(saving.parted?.id).toBe(id);
		expect([await titleOf(id), await titleOf(saving.id)]).toEqual(['Theirs', 'Mine (kopi)']);
		expect(secondCopies()).toEqual([]);
	});

	it('has what was changed as its page went away, though a write was still on its way', async () => {
		const workspace = new Workspace(openCase());
		const saving = keep(workspace);
		await saving.save();
		retitle(workspace, 'On its way');
		const writing = saving.save();
		workspace.edit('title', (file) => ({ ...file, title: 'Typed last' }));
		saving.keepCopy('left');
		// The write reaches storage, and what would follow it is gone with its page.
		const copy = localStorage.getItem(`vifte.copy.${saving.id}`)!;
		await writing;
		const again = await stored(saving.id);
		await plant('heads', { ...again.head, title: 'On its way', revision: 2 });
		await plant('contents', content(saving.id));
		localStorage.setItem(`vifte.copy.${saving.id}`, copy);
		const late = JSON.parse(copy) as { head: Head };
		late.head.changed = Date.now() + 1000;
		localStorage.setItem(`vifte.copy.${saving.id}`, JSON.stringify(late));
		const next = await takenUp(saving.id);
		expect([next.workspace.document.file.title, next.saving.recovered]).toEqual([
			'Typed last',
			false
		]);
		await next.saving.save();
		expect([next.saving.parted, await titleOf(saving.id)]).toEqual([null, 'Typed last']);
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
		const begun = (await stored(saving.id)).head?.begun;
		expect(begun).toBeGreaterThan(0);
		const saved = (await stored(saving.id)).head!;
		const again = keep(workspace, { saved });
		retitle(workspace, 'Another');
		await again.save();
		expect((await stored(saving.id)).head).toMatchObject({ title: 'Another', begun });
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
		const before = await readRaw('b');
		const list = await listed();
		await list.remove('b', 'Case b');
		expect(titles(list)).toEqual(['Case a']);
		expect(list.removed?.title).toBe('Case b');
		await list.restore();
		expect(titles(list)).toEqual(['Case b', 'Case a']);
		expect(list.removed).toBeNull();
		expect(await readRaw('b')).toEqual(before);
	});

	it('gives a damaged record as a file, removes it and puts it back as it was', async () => {
		const record = { id: 'c', present: { written: 'half a rec', file: null } };
		await plant('contents', record);
		const list = await listed();
		expect(list.unreadable).toEqual([{ id: 'c', kind: 'damaged', title: null }]);
		expect(JSON.parse((await list.exported(list.unreadable[0]))!)).toEqual({ content: record });
		await list.remove('c', null);
		expect([list.unreadable, titles(list)]).toEqual([[], ['Case b', 'Case a']]);
		await list.restore();
		expect(list.unreadable).toHaveLength(1);
		expect((await stored('c')).content).toEqual(record);
	});

	it('finds out what does not open when something is to be done with it', async () => {
		await plant('contents', { ...content('a'), present: 'half a rec' });
		const list = await listed();
		expect(titles(list)).toEqual(['Case b', 'Case a']);
		await list.rename('a', 'Renamed');
		expect(titles(list)).toEqual(['Case b']);
		expect(list.unreadable).toEqual([{ id: 'a', kind: 'damaged', title: 'Case a' }]);
	});

	it('says what went wrong with a change, though the list can be read', async () => {
		const list = await listed();
		failing('UnknownError');
		await list.rename('a', 'Renamed');
		expect([list.storageError, titles(list)]).toEqual(['full', ['Case b', 'Case a']]);
	});

	it('is empty, and says why, where storage is missing', async () => {
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		const list = await listed();
		expect([list.heads, list.storageError]).toEqual([[], 'missing']);
	});
});
