/** What the last move did: the figures before it and after it, and their difference draw by draw. */
import { Comparison } from '#lib/simulation/comparison.svelte.ts';
import { Simulation } from '#lib/simulation/simulation.svelte.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';
import type { Picture } from '../picture.svelte.ts';
import { asScenario, MOVED, type Told } from './receipt.ts';

export class ToldMove {
	/** Null while it is being worked out, and where nothing was moved. */
	current: Told | null = $state.raw(null);

	/** Follow the workspace while someone `listens`; call while a component is set up. */
	constructor(workspace: Workspace, picture: Picture, listens: () => boolean = () => true) {
		const earlier = new Simulation();
		const comparison = new Comparison();
		$effect(() => {
			const { move } = workspace;
			this.current = null;
			if (!move || !listens()) return;
			// Moves that follow each other closely leave no figures between them.
			if (!picture.known.has(move.before)) earlier.simulate(move.before);
			comparison.compare(asScenario(move), MOVED);
			return () => {
				earlier.cancel();
				comparison.cancel();
			};
		});
		$effect(() => {
			const { move } = workspace;
			const { settled } = picture;
			const difference = comparison.result;
			if (!move || !settled || !difference || earlier.running || comparison.running) return;
			const before = picture.known.get(move.before) ?? earlier.result;
			if (before) this.current = { move, before, now: settled, difference };
		});
		$effect(() => () => {
			earlier.dispose();
			comparison.dispose();
		});
	}
}
