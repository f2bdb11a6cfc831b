/** Keeps the open case in the browser as it is edited, in step with other windows that have it open. */
import { untrack } from 'svelte';
import { newId } from './new-id.ts';
import { packContent, type Kept } from './content.ts';
import { isDoubted } from './torn-database.ts';
import { digestOf, fileText, type Content, type Head, type SavedFan } from './record.ts';
import { readRecord } from './readable.ts';
import { isUnreadable } from './unreadable.ts';
import { dropCopy, keepCopy, type Reason } from './second-copy.ts';
import { noteCase, readRaw, settle, writeCase } from './store.ts';
import { hear, tell, type News } from './tabs.ts';
import { storageErrorOf, type StorageError } from './storage-error.ts';
import type { Workspace } from './workspace.svelte.ts';

export type SaveState = 'untouched' | 'saving' | 'saved' | StorageError;

export interface SavingOptions {
	/** What of the case is saved already. */
	saved?: Head;
	/** The case was taken up from its second copy: it is newer than what is saved. */
	copied?: Reason | null;
	/** Save nothing before something is changed: what was opened is to be had again elsewhere. */
	onceChanged?: boolean;
	/** Names the copy that is made where two windows changed one case at once. */
	copyTitle: (title: string) => string;
}

/** A write that takes longer than this is not waited for with only one place for the case. */
const SLOW_MS = 400;
/** Characters of history that go with a second copy: there is little room for it. */
const COPY_HISTORY = 400_000;

export class Saving {
	state: SaveState = $state('untouched');
	/** The case that another window changed at the same time; what was done here went on as a copy of it. */
	parted: { id: string; title: string } | null = $state.raw(null);
	/** The case is newer than what had been saved of it: it was taken up from its second copy. */
	recovered = $state(false);
	/** The id under which the case is kept. */
	id: string = $state(newId());
	/** Counts the changes that were saved. */
	revision = $state(0);
	/** Why the latest changes are not saved; null where they are, or are about to be. */
	readonly storageError: StorageError | null = $derived(
		this.state === 'missing' || this.state === 'full' || this.state === 'damaged'
			? this.state
			: null
	);
	readonly #workspace: Workspace;
	readonly #copyTitle: SavingOptions['copyTitle'];
	readonly #onceChanged: boolean;
	readonly #writer = newId();
	#writing: Promise<void> | null = null;
	/** The id that there is a second copy under. */
	#copied: string | null = null;
	/** The history and the notes that storage holds. */
	#stored: unknown = null;
	#noted: { fan: SavedFan | null; view: unknown } = { fan: null, view: null };
	#begun: number | undefined = Date.now();
	#fan: { fan: SavedFan; file: unknown } | null = null;

	constructor(
		workspace: Workspace,
		{ saved, copied, onceChanged = false, copyTitle }: SavingOptions
	) {
		this.#workspace = workspace;
		this.#onceChanged = onceChanged;
		this.#copyTitle = copyTitle;
		if (!saved) return;
		this.id = saved.id;
		this.revision = saved.revision;
		this.#begun = saved.begun;
		if (saved.fan) this.#fan = { fan: saved.fan, file: workspace.document.file };
		if (copied) {
			this.#copied = saved.id;
			this.recovered = copied === 'unsaved';
			return;
		}
		this.state = isDoubted() ? 'saving' : 'saved';
		this.#stored = workspace.kept.history;
		this.#noted = { fan: saved.fan, view: workspace.view };
	}

