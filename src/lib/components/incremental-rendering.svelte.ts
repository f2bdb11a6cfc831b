/** A long list that is drawn a few of its things at a time. */
import { defer } from './deferred-rendering.ts';

interface How {
	/** Drawn at once. */
	first: number;
	/** Drawn in each turn. */
	step: number;
	/** Its turns come before all others'. */
	soon?: boolean;
}

export class IncrementalRendering {
	/** How many are drawn; once all were, no end is set. */
	count = $state(0);

	/** Follow a list of `length`; call while a component is set up. */
	constructor(length: () => number, { first, step, soon }: How) {
		this.count = first;
		$effect(() => {
			if (this.count >= length()) this.count = Infinity;
			else return defer(() => (this.count += step), soon);
		});
	}
}
