/** The workbench's end of the projector: says what is on screen, hears what the room moves, keeps the minutes. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';
import { holdLine, openLine, presenterId, type Line } from '#lib/editor/presenter.ts';
import type { Move } from '#lib/analysis/move.ts';
import type { Workspace } from '#lib/editor/workspace.svelte.ts';
import { firstOrderShares, leadingInputs, leversOf } from '#lib/analysis/leading-inputs.ts';
import type { LiveResults } from './live-results.svelte.ts';
import { describeEdit, describeMoved } from '#lib/narrative/minutes.ts';
import {
	isFromProjector,
	type FromWorkbench,
	type Replayable,
	type Stage
} from '#lib/editor/stage.ts';
import type { Logged } from '#lib/narrative/minutes.ts';

/** Figures that were settled, with the case they belong to. */
interface Settled {
	shown: Case;
	result: Result;
}

export class Presenting {
	readonly id = presenterId();
	/** A projector window has been heard of. */
	watched = $state(false);
	log: readonly Logged[] = $state.raw([]);
	#change: Replayable | null = $state.raw(null);
	#last: Settled | null = null;
	/** The move that the last sentence of the minutes is about. */
	#told: Move | null = null;
	/** The move that was made before anyone watched. */
	#missed: Move | null = null;
	#leading: readonly string[] = [];
	readonly #workspace: Workspace;
	readonly #live: LiveResults;
	readonly #line: Line<FromWorkbench>;

	/** Follow the workbench; call while a component is set up in a browser. */
	constructor(workspace: Workspace, live: LiveResults) {
		this.#workspace = workspace;
		this.#live = live;
		this.#line = openLine<FromWorkbench, unknown>(this.id, (message) => this.#hear(message));
		const release = holdLine(this.id);
		$effect(() => {
			const stage = this.#stage;
			if (this.watched && stage) this.#line.say({ kind: 'stage', stage });
		});
		$effect(() => {
			const { settled, shown } = this.#live;
			if (settled) untrack(() => this.#settle({ shown, result: settled }));
		});
		$effect(() => (this.watched ? live.told.listen() : undefined));
		$effect(() => this.#tell());
		// A projector that was open before a reload of this page.
		this.#line.say({ kind: 'back' });
		$effect(() => () => {
			this.leave();
			this.#line.close();
			release();
		});
	}

	readonly #stage: Stage | null = $derived.by(() => {
		const { shown, result, ghost, holding, leading } = this.#live;
		const { view, home } = this.#workspace;
		if (!result) return null;
		// Where the overview was not open since there was more to lead, which ones do is settled as soon as there is.
		const leaders = leadingInputs(shown, result);
		if (leaders.length > this.#leading.length) this.#leading = leaders;
		const led = leading && leading.length >= this.#leading.length ? leading : this.#leading;
		const homeOf = (id: string) => home.inputs.find((input) => input.id === id)?.shift ?? 0;
		const shares = firstOrderShares(result);
		return {
			shown,
			result,
			ghost,
			holding,
			side: view.side,
			scenario: shown.scenarios.find(({ id }) => id === view.scenario)?.name ?? null,
			levers: leversOf(shown, led, view.pins).map((id) => ({
				id,
				home: homeOf(id),
				share: shares.get(id) ?? 0
			})),
			log: this.log,
			change: this.#change
		};
	});

	/** Tell the projector that the workbench goes away; it may come back after a reload. */
	leave(): void {
		this.#line.say({ kind: 'gone' });
	}

	#hear(message: unknown): void {
		const workspace = this.#workspace;
		if (!isFromProjector(message, workspace.shown)) return;
		switch (message.kind) {
			case 'hello':
				return this.#welcome();
			case 'bye':
				this.watched = false;
				return;
			case 'drag':
				return workspace.drag(message.input, message.shift);
			case 'release':
				return workspace.setShift(message.input, message.shift);
			case 'reset':
				return workspace.resetLevers();
			case 'undo':
			case 'redo':
				return workspace[message.kind]();
		}
	}

	#welcome(): void {
		const stage = this.#stage;
		if (!this.watched) this.#missed = this.#workspace.move;
		this.watched = true;
		if (stage) this.#line.say({ kind: 'stage', stage });
	}

	/** Take note of new settled figures, and of what led to them. */
	#settle(now: Settled): void {
		const before = this.#last;
		if (before?.shown === now.shown) return;
		this.#last = now;
		if (!before || before.result.fingerprint === now.result.fingerprint) return;
		this.#change = { before: before.result, now: now.result };
		if (!this.watched || this.#workspace.move) return;
		this.#told = null;
		this.#write(describeEdit(before.result, now.result));
	}

	/** Put the move into the minutes once its difference is known. */
	#tell(): void {
		const { current } = this.#live.told;
		if (!this.watched || !current || current.move === this.#told || current.move === this.#missed)
			return;
		untrack(() => {
			// Steps that were joined into one are told as one.
			const joined = this.#told?.before === current.move.before;
			this.#told = current.move;
			if (joined) this.log = this.log.slice(0, -1);
			this.#write(describeMoved(current));
		});
	}

	#write(sentence: Logged['sentence']): void {
		this.log = [...this.log, { at: Date.now(), sentence }];
	}
}