	/** Save at every change from now on; call while a component is set up. */
	follow(): void {
		// Before the page is drawn anew: a change is on its way to storage when it is seen.
		$effect.pre(() => {
			void [this.#workspace.kept.history, this.#workspace.view];
			untrack(() => this.save());
		});
		$effect(() => hear((news) => void this.#hear(news)));
		$effect(() => {
			const retry = () => void this.save();
			const look = () => void (document.visibilityState === 'visible' ? this.#look() : retry());
			addEventListener('pagehide', retry);
			document.addEventListener('visibilitychange', look);
			return () => {
				removeEventListener('pagehide', retry);
				document.removeEventListener('visibilitychange', look);
			};
		});
	}

	/** Keep the fan of the case as it stands, for the list of cases. */
	noteFan(fan: SavedFan): void {
		this.#fan = { fan, file: this.#workspace.document.file };
		void this.save();
	}

	/** Save what is not saved; resolves when it is, or cannot be. Changes made meanwhile go with the next write. */
	save(): Promise<void> {
		// StorageError stands until a write has gone well again.
		if (this.#changed && (this.state === 'saved' || this.state === 'untouched'))
			this.state = 'saving';
		this.#writing ??= this.#writeAll().finally(() => {
			this.#writing = null;
			if (this.state === 'saving') void this.save();
		});
		return this.#writing;
	}

	/** Keep a second copy of what storage does not have for certain, as when the page goes away; none where it has all. */
	keepCopy(reason: Reason): void {
		if (!this.#changed && !(isDoubted() && this.revision > 0)) return;
		const { id } = this;
		// With less of the history, or none, where there is no room for it.
		const kept = [COPY_HISTORY, 0].some((length) => {
			const packed = this.#packed(length);
			return packed !== null && keepCopy(packed.head, packed.content, reason);
		});
		if (kept) this.#copied = id;
	}

	get #changed(): boolean {
		const { kept, document, opened } = this.#workspace;
		if (kept.history === this.#stored) return false;
		return this.revision > 0 || this.#copied !== null || !this.#onceChanged || document !== opened;
	}

	get #currentFan(): SavedFan | null {
		return this.#fan?.file === this.#workspace.document.file ? this.#fan!.fan : null;
	}

	async #writeAll(): Promise<void> {
		try {
			while (this.#changed) await this.#write();
			if (this.revision === 0) return;
			await settle();
			this.#dropCopy();
			await this.#note();
			this.state = this.#changed ? 'saving' : 'saved';
		} catch (thrown) {
			this.state = storageErrorOf(thrown);
			this.keepCopy('unsaved');
		}
	}

	async #write(): Promise<void> {
		const { kept } = this.#workspace;
		const packed = this.#packed();
		if (!packed) throw new Error('the open case cannot be written down');
		const { head, content } = packed;
		const slow = setTimeout(() => this.keepCopy('unsaved'), SLOW_MS);
		const revision = await writeCase(head, content).finally(() => clearTimeout(slow));
		if (revision === null) return this.#part();
		this.revision = revision;
		this.#stored = kept.history;
		this.#noted = { fan: head.fan, view: head.view };
		tell({ id: this.id, revision });
	}

	/** The case as it stands, to be written down; with as many characters of its history as are asked for. */
	#packed(length?: number): { head: Head; content: Content } | null {
		const { kept, document, view } = this.#workspace;
		const content = packContent(this.id, kept, length);
		if (!content) return null;
		const head: Head = {
			id: this.id,
			revision: this.revision,
			title: document.written.title.slice(0, 4000),
			...(this.#begun !== undefined && { begun: this.#begun }),
			changed: Date.now(),
			digest: digestOf(fileText(content.present)),
			writer: this.#writer,
			fan: this.#currentFan,
			view
		};
		return { head, content };
	}

	/** What is saved, and was read back, needs no second copy. */
	#dropCopy(): void {
		if (this.#copied === null) return;
		dropCopy(this.#copied);
		this.#copied = null;
	}

	async #note(): Promise<void> {
		const notes = { fan: this.#currentFan, view: this.#workspace.view };
		if (notes.fan === this.#noted.fan && notes.view === this.#noted.view) return;
		await noteCase({ id: this.id, revision: this.revision, ...notes });
		this.#noted = notes;
	}

	/** Another window saved first: go on as a case of its own, so that neither is lost. */
	#part(): void {
		this.parted = { id: this.id, title: this.#workspace.document.file.title };
		this.id = newId();
		this.#begun = Date.now();
		this.revision = 0;
		this.#workspace.edit('title', (file) => ({ ...file, title: this.#copyTitle(file.title) }));
	}

	#hear({ id, revision }: News): Promise<void> | undefined {
		return id === this.id && revision > this.revision ? this.#look() : undefined;
	}

	/** Take up what another window has saved, unless something was changed here too: saving then finds out. */
	async #look(): Promise<void> {
		const { id } = this;
		for (;;) {
			while (this.#writing) await this.#writing;
			if (this.revision === 0 || id !== this.id) return;
			if (this.#changed) return this.save();
			const raw = await readRaw(id).catch(() => null);
			if (this.#writing || this.#changed) continue;
			const found = raw && readRecord(raw);
			if (!found || isUnreadable(found) || found.head.revision <= this.revision) return;
			return this.#adopt(found.head, found.kept);
		}
	}

	#adopt(head: Head, kept: Kept): void {
		this.revision = head.revision;
		this.#workspace.adopt(kept);
		this.#stored = kept.history;
		this.#noted = { fan: head.fan, view: this.#workspace.view };
		if (head.fan) this.#fan = { fan: head.fan, file: this.#workspace.document.file };
	}
}
