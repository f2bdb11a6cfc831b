/** The model under the hand: what stands open, and edits of it, each a step of its own that can be undone. */
import { MODEL_LISTS, type ModelList, type Draft } from '#lib/case/draft.ts';
import { tick } from 'svelte';
import type { Doubt } from '#lib/case/doubts/doubt.ts';
import type { Issue, Path } from '#lib/case/issue.ts';
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { drawAll } from '#lib/components/deferred-rendering.ts';
import type { MenuItem } from '#lib/components/menu-item.ts';
import { doubtsAt } from '#lib/components/fields/doubts-at.ts';
import { issuesAt } from '#lib/case/issue.ts';
import { language } from '#lib/messages/language.svelte.ts';
import { MODEL } from '#lib/messages/model.ts';
import { isShare } from '#lib/messages/numbers.ts';
import { addAssumption, type Added } from '#lib/editor/model/add.ts';
import { listOf, patchEntity, type Patch } from '#lib/editor/model/entities.ts';
import type { Workspace } from '#lib/editor/workspace.svelte.ts';
import type { Words } from '#lib/narrative/model/sentence.ts';
import { numberText, shareText } from '#lib/narrative/value.ts';

/** Stands for the frame of the case, which is no thing of it: no id is empty. */
export const FRAME = '';

/** What a new assumption is made of. */
export interface Assumed {
	name: string;
	unit: string;
	around: number;
}

/** What can be done with a thing, and the button that it was asked at. */
export interface EntityActions {
	anchor: HTMLElement;
	label: string;
	items: MenuItem[];
}

export class Editing {
	/** The key of the thing that is open, which stays though its id follows its name. */
	#opened: string | null = $state(null);
	readonly #open = $derived.by(() => {
		const opened = this.#opened;
		if (opened === null || opened === FRAME) return opened;
		const ids = MODEL_LISTS.flatMap((list) => listOf(this.file, list).map(({ id }) => id));
		return ids.find((id) => this.workspace.keyOf(id) === opened) ?? null;
	});
	/** The menu that was asked for last. */
	menu: EntityActions | null = $state.raw(null);
	menuOpen = $state(false);
	readonly workspace: Workspace;

	constructor(workspace: Workspace) {
		this.workspace = workspace;
	}

	/** The id of the thing that is open; one at a time. */
	get open(): string | null {
		return this.#open;
	}

	set open(id: string | null) {
		this.#opened = id && this.workspace.keyOf(id);
	}

	get file(): CaseFile {
		return this.workspace.document.written;
	}

	/** What sentences are told in. */
	get words(): Words {
		return {
			m: language.of(MODEL),
			language: language.code,
			currency: language.messages.currency
		};
	}

	/** New things are named in the language of the case, not of who looks at it. */
	get own(): Words['m'] {
		return MODEL[this.file.language] ?? MODEL.en;
	}

	pathOf(list: ModelList, id: string): Path {
		return [list, listOf(this.file, list).findIndex((thing) => thing.id === id)];
	}

	/** What is wrong at a place of a thing, and within it. */
	issues(list: ModelList, id: string, ...keys: Path): Issue[] {
		return issuesAt(this.workspace.document.issues, [...this.pathOf(list, id), ...keys]);
	}

	issuesOf(...path: Path): Issue[] {
		return issuesAt(this.workspace.document.issues, path);
	}

	/** What is doubtful about a number of a thing. */
	doubts(list: ModelList, id: string, ...keys: Path): Doubt[] {
		return doubtsAt(this.file, [...this.pathOf(list, id), ...keys]);
	}

	/** Say how far an assumption reaches, in its own unit. */
	reachOfInput(id: string): string {
		const input = this.file.inputs.find((found) => found.id === id);
		if (!input) return '';
		const say = isShare(input.unit) ? shareText : numberText;
		return say(id, this.file, this.words) + (isShare(input.unit) ? '' : ` ${input.unit}`);
	}

	edit(subject: string, make: (file: CaseFile) => CaseFile): void {
		this.workspace.edit(subject, make);
	}

	/** Write keys of a thing. */
	patch<L extends ModelList>(list: L, id: string, patch: Patch<Draft<L>>): void {
		this.edit(`${Object.keys(patch)[0]} ${id}`, (file) => patchEntity(file, list, id, patch));
	}

	/** Add a thing and open it, its name to be written over. */
	async add(make: (file: CaseFile) => Added): Promise<void> {
		let added: string | null = null;
		this.edit('add', (file) => {
			const made = make(file);
			added = made.id;
			return made.file;
		});
		if (added === null) return;
		await this.reveal(added);
		const { activeElement } = document;
		if (activeElement instanceof HTMLInputElement) activeElement.select();
	}

	/** Make an assumption and write it where a value needs it, as one step. */
	assume(made: Assumed, write: (file: CaseFile, input: string) => CaseFile): void {
		this.edit(`assume ${made.name}`, (file) => {
			const added = addAssumption(file, made.name, made.around, made.unit);
			return write(added.file, added.id);
		});
	}

	/** Open a thing, or the frame, and go to it; an input is edited in its own section. */
	async reveal(id: string): Promise<void> {
		if (this.file.inputs.some((input) => input.id === id)) {
			this.workspace.goTo('assumptions', id);
			return;
		}
		const listed = MODEL_LISTS.flatMap((list) => listOf(this.file, list).map((thing) => thing.id));
		if (id !== FRAME && !listed.includes(id)) return;
		this.open = id;
		await tick();
		drawAll();
		const thing = document.getElementById(entityElementId(id));
		thing?.scrollIntoView({ block: 'start' });
		thing?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
	}
}

/** The id in the page of the thing with an id in the case. */
export function entityElementId(id: string): string {
	return `thing-${id}`;
}

/** A value with another factor at `index`. */
export function withInput(value: Value, index: number, input: string): Value {
	return Array.isArray(value) ? value.map((found, i) => (i === index ? input : found)) : input;
}
