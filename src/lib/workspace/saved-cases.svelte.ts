/** The cases that this browser keeps, as a list: renamed, duplicated, removed and put back. */
import { newId } from './new-id.ts';
import type { Content, Head } from './record.ts';
import { copied, retitled, type SavedCase } from './retitle.ts';
import { listCases, readCase, removeCase, troubleOf, writeCase, type Trouble } from './store.ts';
import { hear, tell } from './tabs.ts';
import { isObject } from './unknown-data.ts';

export class SavedCases {
	/** The last changed first; null before storage has answered. */
	heads: Head[] | null = $state.raw(null);
	/** Ids of cases whose records are damaged. */
	damaged: string[] = $state.raw([]);
	trouble: Trouble | null = $state(null);
	/** The case that was removed last, for as long as it can be put back. */
	removed: SavedCase | null = $state.raw(null);

	/** Follow what this and other windows save; call while a component is set up. */
	follow(): void {
		$effect(() => {
			void this.load();
			return hear(() => void this.load());
		});
	}

	async load(): Promise<void> {
		await this.#try(async () => {
			const { heads, damaged } = await listCases();
			this.heads = heads.toSorted((a, b) => b.changed - a.changed);
			this.damaged = damaged;
		});
		this.heads ??= [];
	}

	async rename(id: string, title: string): Promise<void> {
		await this.#make(id, (found) => found && retitled(found, title));
	}

	async duplicate(id: string, title: string): Promise<void> {
		await this.#make(id, (found) => found && copied(found, { id: newId(), title }));
	}

	/** Remove a case; `restore` puts it back. */
	async remove(id: string): Promise<void> {
		await this.#try(async () => {
			this.removed = await readWhole(id);
			await removeCase(id);
			tell({ id, revision: 0 });
		});
		await this.load();
	}

	/** Remove the records that cannot be read. */
	async forgetDamaged(): Promise<void> {
		await this.#try(async () => {
			for (const id of this.damaged) await removeCase(id);
		});
		await this.load();
	}

	/** Put the case that was removed last back, as it was. */
	async restore(): Promise<void> {
		const { removed } = this;
		if (!removed) return;
		await this.#make(removed.head.id, () => removed);
		if (!this.trouble) this.removed = null;
	}

	/** Write what is made of a case. Where another window is first, it is made of what that has written. */
	async #make(id: string, make: (found: SavedCase | null) => SavedCase | null): Promise<void> {
		await this.#try(async () => {
			for (let tries = 0; tries < 5; tries++) {
				const made = make(await readWhole(id));
				if (!made) return;
				const revision = await writeCase(made.head, made.content);
				if (revision === null) continue;
				tell({ id: made.head.id, revision });
				return;
			}
		});
		await this.load();
	}

	async #try(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.trouble = null;
		} catch (thrown) {
			this.trouble = troubleOf(thrown);
		}
	}
}

async function readWhole(id: string): Promise<SavedCase | null> {
	const found = await readCase(id);
	if (!found?.head || !isObject(found.content)) return null;
	return { head: found.head, content: found.content as unknown as Content };
}
