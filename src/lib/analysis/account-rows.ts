/** Accounts before and after agreements, side by side. */
import { isNothing } from './band.ts';
import type { Account } from './accounts.ts';

export interface AccountRow {
	id: string;
	before: Account;
	after: Account;
	/** Agreements change some figure of it. */
	moved: boolean;
}

/** Pair the accounts of both sides, which a result lists in the same order. */
export function accountRows(before: readonly Account[], after: readonly Account[]): AccountRow[] {
	return before.map((was, i) => {
		const [then, now] = [was.row.cumulative.quantiles, after[i].row.cumulative.quantiles];
		const moved = then.some((byYear, p) =>
			byYear.some((amount, y) => !isNothing(amount - now[p][y]))
		);
		return { id: was.id, before: was, after: after[i], moved };
	});
}
