/** The few values that a distribution may consist of, each with its chance. */
import type { Distribution } from './registry.ts';
import { cdf, chanceBelow, valuesTaken } from './uncertain.ts';

/** A value with a chance of its own. */
export interface Atom {
	value: number;
	share: number;
}

/** With more values than this a distribution is told as a smooth one. */
const MOST_ATOMS = 8;

/** List the few values that a distribution consists of; null where they are many or it is smooth. */
export function atomsOf(distribution: Distribution): Atom[] | null {
	const values = valuesTaken({ distribution });
	if (!values || values.length > MOST_ATOMS) return null;
	return values.map((value) => ({
		value,
		share: cdf({ distribution }, value) - chanceBelow({ distribution }, value)
	}));
}
