/** What is on screen of the open case: its newest figures, the case they belong to, and what they are held against. */
import { untrack } from 'svelte';
import type { Case } from '#lib/case/schema.ts';
import type { Brush, Brushed, Result } from '#lib/engine/result.ts';
import { Brushing } from '#lib/compute/brushing.svelte.ts';
import { Simulation } from '#lib/compute/simulation.svelte.ts';
import type { Workspace } from '#lib/editor/workspace.svelte.ts';
import { ToldMove } from './told-move.svelte.ts';

export class LiveResults {
	readonly simulation = new Simulation();
	/** Results that were worked out before, by their cases: at hand when something is held against them. */
	readonly known = new WeakMap<Case, Result>();
	/** What the last move did; the receipt and the projector's minutes tell it. */
	readonly told: ToldMove;
	readonly #workspace: Workspace;
	readonly #baseline = new Simulation();
	readonly #brushing = new Brushing();

	/** The case that the newest figures belong to: names and figures change together. */
	shown: Case = $state.raw(null!);

	/** The newest figures, a preview's among them; null before the first. */
	readonly result: Result | null = $derived(this.simulation.result);

	/** The figures of the case as it stands; null while they are being worked out. */
	readonly settled: Result | null = $derived(
		this.simulation.running || this.simulation.previewed || this.simulation.error
			? null
			: this.simulation.result
	);

	/** The figures that these are held against; null where there are none yet, or nothing was changed. */
	readonly ghost: Result | null = $derived.by(() => {
		const { baseline } = this.#workspace;
		const fresh = this.#baseline.running ? null : this.#baseline.result;
		const before = baseline && (this.known.get(baseline) ?? fresh);
		return before?.years.length === this.result?.years.length ? before : null;
	});

	/** The inputs that lead the levers, as the overview settled them; null before it was open. */
	leading: readonly string[] | null = $state.raw(null);

	/** The futures that are marked on the municipality's fan; not part of the case. */
	mark: Brush | null = $state.raw(null);

	/** What the marked futures have in common; null while none are marked. */
	readonly marked: Brushed | null = $derived(this.mark && this.#brushing.result);

	/** Follow the workspace; call while a component is set up. */
	constructor(workspace: Workspace) {
		this.#workspace = workspace;
		this.shown = workspace.shown;
		$effect(() => this.simulation.simulate(workspace.shown, { preview: workspace.dragging }));
		$effect.pre(() => {
			void this.simulation.result;
			untrack(() => (this.shown = workspace.shown));
		});
		$effect(() => {
			if (this.settled) this.known.set(workspace.shown, this.settled);
		});
		$effect(() => {
			const { baseline } = workspace;
			if (baseline && !this.known.has(baseline)) this.#baseline.simulate(baseline);
			else this.#baseline.cancel();
		});
		$effect(() => {
			if (this.mark)
				this.#brushing.brush(workspace.shown, this.mark, { preview: workspace.dragging });
			else this.#brushing.clear();
		});
		this.told = new ToldMove(workspace, this);
		$effect(() => () => {
			this.#brushing.dispose();
			this.simulation.dispose();
			this.#baseline.dispose();
		});
	}

	/** Axes hold still while a lever moves: a moving scale would hide the change. */
	get holding(): boolean {
		const { previewed, running } = this.simulation;
		return this.#workspace.dragging || previewed || running;
	}
}
