/** Where each quantity of a case makes sense, and what the engine counts beyond (docs/model.md §4). */
import type { Path } from '../issue.ts';
import type { Quantity } from './doubt.ts';

export interface Sense {
	minimum: number | null;
	maximum: number | null;
	/** Which ends the engine keeps it within. */
	clamped: 'both' | 'below' | 'none';
	/** The least that is read as per cent where a share is meant; null where it is no share. */
	percentFrom: number | null;
}

/** A share of something: nobody means more than all of it, and 1.5 is hardly meant as 1.5 %. */
const SHARE: Sense = { minimum: 0, maximum: 1, clamped: 'both', percentFrom: 2 };
/** A rate by the year: 3.5 for 3.5 % is what happens. */
const RATE: Sense = { minimum: 0, maximum: 1, clamped: 'none', percentFrom: 1 };
const AT_LEAST_NONE: Sense = { minimum: 0, maximum: null, clamped: 'below', percentFrom: null };

export const QUANTITIES: Record<Quantity, Sense> = {
	discountRate: RATE,
	refundShare: SHARE,
	intake: AT_LEAST_NONE,
	stay: AT_LEAST_NONE,
	lag: AT_LEAST_NONE,
	duration: AT_LEAST_NONE,
	effect: { minimum: null, maximum: 1, clamped: 'none', percentFrom: 2 },
	persistence: SHARE,
	realisable: SHARE,
	optimism: { ...SHARE, clamped: 'none' },
	probability: SHARE,
	share: SHARE,
	repayment: SHARE,
	response: { ...SHARE, clamped: 'none' },
	interest: { ...RATE, clamped: 'below' }
};

const BY_KEY: Partial<Record<string, Quantity>> = {
	discountRate: 'discountRate',
	intake: 'intake',
	lag: 'lag',
	persistence: 'persistence',
	realisable: 'realisable',
	optimism: 'optimism',
	probability: 'probability',
	repayment: 'repayment',
	response: 'response',
	interest: 'interest',
	size: 'effect',
	with: 'effect',
	without: 'effect'
};

/** Tell which quantity stands at a path; null for amounts and factors, which may be anything. */
export function quantityAt(path: Path): Quantity | null {
	const [list] = path;
	const key = path[path.length - 1];
	if (key === 'share') return list === 'refunds' ? 'refundShare' : 'share';
	if (key === 'duration') return list === 'groups' ? 'stay' : 'duration';
	return BY_KEY[key] ?? null;
}
