/** The figures of the organisation that is looked at, in force or not, and what each of its agreements moves. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';
import { differenceRun, simulationRun } from '#lib/engine/simulate.ts';
import { browserPool } from '#lib/simulation/browser-pool.ts';
import type { Picture } from '../picture.svelte.ts';
import { bandsOf, inForce, withoutAgreement, type Band } from './agreement-effect.ts';

export class Figures {
	/** The organisation's own figures; null before they are worked out. */
	result: Result | null = $state.raw(null);
	/** What each agreement moves, by its id. */
	bands: Readonly<Record<string, Band[]>> = $state.raw({});
	/** Whether what stands here is of before a change. */
	stale = $state(true);

	/** Follow an organisation of the case that is shown; call while a component is set up. */
	constructor(picture: Picture, organisation: () => string | null) {
		$effect(() => {
			const id = organisation();
			const { settled } = picture;
			this.stale = true;
			// The picture that everyone looks at comes first.
			if (!settled || id === null) return;
			const source = untrack(() => picture.shown);
			if (!source.organisations.some((found) => found.id === id)) return;
			const stop = new AbortController();
			void this.#compute(source, id, settled, stop.signal);
			return () => stop.abort();
		});
	}

	async #compute(source: Case, id: string, settled: Result, signal: AbortSignal): Promise<void> {
		const pool = browserPool();
		try {
			const own = inForce(source, id);
			const result = own === source ? settled : await pool.run(simulationRun(own), { signal });
			if (signal.aborted) return;
			if (this.result !== result) this.bands = {};
			this.result = result;
			const { agreements } = source.organisations.find((candidate) => candidate.id === id)!;
			for (const agreement of agreements) {
				const without = withoutAgreement(source, id, agreement.id);
				const difference = await pool.run(differenceRun(without, own), { signal });
				if (signal.aborted) return;
				this.bands = { ...this.bands, [agreement.id]: bandsOf(difference) };
			}
			this.stale = false;
		} catch (error) {
			if (!signal.aborted) throw error;
		}
	}
}
