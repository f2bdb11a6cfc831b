/** Addresses that mean something in this browser only: a case that it keeps, `#k=` and its id, and a blank one, `#new`. */
import type { Address } from './address.ts';

const KEPT = 'k=';

/** The fragment that opens a blank case. */
export const BLANK = 'new';

/** Write the fragment that opens the saved case of this id. */
export function savedFragment(id: string): string {
	return KEPT + id;
}

/** Find the id of the saved case that an address names; null where it names another sort. */
export function savedIn({ source }: Address): string | null {
	const link = source && 'link' in source ? source.link : '';
	return link.startsWith(KEPT) ? link.slice(KEPT.length) : null;
}
