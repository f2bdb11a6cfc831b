/** Chances as counts of a hundred and as words of likelihood. */
import { supportedStep } from './supported.ts';

/** A chance told as a count: `number` of 100, or the end it lies beyond, and whether it is only roughly known. */
export type Count =
	{ end: 'under' | 'over'; rough: false } | { end?: undefined; number: number; rough: boolean };

/**
 * Tell a chance as a whole count of 100, no finer than its Monte Carlo standard `error` supports: to the nearest 5 from
 * an error of 1.25 points, to the nearest 10 from 2.5, and no coarser.
 */
export function countOf100(chance: number, error = 0): Count {
	const step = Math.min(10, Math.max(1, supportedStep(100 * error)));
	const number = Math.round((chance * 100) / step) * step;
	if (number <= 0 || chance < 0.005) return { end: 'under', rough: false };
	if (number >= 100 || chance >= 0.995) return { end: 'over', rough: false };
	return { number, rough: step > 1 };
}

/** Write a chance as a count of 100 in the room of two figures: "43", "<1" or ">99". */
export function shortCount(chance: number, error = 0): string {
	const count = countOf100(chance, error);
	return count.end ? (count.end === 'under' ? '<1' : '>99') : `${count.number}`;
}

export type Likelihood =
	| 'virtuallyCertain'
	| 'veryLikely'
	| 'likely'
	| 'even'
	| 'unlikely'
	| 'veryUnlikely'
	| 'exceptionallyUnlikely';

/** Name a chance on the scale of the Intergovernmental Panel on Climate Change. */
export function likelihood(chance: number): Likelihood {
	if (chance >= 0.99) return 'virtuallyCertain';
	if (chance >= 0.9) return 'veryLikely';
	if (chance >= 0.66) return 'likely';
	if (chance > 0.33) return 'even';
	if (chance > 0.1) return 'unlikely';
	if (chance > 0.01) return 'veryUnlikely';
	return 'exceptionallyUnlikely';
}
