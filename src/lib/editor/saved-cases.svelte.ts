/** The cases that this browser keeps, as a list: renamed, duplicated, removed and put back. */
import { isDoubted } from './torn-database.ts';
import { newId } from './new-id.ts';
import { exportRecord } from './record-file.ts';
import type { Head, RawRecord } from './record.ts';
import { copied, retitled, type SavedCase } from './retitle.ts';
import { dropCopy, secondCopies, secondCopy } from './second-copy.ts';
import { listCases, putBack, readRaw, removeCase, settle, writeCase } from './store.ts';
import { hear, tell } from './tabs.ts';
import { storageErrorOf, type StorageError } from './storage-error.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';

export class SavedCases {
	/** The last changed first; null before storage has answered. */
	heads: Head[] | null = $state.raw(null);
	/** The records that do not open here. */
	unreadable: Unreadable[] = $state.raw([]);
	storageError: StorageError | null = $state(null);
	/** The record that was removed last, for as long as it can be put back. */
	removed: { title: string | null; raw: RawRecord } | null = $state.raw(null);
	/** What turned out not to open, though the list could not tell. */
	#found: Unreadable[] = [];

	/** Follow what this and other windows save; call while a component is set up. */
	follow(): void {
		$effect(() => {
			void this.load().then(() => this.#settle());
			return hear(() => void this.load());
		});
	}

	async load(): Promise<void> {
		let heads: Head[] = [];
		let unreadable: Unreadable[] = [];
		await this.#try(async () => {
			({ heads, unreadable } = await listCases());
			heads = heads.filter(({ id }) => !this.#found.some((other) => other.id === id));
			unreadable = [...unreadable, ...this.#found];
		});
		if (this.storageError && this.heads?.length) return;
		for (const { id, head } of secondCopies()) {
			const saved = heads.find((other) => other.id === id);
			if (saved && saved.changed >= head.changed) continue;
			if (unreadable.some((other) => other.id === id && other.kind === 'newer')) continue;
			heads = [...heads.filter((other) => other !== saved), head];
			unreadable = unreadable.filter((other) => other.id !== id);
		}
		this.heads = heads.toSorted((a, b) => b.changed - a.changed);
		this.unreadable = unreadable;
	}

	/** A database that may be torn is made sure of while the list is read. */
	async #settle(): Promise<void> {
		if (isDoubted()) await this.#change(settle);
	}

	async rename(id: string, title: string): Promise<void> {
		await this.#make(id, (found) => retitled(found, title));
	}

	async duplicate(id: string, title: string): Promise<void> {
		await this.#make(id, (found) => copied(found, { id: newId(), title }));
	}

	/** Remove a case or a record that does not open; `restore` puts it back. */
	async remove(id: string, title: string | null): Promise<void> {
		await this.#change(async () => {
			const raw = (await readRaw(id)) ?? secondCopy(id);
			this.removed = raw && { title, raw };
			await removeCase(id);
			dropCopy(id);
			this.#found = this.#found.filter((other) => other.id !== id);
			tell({ id, revision: 0 });
		});
	}

	/** Put what was removed last back, as it was. */
	async restore(): Promise<void> {
		const { removed } = this;
		if (!removed) return;
		await this.#change(async () => {
			await putBack(removed.raw);
			tell({ id: removed.raw.id, revision: 0 });
			this.removed = null;
		});
	}

	/** Give a record that does not open as the text of a file; null where it is gone. */
	async exported(entry: Unreadable): Promise<string | null> {
		let text: string | null = null;
		await this.#try(async () => {
			text = await exportRecord(entry);
		});
		return text;
	}

	/** Write what is made of a case. Where another window is first, it is made of what that has written. */
	async #make(id: string, make: (found: SavedCase) => SavedCase | null): Promise<void> {
		await this.#change(async () => {
			// with all that a case is checked by: the list itself does without
			const { newestOf } = await import('./newest.ts');
			for (let tries = 0; tries < 5; tries++) {
				const found = await newestOf(id);
				if (found && isUnreadable(found)) this.#found.push(found);
				if (!found || isUnreadable(found)) return;
				const made = make(found);
				if (!made) return;
				const revision = await writeCase({ ...made.head, writer: undefined }, made.content);
				if (revision === null) continue;
				if (made.head.id === id) dropCopy(id);
				tell({ id: made.head.id, revision });
				return;
			}
		});
	}

	/** Change what is kept, and show what is kept then; what went wrong stands although the list could be read. */
	async #change(work: () => Promise<void>): Promise<void> {
		await this.#try(work);
		const { storageError } = this;
		await this.load();
		this.storageError ??= storageError;
	}

	async #try(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.storageError = null;
		} catch (thrown) {
			this.storageError = storageErrorOf(thrown);
		}
	}
}
