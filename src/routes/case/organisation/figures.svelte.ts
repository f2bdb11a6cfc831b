/** The figures of the organisation that is looked at, in force or not, and what each of its agreements moves. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import type { Difference, Result } from '#lib/engine/result.ts';
import { Comparison } from '#lib/compute/comparison.svelte.ts';
import { Simulation } from '#lib/compute/simulation.svelte.ts';
import type { LiveResults } from '../live-results.svelte.ts';
import {
	asAgreementScenario,
	bandsOf,
	inForce,
	WITH,
	type Band
} from '#lib/analysis/agreement-effect.ts';

export class Figures {
	/** The organisation's own figures, the newest there are; null before the first. */
	result: Result | null = $state.raw(null);
	/** What each agreement moves, by its id. */
	bands: Readonly<Record<string, Band[]>> = $state.raw({});
	/** What is being looked at; null while the picture that everyone looks at is not ready. */
	#asked: { source: Case; organisation: string } | null = $state.raw(null);
	/** The agreements that are still to be compared, one after the other. */
	#left: string[] = $state.raw([]);
	#taken: Difference | null = null;
	readonly #own = new Simulation();
	readonly #comparison = new Comparison();

	/** Whether what stands here is of before a change. */
	readonly stale = $derived(this.#asked === null || this.#own.running || this.#left.length > 0);

	/** Follow an organisation of the case that is shown; call while a component is set up. */
	constructor(live: LiveResults, organisation: () => string) {
		$effect(() => {
			const id = organisation();
			const source = live.settled && untrack(() => live.shown);
			const found = source?.organisations.find((candidate) => candidate.id === id);
			this.#asked = source && found ? { source, organisation: id } : null;
			this.#left = found ? found.agreements.map((agreement) => agreement.id) : [];
			if (source?.organisation === id) this.result = live.settled;
		});
		$effect(() => {
			if (!this.#asked) return;
			const { source, organisation: id } = this.#asked;
			if (source.organisation !== id) this.#own.simulate(inForce(source, id));
			return () => this.#own.cancel();
		});
		$effect(() => {
			const { running, result } = this.#own;
			untrack(() => {
				if (running || !this.#asked || !result) return;
				if (this.#asked.source.organisation !== this.#asked.organisation) this.result = result;
			});
		});
		$effect(() => {
			const [next] = this.#left;
			if (next === undefined) return;
			const { source, organisation: id } = untrack(() => this.#asked!);
			this.#comparison.compare(asAgreementScenario(source, id, next), WITH);
			return () => this.#comparison.cancel();
		});
		$effect(() => {
			const { running, result, error } = this.#comparison;
			untrack(() => {
				if (!running) this.#take(result, error !== null);
			});
		});
		$effect(() => () => {
			this.#own.dispose();
			this.#comparison.dispose();
		});
	}

	#take(difference: Difference | null, failed: boolean): void {
		const [agreement] = this.#left;
		if (agreement === undefined || (!failed && difference === this.#taken)) return;
		if (!failed && difference) {
			this.bands = { ...this.bands, [agreement]: bandsOf(difference) };
			this.#taken = difference;
		}
		this.#left = this.#left.slice(1);
	}
}
