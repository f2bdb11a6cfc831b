/** What the last move did: the figures before it and after it, and their difference draw by draw. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';
import { Comparison } from '#lib/compute/comparison.svelte.ts';
import { Simulation } from '#lib/compute/simulation.svelte.ts';
import type { Workspace } from '#lib/editor/workspace.svelte.ts';
import { asScenario, MOVED } from '#lib/analysis/move.ts';
import type { Told } from '#lib/narrative/receipt.ts';

/** The figures of the case as it stands, and those that were worked out before. */
interface Figures {
	readonly settled: Result | null;
	readonly known: WeakMap<Case, Result>;
}

export class ToldMove {
	/** Null while it is being worked out, and where nothing was moved. */
	current: Told | null = $state.raw(null);

	#listeners = $state(0);
	readonly #heard = $derived(this.#listeners > 0);

	/** Follow the workspace while someone listens; call while a component is set up. */
	constructor(workspace: Workspace, figures: Figures) {
		const earlier = new Simulation();
		const comparison = new Comparison();
		$effect(() => {
			const { move } = workspace;
			this.current = null;
			if (!move || !this.#heard) return;
			// Moves that follow each other closely leave no figures between them.
			if (!figures.known.has(move.before)) earlier.simulate(move.before);
			comparison.compare(asScenario(move), MOVED);
			return () => {
				earlier.cancel();
				comparison.cancel();
			};
		});
		$effect(() => {
			const { move } = workspace;
			const { settled } = figures;
			const difference = comparison.result;
			if (!move || !settled || !difference || earlier.running || comparison.running) return;
			const before = figures.known.get(move.before) ?? earlier.result;
			if (before) this.current = { move, before, now: settled, difference };
		});
		$effect(() => () => {
			earlier.dispose();
			comparison.dispose();
		});
	}

	/** Have moves told from now on; returns how to stop. Nothing is worked out that nobody hears. */
	listen(): () => void {
		untrack(() => this.#listeners++);
		return () => untrack(() => this.#listeners--);
	}
}
