/** The open case: what it was opened as, what it has become, and how it is looked at. */
import { applyScenario } from '#lib/case/scenario.ts';
import type { Issue } from '#lib/case/issue.ts';
import { checkCase, type ValidCase } from '#lib/case/parse-case.ts';
import type { Case, CaseFile, Change } from '#lib/case/schema.ts';
import { FIRST_VIEW, type Address, type View } from './address.ts';
import { withOrganisation, withShift, withShiftsOf, type Editable } from './edits.ts';
import { begin, record, redo, undo, type History } from './history.ts';

/** What was just done: the case it was done to, as shown, and what it changed in it. */
export interface Move {
	before: Case;
	changes: Change[];
	/** The name of the scenario, where choosing one is what was done. */
	scenario: string | null;
}

/** The last valid state of the open case, and what has been written since, right or wrong. */
export interface Document extends ValidCase {
	/** `file` itself while it is valid. */
	written: CaseFile;
	/** What is wrong with what is written; empty while it is valid. */
	issues: readonly Issue[];
}

export class Workspace {
	readonly opened: Document;
	/** The template the case was opened from, while it is unchanged. */
	readonly #template: string | null;
	readonly #fingerprint: string | null;
	readonly #firstView: View;
	#history: History<Document>;
	/** The case as it would be if the lever that is held were let go. */
	#draft: Document | null = $state.raw(null);
	/** The last change, while it stands. */
	move: Move | null = $state.raw(null);
	view: View = $state.raw(FIRST_VIEW);

	constructor(opened: ValidCase, address?: Address) {
		this.opened = { ...opened, written: opened.file, issues: [] };
		this.#template =
			address?.source && 'template' in address.source ? address.source.template : null;
		this.#history = $state.raw(begin(this.opened));
		if (address) this.view = this.#possible(address.view);
		this.#firstView = this.view;
		this.move = this.#choice();
		this.#fingerprint = address?.fingerprint ?? null;
	}

	/** The case with all edits that were let go of: what is linked, saved and undone. */
	get document(): Document {
		return this.#history.present;
	}

	/** The case as it stands under the hand, the chosen scenario's changes made. */
	readonly shown: Case = $derived.by(() =>
		inScenario((this.#draft ?? this.#history.present).case, this.view.scenario)
	);

	/** What the picture is held against: the case without the scenario, or as it was opened; null where that is the same. */
	readonly baseline: Case | null = $derived.by(() => {
		if (this.view.scenario !== null) return this.#history.present.case;
		return (this.#draft ?? this.#history.present) === this.opened ? null : this.opened.case;
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
	get origin(): Case {
		return inScenario(this.opened.case, this.view.scenario);
	}

	/**
	 * Change the case as it is written. A change that makes it invalid is kept too, with what is wrong; the last valid
	 * case stays computed, linked and saved. Steps on the same `subject` that follow at once are undone as one.
	 */
	edit(subject: string, make: (written: CaseFile) => CaseFile, at = performance.now()): void {
		const written = make(this.document.written);
		if (written === this.document.written) return;
		const checked = checkCase(written);
		const next: Document =
			'issues' in checked
				? { ...this.document, written, issues: checked.issues }
				: { ...checked, written: checked.file, issues: [] };
		this.#history = record(this.#history, next, subject, at);
		this.#draft = null;
		this.move = null;
		this.view = this.#possible(this.view);
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

	/** Put another organisation in force. */
	setOrganisation(organisation: string, at = performance.now()): void {
		if (this.shown.organisation === organisation) return;
		const next = edit(this.document, (part) =>
			withOrganisation(part, this.view.scenario, organisation)
		);
		this.#keep(next, 'organisation', { organisation }, at);
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
		this.#history = record(this.#history, next, 'reset', at);
		this.#draft = null;
		this.move = null;
	}

	undo(): void {
		this.#history = undo(this.#history);
		this.#draft = null;
		this.move = null;
	}

	redo(): void {
		this.#history = redo(this.#history);
		this.#draft = null;
		this.move = null;
	}

	/** Look at the case another way; nothing of the case changes. */
	look(view: Partial<View>): void {
		const { scenario } = this.view;
		this.view = this.#possible({ ...this.view, ...view });
		if (this.view.scenario !== scenario) this.move = this.#choice();
	}

	#keep(next: Document, subject: string, change: Change, at: number): void {
		const before = inScenario(this.document.case, this.view.scenario);
		const steps = this.#history.past.length;
		this.#history = record(this.#history, next, subject, at);
		const joined = this.#history.past.length === steps;
		this.move = {
			before: (joined && this.move?.before) || before,
			changes: [change],
			scenario: null
		};
		this.#draft = null;
	}

	/** Choosing a scenario, told as what it changes. */
	#choice(): Move | null {
		const before = this.document.case;
		const chosen = before.scenarios.find(({ id }) => id === this.view.scenario);
		return chosen ? { before, changes: chosen.changes, scenario: chosen.name } : null;
	}

	#possible(view: View): View {
		const known = this.document.case.scenarios.some(({ id }) => id === view.scenario);
		return known ? view : { ...view, scenario: null };
	}
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
