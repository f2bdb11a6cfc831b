/** Differences worked out one after another: the newest questions win, and what was worked out before is at hand. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import type { Difference } from '#lib/engine/result.ts';
import { Comparison } from '#lib/compute/comparison.svelte.ts';

/** Answers that are kept at hand. */
const KEPT = 24;

/** Answers that a picture needs: there and back. */
const LEAST = 2;

/** A case and a changed one of as many years. */
export interface Question {
	source: Case;
	changed: Case;
}

/** Answers to questions about a `subject`, in the order of the questions, as far as they are worked out. */
export interface Answered<S> {
	subject: S;
	answers: readonly Difference[];
}

export class Differences<S> {
	readonly #held = new Comparison();
	/** Answers by their questions, written out: what is asked again is at hand, however it came about. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on screen follows it
	readonly #known = new Map<string, Difference>();
	#questions: readonly Question[] = [];
	#asked: Question | null = null;
	#answers: readonly Difference[] = $state.raw([]);
	#count = $state(0);
	#subject: S | null = $state.raw(null);

	/** The newest answers that make a picture; those of before stay until then. */
	shown: Answered<S> | null = $state.raw(null);
	/** What is shown is of before. */
	readonly stale: boolean = $derived(this.shown !== null && this.shown.subject !== this.#subject);
	/** Share of the questions that are answered, 0..1. */
	readonly progress: number = $derived(
		this.#count ? Math.min(1, (this.#answers.length + this.#held.progress) / this.#count) : 1
	);
	readonly error: string | null = $derived(this.#held.error);

	/** Follow the runs; call while a component is set up. */
	constructor() {
		$effect(() => {
			const { running, result, error } = this.#held;
			if (running || error) return;
			untrack(() => this.#take(result));
		});
		$effect(() => () => this.#held.dispose());
	}

	/** Ask, of `subject`, for the difference between the two cases of each question. */
	ask(subject: S, questions: readonly Question[]): void {
		untrack(() => {
			this.#held.cancel();
			this.#subject = subject;
			this.#questions = questions;
			this.#count = questions.length;
			this.#asked = null;
			this.#answers = [];
			this.#next();
		});
	}

	/** Ask again what failed. */
	retry(): void {
		if (this.#subject !== null) this.ask(this.#subject, this.#questions);
	}

	#take(result: Difference | null): void {
		if (!this.#asked || !result) return;
		this.#known.set(JSON.stringify(this.#asked), result);
		const [oldest] = this.#known.keys();
		if (this.#known.size > KEPT) this.#known.delete(oldest);
		this.#asked = null;
		this.#next();
	}

	#next(): void {
		const answers = [...this.#answers];
		for (const question of this.#questions.slice(answers.length)) {
			const known = this.#known.get(JSON.stringify(question));
			if (!known) {
				this.#asked = question;
				this.#held.hold(question.source, question.changed);
				break;
			}
			answers.push(known);
		}
		this.#answers = answers;
		if (this.#subject !== null && answers.length >= LEAST)
			this.shown = { subject: this.#subject, answers };
	}
}
