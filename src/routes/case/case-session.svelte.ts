/** What lies on the workbench: the open case and its saving, or why there is none. Opens, duplicates, and never loses one. */
import { checkCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import { files } from '#lib/messages/files.ts';
import { language } from '#lib/messages/language.svelte.ts';
import { newCase } from '#lib/messages/new-case.ts';
import { readAddress, type Address } from '#lib/editor/address.ts';
import { blankCase } from '#lib/editor/blank-case.ts';
import { openedAnew, type Kept } from '#lib/editor/content.ts';
import { copyOf } from '#lib/editor/copy.ts';
import { openAddress, openFile, type Opening, type Problem } from '#lib/editor/open.ts';
import { findSame, resume, type Resumed } from '#lib/editor/resume.ts';
import { BLANK, savedFragment, savedIn } from '#lib/editor/saved-address.ts';
import { Saving, type SavingOptions } from '#lib/editor/saving.svelte.ts';
import { openUnder } from '#lib/editor/tab-case.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';

const copyTitle = (title: string) => language.of(files).copyOf(title);

export interface OpenCase {
	workspace: Workspace;
	saving: Saving;
}

export class CaseSession {
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
			// A page that is loaded again goes on; what is opened is opened anew.
			const goesOn = here !== null && (!here.asOpened || resumed.copied !== null);
			return this.#take(resumed, goesOn, wanted === null ? address : null);
		}
		if (wanted !== null) return this.#refuse(resumed!.problem);
		await this.#takeNew(openAddress(address), address, turn);
		if (resumed && resumed.problem.kind !== 'gone') this.problem ??= resumed.problem;
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
		if (resumed && 'kept' in resumed) this.#take(resumed, false, address);
		else this.#put(opening.opened, address, { onceChanged: isTemplate });
	}

	#take({ kept, head, copied }: Resumed, goesOn: boolean, address: Address | null): void {
		const opened = goesOn ? kept : openedAnew(kept);
		this.#put(opened, address ?? { source: null, view: head.view, fingerprint: null }, {
			saved: head,
			copied
		});
	}

	#put(
		opened: ValidCase | Kept,
		address: Address,
		how: Omit<SavingOptions, 'copyTitle'> = {}
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
