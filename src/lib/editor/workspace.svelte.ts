/** The open case: what it was opened as, what it has become, and how it is looked at. */
import type { Move } from '#lib/analysis/move.ts';
import { idsOf } from '#lib/case/entities.ts';
import { applyScenario } from '#lib/case/scenario.ts';
import type { ValidCase } from '#lib/case/read/parse-case.ts';
import type { Case, CaseFile, Change } from '#lib/case/schema.ts';
import { FIRST_VIEW, type Address, type View } from './address.ts';
import type { Kept } from './content.ts';
import { documentOf, rewritten, type Document } from './document.ts';
import { withOrganisation, withShift, withShiftsOf, type Editable } from './edits.ts';
import { begin, record, redo, undo, type History } from './history.ts';
import { Keys } from './stable-keys.ts';
import { withName } from './naming.ts';
import { Revision } from './revision.ts';

export class Workspace {
	/** The template the case was opened from, while it is unchanged. */
	#template: string | null;
	readonly #fingerprint: string | null;
	readonly #firstView: View;
	#opened: Revision = $state.raw(null!);
	#history: History<Revision> = $state.raw(null!);
	/** The case as it would be if the lever that is held were let go. */
	#draft: Document | null = $state.raw(null);
	/** By the steps that settled an organisation: what the case counts as opened as before them and after them. */
	readonly #settlings = new WeakMap<Revision, { before: Revision; after: Revision }>();
	/** The thing that a section was opened for. */
	#sought: { section: string; id: string } | null = null;
	readonly #keys = new Keys();
	readonly #ids = $derived(idsOf(this.document.written));
	/** The last change, while it stands. */
	move: Move | null = $state.raw(null);
	view: View = $state.raw(FIRST_VIEW);

	/** Open a case anew, or as it was `kept`, edits and all. */
	constructor(opened: ValidCase | Kept, address?: Address) {
		const kept = 'history' in opened ? opened : newlyOpened(opened, address);
		this.#template = kept.template;
		this.#opened = kept.opened;
		this.#history = kept.history;
		if (address) this.view = this.#possible(address.view);
		this.#firstView = this.view;
		this.move = this.#choice();
		this.#fingerprint = address?.fingerprint ?? null;
	}

	/** The case as it was opened. */
	get opened(): Document {
		return this.#opened.document!;
	}

	/** The case with all edits that were let go of: what is linked, saved and undone. */
	get document(): Document {
		return this.#history.present.document!;
	}

