/** The projector's own state: what it hears from the workbench, and how the room looks at it. */
import { onLineLost, openLine, type Line } from '#lib/editor/presenter.ts';
import type { Shortcut } from './projector-shortcuts.ts';
import { replayAt } from '#lib/analysis/replay.ts';
import type { GuessKind } from '#lib/messages/read-guess.ts';
import { guessKind, PICTURES, type PictureName } from './pictures.ts';
import type { FromProjector, FromWorkbench, Stage } from '#lib/editor/stage.ts';

export class Projector {
	#live: Stage | null = $state.raw(null);
	#frozen: Stage | null = $state.raw(null);
	/** The workbench was closed. */
	gone = $state(false);
	covered = $state(false);
	/** What the room guessed before it saw: kroner, and counts of a hundred. */
	guesses: Record<GuessKind, readonly number[]> = $state.raw({ amount: [], chance: [] });
	/** How far the replay of the last change has come, 0..1; null while nothing is shown again. */
	replay: number | null = $state(null);
	#index = $state(0);
	#frame = 0;
	#line: Line<FromProjector> | null = null;
	#stopListening: (() => void) | null = null;

	/** What is shown. */
	get stage(): Stage | null {
		return this.#frozen ?? this.#live;
	}

	get frozen(): boolean {
		return this.#frozen !== null;
	}

	get index(): number {
		return this.#index;
	}

	get picture(): PictureName {
		return PICTURES[this.#index];
	}

	/** What can be guessed of the picture that is up. */
	get asks(): GuessKind | null {
		return guessKind(this.picture);
	}

	/** Listen to the workbench of this name, and tell it that somebody does. */
	connect(id: string): void {
		this.disconnect();
		this.#line = openLine<FromProjector, FromWorkbench>(id, (message) => {
			this.gone = message.kind === 'gone';
			if (message.kind === 'stage') {
				this.#live = message.stage;
				this.#stopListening ??= onLineLost(id, () => {
					this.gone = true;
					this.#stopListening = null;
				});
			}
			if (message.kind === 'back') this.say({ kind: 'hello' });
		});
		this.say({ kind: 'hello' });
	}

	disconnect(): void {
		this.say({ kind: 'bye' });
		this.#line?.close();
		this.#line = null;
		this.#stopListening?.();
		this.#stopListening = null;
		cancelAnimationFrame(this.#frame);
	}

	/** Ask something of the workbench; a frozen projector moves nothing. */
	say(message: FromProjector): void {
		this.#line?.say(message);
	}

	turnTo(index: number): void {
		this.#index = Math.min(PICTURES.length - 1, Math.max(0, index));
	}

	guess(kind: GuessKind, value: number): void {
		this.guesses = { ...this.guesses, [kind]: [...this.guesses[kind], value] };
	}

	withdraw(kind: GuessKind, at: number): void {
		this.guesses = { ...this.guesses, [kind]: this.guesses[kind].filter((_, i) => i !== at) };
	}

	obey(stroke: Shortcut): void {
		switch (stroke) {
			case 'next':
				return this.turnTo(this.#index + 1);
			case 'previous':
				return this.turnTo(this.#index - 1);
			case 'first':
				return this.turnTo(0);
			case 'last':
				return this.turnTo(PICTURES.length - 1);
			case 'cover':
				this.covered = !this.covered;
				return;
			case 'freeze':
				this.#frozen = this.#frozen ? null : this.#live;
				return;
			case 'replay':
				return this.#showAgain();
		}
	}

	/** Show the last change once more, on the fan. */
	#showAgain(): void {
		if (!this.stage?.change) return;
		this.covered = false;
		if (this.picture !== 'levers') this.turnTo(0);
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		const began = performance.now();
		const step = () => {
			const { share, over } = replayAt(performance.now() - began, still);
			this.replay = over ? null : share;
			if (!over) this.#frame = requestAnimationFrame(step);
		};
		cancelAnimationFrame(this.#frame);
		step();
	}
}
