/** Keeps the open case in the browser as it is edited, in step with other windows that have it open. */
import { untrack } from 'svelte';
import { newId } from './new-id.ts';
import { packContent, readContent, type Kept } from './content.ts';
import { digestOf, fileText, type Head, type SavedFan } from './record.ts';
import { noteCase, readCase, troubleOf, writeCase, type Trouble } from './store.ts';
import { hear, tell, type News } from './tabs.ts';
import type { Workspace } from './workspace.svelte.ts';

export type SaveState = 'untouched' | 'saving' | 'saved' | Trouble;

interface Options {
	/** What of the case is saved already. */
	saved?: Head;
	/** Save nothing before something is changed: what was opened is to be had again elsewhere. */
	onceChanged?: boolean;
	/** Names the copy that is made where two windows changed one case at once. */
	copyTitle: (title: string) => string;
}

export class Saving {
	state: SaveState = $state('untouched');
	/** The case that another window changed at the same time; what was done here went on as a copy of it. */
	parted: { id: string; title: string } | null = $state.raw(null);
	/** The id under which the case is kept. */
	id: string = $state(newId());
	/** Counts the changes that were saved. */
	revision = $state(0);
	/** Why the latest changes are not saved; null where they are, or are about to be. */
	readonly trouble: Trouble | null = $derived(
		this.state === 'missing' || this.state === 'full' || this.state === 'damaged'
			? this.state
			: null
	);
	readonly #workspace: Workspace;
	readonly #copyTitle: Options['copyTitle'];
	readonly #onceChanged: boolean;
	#writing: Promise<void> | null = null;
	/** The history and the notes that storage holds. */
	#stored: unknown = null;
	#noted: { fan: SavedFan | null; view: unknown } = { fan: null, view: null };
	#begun: number | undefined = Date.now();
	#fan: { fan: SavedFan; file: unknown } | null = null;

	constructor(workspace: Workspace, { saved, onceChanged = false, copyTitle }: Options) {
		this.#workspace = workspace;
		this.#onceChanged = onceChanged;
		this.#copyTitle = copyTitle;
		if (!saved) return;
		this.id = saved.id;
		this.revision = saved.revision;
		this.#begun = saved.begun;
		this.state = 'saved';
		this.#stored = workspace.kept.history;
		this.#noted = { fan: saved.fan, view: workspace.view };
		if (saved.fan) this.#fan = { fan: saved.fan, file: workspace.document.file };
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
		// Trouble stands until a write has gone well again.
		if (this.#changed && (this.state === 'saved' || this.state === 'untouched'))
			this.state = 'saving';
		this.#writing ??= this.#writeAll().finally(() => {
			this.#writing = null;
			if (this.state === 'saving') void this.save();
		});
		return this.#writing;
	}

	/** The changes that storage does not have yet: of which case, and what it was changed to. */
	get unsaved() {
		const { id, revision } = this;
		return this.#changed ? { id, revision, written: this.#workspace.document.written } : null;
	}

	get #changed(): boolean {
		const { kept, document, opened } = this.#workspace;
		if (kept.history === this.#stored) return false;
		return this.revision > 0 || !this.#onceChanged || document !== opened;
	}

	get #currentFan(): SavedFan | null {
		return this.#fan?.file === this.#workspace.document.file ? this.#fan!.fan : null;
	}

	async #writeAll(): Promise<void> {
		try {
			while (this.#changed) await this.#write();
			if (this.revision === 0) return;
			await this.#note();
			this.state = this.#changed ? 'saving' : 'saved';
		} catch (thrown) {
			this.state = troubleOf(thrown);
		}
	}

	async #write(): Promise<void> {
		const { kept, document, view } = this.#workspace;
		const content = packContent(this.id, kept);
		if (!content) throw new Error('the open case cannot be written down');
		const fan = this.#currentFan;
		const head: Head = {
			id: this.id,
			revision: this.revision,
			title: document.written.title.slice(0, 4000),
			...(this.#begun !== undefined && { begun: this.#begun }),
			changed: Date.now(),
			digest: digestOf(fileText(content.present)),
			fan,
			view
		};
		const revision = await writeCase(head, content);
		if (revision === null) return this.#part();
		this.revision = revision;
		this.#stored = kept.history;
		this.#noted = { fan, view };
		tell({ id: this.id, revision });
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
			const found = await readCase(id).catch(() => null);
			if (this.#writing || this.#changed) continue;
			if (!found?.head || found.head.revision <= this.revision) return;
			const kept = readContent(found.content);
			return kept ? this.#adopt(found.head, kept) : undefined;
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
