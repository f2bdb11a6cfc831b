/** What lies on the workbench: the open case and its saving, or why there is none. Opens, duplicates, and never loses one. */
import { checkCase, type ValidCase } from '#lib/case/parse-case.ts';
import { files } from '#lib/messages/files.ts';
import { language } from '#lib/messages/language.svelte.ts';
import { newCase } from '#lib/messages/new-case.ts';
import { readAddress, type Address } from '#lib/workspace/address.ts';
import { blankCase } from '#lib/workspace/blank-case.ts';
import { openedAnew, type Kept } from '#lib/workspace/content.ts';
import { copyOf } from '#lib/workspace/copy.ts';
import { openAddress, openFile, type Opening, type Problem } from '#lib/workspace/open.ts';
import type { Head } from '#lib/workspace/record.ts';
import { findSame, resume } from '#lib/workspace/resume.ts';
import { BLANK, savedFragment, savedIn } from '#lib/workspace/saved-address.ts';
import { Saving } from '#lib/workspace/saving.svelte.ts';
import { openUnder, takeUnsaved } from '#lib/workspace/tab-case.ts';
import { Workspace } from '#lib/workspace/workspace.svelte.ts';

const copyTitle = (title: string) => language.of(files).copyOf(title);

export interface OpenCase {
	workspace: Workspace;
	saving: Saving;
}

export class Desk {
	open: OpenCase | null = $state.raw(null);
	problem: Problem | null = $state.raw(null);
	/** Counts openings: the newest wins over one that is still being read. */
	#turn = 0;

	/** Open what the address names: a saved case, the one this window had open there, or what is written in it. */
	async openAddress(hash: string): Promise<void> {
		if (hash === `#${BLANK}`) return this.openBlank();
		const turn = ++this.#turn;
		const address = readAddress(hash);
		await this.open?.saving.save();
		const wanted = savedIn(address);
		const here = wanted === null ? openUnder(hash.replace(/^#/, '')) : null;
		const known = wanted ?? here?.id;
		const resumed = known === undefined ? null : await resume(known);
		if (turn !== this.#turn) return;
		if (resumed && 'kept' in resumed) {
			const { kept, head } = resumed;
			// A page that is loaded again goes on; what is opened is opened anew.
			const goesOn = here !== null && !here.asOpened;
			this.#take(goesOn ? kept : openedAnew(kept), head, wanted === null ? address : null);
			return this.#goOn(here?.id);
		}
		if (wanted !== null) return this.#refuse(resumed!.problem);
		await this.#takeNew(openAddress(address), address, turn);
		if (turn === this.#turn) this.#goOn(here?.id);
		if (resumed?.problem.kind === 'damaged') this.problem ??= resumed.problem;
	}

	/** Open a case file that someone picked or dropped. */
	async openFile(file: File): Promise<void> {
		const turn = ++this.#turn;
		await this.open?.saving.save();
		await this.#takeNew(await openFile(file), readAddress(''), turn);
	}

	/** Open a case with nothing in it. */
	openBlank(): void {
		this.#turn++;
		const checked = checkCase(blankCase(language.code, language.of(newCase).blank));
		if ('issues' in checked) throw new Error('a blank case is valid');
		this.#put(checked, readAddress(''), { onceChanged: true });
	}

	/** Go on with a copy of the open case. */
	duplicate(): void {
		if (!this.open) return;
		const { document, view } = this.open.workspace;
		this.#turn++;
		const kept = copyOf(document, copyTitle(document.written.title));
		this.#put(kept, { source: null, view, fingerprint: null });
	}

	/** Open a saved case by its id. */
	openSaved(id: string): Promise<void> {
		return this.openAddress(savedFragment(id));
	}

	/** A case that is saved word for word is that one; templates are looked at as they are. */
	async #takeNew(opening: Opening, address: Address, turn: number): Promise<void> {
		if ('problem' in opening) {
			if (turn === this.#turn) this.#refuse(opening.problem);
			return;
		}
		const isTemplate = address.source !== null && 'template' in address.source;
		const id = isTemplate ? null : await findSame(JSON.stringify(opening.opened.file));
		const resumed = id === null ? null : await resume(id);
		if (turn !== this.#turn) return;
		if (resumed && 'kept' in resumed) this.#take(openedAnew(resumed.kept), resumed.head, address);
		else this.#put(opening.opened, address, { onceChanged: isTemplate });
	}

	#take(kept: Kept, head: Head, address: Address | null): void {
		this.#put(kept, address ?? { source: null, view: head.view, fingerprint: null }, {
			saved: head
		});
	}

	/** Do again what was done last, where the page went away before it was saved. */
	#goOn(id: string | undefined): void {
		const { workspace, saving } = this.open ?? {};
		const written = id && saving && takeUnsaved(id, saving.revision);
		if (written) workspace!.edit('unsaved', () => written);
	}

	#put(
		opened: ValidCase | Kept,
		address: Address,
		how: { saved?: Head; onceChanged?: boolean } = {}
	): void {
		const workspace = new Workspace(opened, address);
		this.open = { workspace, saving: new Saving(workspace, { ...how, copyTitle }) };
		this.problem = null;
	}

	/** What could not be opened leaves the open case as it is. */
	#refuse(problem: Problem): void {
		this.problem = problem;
	}
}