	/** All of the case that is to outlive the page. */
	get kept(): Kept {
		return { history: this.#history, opened: this.#opened, template: this.#template };
	}

	/** Take up what another window made of the case; how it is looked at here stays. */
	adopt({ history, opened, template }: Kept): void {
		this.#history = history;
		this.#opened = opened;
		this.#template = template;
		this.#settle();
		this.view = this.#possible(this.view);
	}

	/** The case as it stands under the hand, the chosen scenario's changes made. */
	readonly shown: Case = $derived.by(() =>
		inScenario((this.#draft ?? this.document).case, this.view.scenario)
	);

	/** What changes are told against: the case as it was opened; null where it was blank, with no money in it. */
	readonly origin: Document | null = $derived.by(() =>
		this.opened.case.lines.length > 0 ? this.opened : null
	);

	/** What the picture is held against: the case without the scenario, or its origin; null where that is the same. */
	readonly baseline: Case | null = $derived.by(() => {
		if (this.view.scenario !== null) return this.document.case;
		const origin = this.origin?.case ?? null;
		return (this.#draft ?? this.document).case === origin ? null : origin;
	});

	get dragging(): boolean {
		return this.#draft !== null;
	}

	/** The id of the template that the case still is, word for word. */
	get template(): string | null {
		return this.document === this.opened ? this.#template : null;
	}

	/** The fingerprint that the sender of the link saw, while the case and the view are as they came. */
	get expected(): string | null {
		const asItCame = this.document === this.opened && this.view === this.#firstView;
		return asItCame ? this.#fingerprint : null;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** Where all levers would go back to. */
	get home(): Case {
		return inScenario(this.opened.case, this.view.scenario);
	}

	/**
	 * Change the case as it is written. A change that makes it invalid is kept too, with what is wrong; the last valid
	 * case stays computed, linked and saved. Steps on the same `subject` that follow at once are undone as one.
	 */
	edit(subject: string, make: (written: CaseFile) => CaseFile, at = performance.now()): void {
		const written = make(this.document.written);
		if (written === this.document.written) return;
		this.#record(rewritten(this.document, written), subject, at);
		this.#settle();
		this.view = this.#possible(this.view);
	}

	/** Name a thing. Its id, and what this window holds by it, follow where the id was made of the name. */
	rename(id: string, name: string, at?: number): void {
		const made = withName(this.document.written, id, name);
		const key = this.keyOf(id);
		const { view } = this;
		this.edit(`name ${id}`, () => made.file, at);
		if (made.id === id) return;
		this.#keys.follow(key, made.id);
		const scenarios = this.document.case.scenarios;
		const shown = view.scenario === id && scenarios.some((found) => found.id === made.id);
		this.view = this.#possible({
			...view,
			scenario: shown ? made.id : view.scenario,
			...(view.pins && { pins: view.pins.map((pin) => (pin === id ? made.id : pin)) })
		});
	}

	/** What tells a thing from all others, whatever name its id follows. */
	keyOf(id: string): string {
		return this.#keys.of(id, (other) => this.#ids.has(other));
	}

	/** Move a lever without letting go: shown, not kept. */
	drag(input: string, shift: number): void {
		this.#draft = edit(this.document, (part) => withShift(part, this.view.scenario, input, shift));
	}

	/** Let a lever go. */
	setShift(input: string, shift: number, at = performance.now()): void {
		const next = edit(this.document, (part) => withShift(part, this.view.scenario, input, shift));
		this.#keep(next, `shift ${input}`, { input, shift }, at);
	}

	/** Put another organisation in force, to see what it does. */
	setOrganisation(organisation: string, at = performance.now()): void {
		if (this.shown.organisation === organisation) return;
		const next = edit(this.document, (part) =>
			withOrganisation(part, this.view.scenario, organisation)
		);
		this.#keep(next, 'organisation', { organisation }, at);
	}

	/** Put another organisation in force for good: an edit of the case, and what changes are told against has it too. */
	settleOrganisation(organisation: string, at = performance.now()): void {
		this.setOrganisation(organisation, at);
		const before = this.#opened;
		const known = this.opened.case.organisations.some(({ id }) => id === organisation);
		if (this.view.scenario !== null || !known) return;
		const make = <D extends Editable>(part: D) => withOrganisation(part, null, organisation);
		const asNow = this.opened === this.#history.past.at(-1)?.document;
		this.#opened = new Revision(asNow ? { ...this.document } : edit(this.opened, make));
		this.#settlings.set(this.#history.present, { before, after: this.#opened });
	}

	/** Take all levers back to where they were when the case was opened. */
	resetLevers(at = performance.now()): void {
		const { scenario } = this.view;
		const { file, case: computed, written } = this.document;
		const next = {
			...this.document,
			...paired(file, written, (part) => withShiftsOf(part, scenario, this.opened.file)),
			case: withShiftsOf(computed, scenario, this.opened.case)
		};
		this.#record(next, 'reset', at);
		this.#settle();
	}

	undo(): void {
		this.#opened = this.#settlings.get(this.#history.present)?.before ?? this.#opened;
		const history = undo(this.#history);
		// A stored step that turns out damaged is where the history ends.
		this.#history = history.present.document ? history : { ...this.#history, past: [] };
		this.#settle();
		this.view = this.#possible(this.view);
	}

	redo(): void {
		const history = redo(this.#history);
		this.#history = history.present.document ? history : { ...this.#history, future: [] };
		this.#opened = this.#settlings.get(this.#history.present)?.after ?? this.#opened;
		this.#settle();
		this.view = this.#possible(this.view);
	}

	/** Look at the case another way; nothing of the case changes. */
	look(view: Partial<View>): void {
		const { scenario } = this.view;
		this.#sought = null;
		this.view = this.#possible({ ...this.view, ...view });
		if (this.view.scenario !== scenario) this.move = this.#choice();
	}

	/** Open a section for one of its things. */
	goTo(section: string, id: string): void {
		this.look({ section });
		this.#sought = { section, id };
	}

	/** Take the id of the thing that a section was opened for; null where it was opened by itself. */
	takeSought(section: string): string | null {
		const sought = this.#sought;
		if (sought?.section !== section) return null;
		this.#sought = null;
		return sought.id;
	}

	#keep(next: Document, subject: string, change: Change, at: number): void {
		const before = inScenario(this.document.case, this.view.scenario);
		const steps = this.#history.past.length;
		this.#record(next, subject, at);
		const joined = this.#history.past.length === steps;
		this.move = {
			before: (joined && this.move?.before) || before,
			changes: [change],
			scenario: null
		};
		this.#draft = null;
	}

	#record(next: Document, subject: string, at: number): void {
		if (next !== this.document)
			this.#history = record(this.#history, new Revision(next), subject, at);
	}

	/** Nothing is held any more, and what was done before says nothing of what stands now. */
	#settle(): void {
		this.#draft = null;
		this.move = null;
	}

	/** Choosing a scenario, told as what it changes. */
	#choice(): Move | null {
		const before = this.document.case;
		const chosen = before.scenarios.find(({ id }) => id === this.view.scenario);
		return chosen ? { before, changes: chosen.changes, scenario: chosen.name } : null;
	}

	/** A view of things that there are. What is seen stays in sight when undo takes the name back that its id was made of. */
	#possible(view: View): View {
		const { inputs } = this.document.written;
		const scenario = view.scenario && this.#again(view.scenario, this.document.case.scenarios);
		const pins = view.pins?.map((id) => this.#again(id, inputs) ?? id);
		const same = scenario === view.scenario && pins?.join() === view.pins?.join();
		return same ? view : { ...view, scenario, ...(pins && { pins }) };
	}

	#again(id: string, things: readonly { id: string }[]): string | null {
		if (things.some((thing) => thing.id === id)) return id;
		return things.find((thing) => this.keyOf(thing.id) === this.keyOf(id))?.id ?? null;
	}
}

function newlyOpened(opened: ValidCase, address?: Address): Kept {
	const step = new Revision(documentOf(opened));
	const source = address?.source ?? null;
	const template = source && 'template' in source ? source.template : null;
	return { history: begin(step), opened: step, template };
}

/** Make the same edit in a case as written and in the case as computed, so that they stay one. */
function edit(document: Document, make: <D extends Editable>(part: D) => D): Document {
	const { file, case: computed, written } = document;
	return { ...document, ...paired(file, written, make), case: make(computed) };
}

function paired(
	file: CaseFile,
	written: CaseFile,
	make: (part: CaseFile) => CaseFile
): Pick<Document, 'file' | 'written'> {
	const made = make(file);
	return { file: made, written: written === file ? made : make(written) };
}

function inScenario(document: Case, scenario: string | null): Case {
	const known = document.scenarios.some(({ id }) => id === scenario);
	return scenario !== null && known ? applyScenario(document, scenario) : document;
}
