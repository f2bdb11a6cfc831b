/** Undo and redo over documents that are never changed in place. */

export interface History<T> {
	past: readonly T[];
	present: T;
	future: readonly T[];
	/** What the last step changed, and when: steps that go on with the same within a moment are one. */
	last: { subject: string; at: number } | null;
}

const KEPT = 200;
const MOMENT_MS = 900;

/** Begin a history at `present`. */
export function begin<T>(present: T): History<T> {
	return { past: [], present, future: [], last: null };
}

/** Go one step on to `next`. A step on the same `subject` within 0.9 s of the last, as when a key is held, joins it. */
export function record<T>(history: History<T>, next: T, subject: string, at: number): History<T> {
	if (Object.is(next, history.present)) return history;
	const joined =
		history.last !== null &&
		history.past.length > 0 &&
		history.last.subject === subject &&
		at - history.last.at < MOMENT_MS;
	return {
		past: joined ? history.past : [...history.past, history.present].slice(-KEPT),
		present: next,
		future: [],
		last: { subject, at }
	};
}

/** Go one step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
	const { past, present, future } = history;
	if (past.length === 0) return history;
	return {
		past: past.slice(0, -1),
		present: past[past.length - 1],
		future: [present, ...future],
		last: null
	};
}

/** Take the last undone step again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
	const { past, present, future } = history;
	if (future.length === 0) return history;
	return {
		past: [...past, present],
		present: future[0],
		future: future.slice(1),
		last: null
	};
}
