/** What the workbench says to its projector windows, and what they say back. */
import type { Side } from '#lib/analysis/accounts.ts';
import type { Case } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';
import type { Logged } from '#lib/narrative/minutes.ts';

/** The last change, to be shown again. */
export interface Replayable {
	before: Result;
	now: Result;
}

/** All that a projector shows: the case and its figures, which change together. */
export interface Stage {
	shown: Case;
	result: Result;
	/** What the figures are held against. */
	ghost: Result | null;
	/** The figures are a preview's, or older than the case: axes hold still. */
	holding: boolean;
	side: Side;
	/** The name of the scenario that is shown. */
	scenario: string | null;
	/** Inputs that are put under the hand, and where each lever goes back to. */
	levers: { id: string; home: number; share: number }[];
	log: readonly Logged[];
	change: Replayable | null;
}

/** `back` is said by a workbench that has opened anew: whoever hears it says hello. */
export type FromWorkbench = { kind: 'stage'; stage: Stage } | { kind: 'gone' | 'back' };

export type FromProjector =
	| { kind: 'hello' | 'bye' | 'reset' | 'undo' | 'redo' }
	| { kind: 'drag' | 'release'; input: string; shift: number };

const PLAIN = ['hello', 'bye', 'reset', 'undo', 'redo'];

/** Whether a message is one that a projector may send about this case. */
export function isFromProjector(message: unknown, shown: Case): message is FromProjector {
	if (typeof message !== 'object' || message === null) return false;
	const { kind, input, shift } = message as Record<string, unknown>;
	if (PLAIN.includes(kind as string)) return true;
	return (
		(kind === 'drag' || kind === 'release') &&
		Number.isFinite(shift) &&
		shown.inputs.some(({ id }) => id === input)
	);
}
